package words

import (
	"sixtydays/core/decline"
	"sixtydays/core/law"
)

// Confidence says whose word stands behind a finding: the law's, IRCC's,
// that of practitioners, or our own reading. It is empty for a finding without
// a source.
func Confidence(l Language, f *decline.Finding) string {
	return l.DeclineNames().Voice[voice(f)]
}

// voice returns the weakest voice behind a finding, and none where no source
// is. What needs two sources is no surer than the weaker.
func voice(f *decline.Finding) law.Voice {
	if len(f.Basis) == 0 {
		return 0
	}
	weakest := law.Statute
	if v := inferred[f.Code]; v != 0 {
		weakest = v
	}
	for _, c := range f.Basis {
		weakest = min(weakest, c.Voice())
	}
	return weakest
}

// inferred holds the most that can be claimed of rules which say more than the
// texts that they cite: where the law only speaks of something, and practice or
// an inference says what follows from it.
var inferred = [decline.NumCode]law.Voice{
	decline.ProfileExpiresNoReturn:   law.Practice, // the law ends the profile; copies of IRCC's page say that the invitation stays
	decline.CECWorkShort:             law.Guidance, // s. 87.1 looks back from the application; that the invitation counts too is IRCC's
	decline.Work30HCap:               law.Practice, // s. 80(4) is of the 67 points; elsewhere a manual in quotations
	decline.WorkAbroadExcluded:       law.Practice, // the law says in Canada; of remote work practitioners speak
	decline.ProfileErrorNoPoints:     law.Practice, // what is material is found in decisions, as practitioners render them
	decline.TieBreakAfter:            law.Reading,  // the law speaks of a rank, and not of the time of submission
	decline.AgePlusOther:             law.Reading,  // no authority was found on a mixed drop
	decline.FamilyMarriage:           law.Practice,
	decline.FamilyAccompanyingChange: law.Practice,
	decline.ClaimBelowCutOff:         law.Reading, // that a profile below it is not invited
	decline.GridOfRound:              law.Reading, // that the law of the round is that of the rank
	decline.ScoreByDifference:        law.Reading, // a way to count, and nobody's rule
	decline.SiblingOK:                law.Reading, // that a journey does not end residence
	decline.PNPExpires:               law.Practice,
	decline.NomineeCriteria:          law.Reading,
	decline.PNPPending:               law.Practice,
	decline.PassportExpired:          law.Practice,
	decline.PassportNew:              law.Practice,
	decline.JobOfferPoints:           law.Practice, // the instructions end the points; firms say who keeps them
	decline.LetterOfExplanation:      law.Practice,
}
