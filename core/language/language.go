// Package language converts results of language tests to levels of the
// Canadian Language Benchmarks (CLB) and the Niveaux de compétence linguistique
// canadiens (NCLC), by the tables that Express Entry uses.
//
// Each ability is converted by itself and never rounded up or averaged. TEF
// Canada has two scales: Express Entry counts the older one, to 360, 300 and
// 450, which an attestation calls "équivalence ancien score". A result on the
// scale to 699 put into the older table would make everyone fluent, so the two
// are different tests here.
package language
