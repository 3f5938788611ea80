package words

import (
	"sixtydays/core/checklist"
	"sixtydays/core/law"
)

// ChecklistNames returns the French names.
func (French) ChecklistNames() *ChecklistNames { return &frenchChecklist }

// PlanOf says "Plan pour l'invitation du 5 novembre 2026".
func (l French) PlanOf(invited law.Day) string { return "Plan pour l'invitation du " + l.Day(invited) }

// FileBetween says on which days can be filed.
func (l French) FileBetween(first, last law.Day) string {
	return "Présentez la demande entre le " + l.Day(first) + " et le " + l.Day(last) + "."
}

// Lead says by when to begin and to have it.
func (l French) Lead(start, due law.Day) string {
	return "À commencer au plus tard le " + l.Day(start) + ", à avoir au plus tard le " + l.Day(due) + "."
}

// CountsTo says until when something counts for filing.
func (l French) CountsTo(d law.Day) string {
	return "Compte pour présenter la demande jusqu'au " + l.Day(d) + "."
}

// IssuedFrom says when it may have been issued at the earliest.
func (l French) IssuedFrom(d law.Day) string {
	return "Date de délivrance\u00a0: le " + l.Day(d) + " ou plus tard."
}

// TooLate says from which moment on it is too late.
func (l French) TooLate(m law.Moment) string {
	return "Il est trop tard à partir de " + clock(m) + " UTC le " + l.Day(m.Day) + "."
}

// IfNeeded says "Passeport (au besoin)".
func (French) IfNeeded(title string) string { return title + " (au besoin)" }

// LastDayOf says that something counts for the last time.
func (French) LastDayOf(title string) string { return title + " (compte pour la dernière fois)" }

var frenchChecklist = ChecklistNames{
	Kind: [checklist.NumKind]Entitled{
		checklist.Police:             {"Certificat de police", "Une numérisation en couleur de l'original, pour chaque pays autre que le Canada où la personne a vécu six mois d'affilée ou plus au cours des dix dernières années, à partir de 18 ans. Du pays où elle vit\u00a0: délivré au plus six mois avant la demande. D'un pays qu'elle a quitté\u00a0: délivré après le dernier séjour. S'il ne peut pas arriver à temps, une preuve de la demande de certificat et une lettre sur vos efforts peuvent être acceptées à la place, sans garantie."},
		checklist.Medical:            {"Examen médical", "Par un médecin désigné, avant la demande, pour toute la famille, même les membres qui n'accompagnent pas. Téléversez la fiche de renseignements ou le formulaire IMM 1017B. Au Canada, un examen des cinq dernières années à faible risque peut suffire\u00a0: donnez son numéro. Un enfant citoyen ou résident permanent du Canada n'en a pas besoin."},
		checklist.Reference:          {"Lettre de recommandation d'un employeur", "De chaque employeur, sur papier à en-tête, signée, avec les coordonnées\u00a0: titre, tâches, dates, heures par semaine, salaire et avantages de chaque poste. Si un employeur refuse\u00a0: d'autres preuves du travail, et une lettre qui dit pourquoi."},
		checklist.SelfEmployment:     {"Preuve de travail autonome", "Des preuves de tiers du travail, de ses dates et de son revenu\u00a0: contrats, factures, lettres de clients."},
		checklist.Language:           {"Résultat de test de langue", "L'attestation d'un test qu'Entrée express accepte, de moins de deux ans le jour de la demande. Qu'il expire après la demande ne change rien. Un nouveau résultat remplace l'ancien\u00a0: recalculez avec lui."},
		checklist.Assessment:         {"Évaluation des diplômes d'études (EDE)", "De moins de cinq ans le jour de la demande."},
		checklist.Diploma:            {"Diplôme obtenu à l'étranger", "Le diplôme et le relevé de notes que l'évaluation vise."},
		checklist.CanadianCredential: {"Diplôme canadien", "Le diplôme et le relevé de notes."},
		checklist.StudyInCanada:      {"Études au Canada", "Les relevés de notes de deux années d'études à temps plein."},
		checklist.TradeCertificate:   {"Certificat de compétence", "Dans le métier, délivré par une province, un territoire ou un organisme fédéral."},
		checklist.Offer:              {"Offre d'emploi", "La lettre de l'employeur, avec le poste, le salaire et la durée."},
		checklist.LabourAssessment:   {"Étude d'impact sur le marché du travail (EIMT)", "Une copie de celle sur laquelle l'offre ou le permis repose."},
		checklist.Nomination:         {"Certificat de désignation", "Valide le jour de la demande. S'il expire plus tôt, demandez une prolongation à la province dès maintenant."},
		checklist.Funds:              {"Preuve de fonds", "Une lettre de chaque banque sur papier à en-tête, avec ses coordonnées\u00a0: numéros de compte, date d'ouverture, solde, moyenne des six derniers mois et dettes. L'argent doit y être le jour de la demande et à la délivrance du visa."},
		checklist.Passport:           {"Passeport", "Valide le jour de la demande. S'il est en cours de renouvellement, donnez le nouveau numéro et téléversez les deux."},
		checklist.Photo:              {"Photo numérique", "Selon les spécifications d'IRCC, que nous n'avons pas lues\u00a0: voyez son site."},
		checklist.CivilStatus:        {"Preuve de l'état matrimonial", "Vos réponses diront laquelle."},
		checklist.Marriage:           {"Certificat de mariage", "Du mariage actuel."},
		checklist.Union:              {"Déclaration officielle d'union de fait", "Formulaire IMM 5409, signé par les deux devant un commissaire ou un notaire."},
		checklist.Cohabitation:       {"Preuve de vie commune", "Pendant douze mois d'affilée\u00a0: un bail, des factures, un compte conjoint."},
		checklist.Separation:         {"Preuve de séparation", "Une entente, une ordonnance d'un tribunal ou la preuve de deux adresses."},
		checklist.Divorce:            {"Certificat de divorce", "De chaque divorce."},
		checklist.Annulment:          {"Annulation de mariage", "De chaque mariage annulé."},
		checklist.Death:              {"Certificat de décès", "De l'époux ou du conjoint décédé."},
		checklist.FormerMarriage:     {"Fin des mariages antérieurs", "Le divorce, l'annulation ou le certificat de décès qui a mis fin à chacun."},
		checklist.Birth:              {"Certificat de naissance", "Ou les papiers d'adoption; si l'autre parent n'accompagne pas, son consentement ou l'ordonnance de garde aussi."},
		checklist.SiblingProof:       {"Frère ou sœur au Canada", "Des certificats de naissance qui montrent un parent commun, et la preuve de la citoyenneté ou de la résidence permanente et de l'âge de 18 ans ou plus."},
		checklist.SiblingResidence:   {"Résidence du frère ou de la sœur", "Un bail, une facture ou une lettre, d'au plus six mois le jour de la demande."},
		checklist.RelativeProof:      {"Parenté au Canada", "La preuve du lien, du statut et de la résidence au Canada."},
		checklist.Translation:        {"Traductions", "Avec l'affidavit du traducteur, s'il n'est pas agréé. Pas par la famille."},
		checklist.Letter:             {"Lettre d'explication", "L'élément du profil, la correction, la raison de l'écart, la note recalculée et les preuves."},
		checklist.Representative:     {"Recours aux services d'un représentant", "Formulaire IMM 5476, pour quiconque agit pour vous, payé ou non."},
		checklist.Fees:               {"Frais", "Payés avec la demande. Les frais relatifs au droit de résidence permanente peuvent être payés plus tard, avant la délivrance du visa. Qui n'accompagne pas n'en paie aucun."},
	},
	Who:    [checklist.NumWho]string{checklist.Applicant: "vous", checklist.Spouse: "époux ou conjoint", checklist.Child: "enfant"},
	Second: "seconde langue officielle",
	Others: "tous les autres pays",
	Needed: [checklist.NumNeeded]string{checklist.Certain: "Requis, selon vos réponses", checklist.Depends: "Peut être requis"},
	If: [checklist.NumCondition]string{
		checklist.IfAnswered:   "Il manque une réponse.",
		checklist.IfDay:        "Cela dépend du jour de la demande\u00a0: quelque chose change pendant la période.",
		checklist.IfLived:      "Nous ne demandons pas où les gens ont vécu\u00a0: requis si la personne y a vécu six mois d'affilée.",
		checklist.IfComes:      "Requis si l'enfant vient au Canada avec vous.",
		checklist.IfMarried:    "Requis si vous ou votre époux avez déjà été mariés.",
		checklist.IfClaimed:    "Requis seulement si cela doit compter.",
		checklist.IfForeign:    "Requis si un document n'est ni en français ni en anglais.",
		checklist.IfUsed:       "Requis si quelqu'un agit pour vous.",
		checklist.IfNominated:  "Requis si l'enfant avait moins de 22 ans le jour de votre demande à la province.",
		checklist.IfClass:      "Cela dépend de la catégorie que nomme votre invitation.",
		checklist.IfLawNotHeld: "Nous n'avons pas la règle de ce jour-là.",
	},
	ByWork: "D'après votre travail pour un employeur de ce pays\u00a0: nous ne demandons pas où vous avez vécu.",
	Ends:   "C'est proche\u00a0: présentez la demande avant, ou obtenez un nouveau document.",
	Lapsed: "Ce que vous avez ne compte pour aucun des jours où présenter la demande\u00a0: il faut un nouveau document.",
	Late:   "Le jour où commencer est passé\u00a0: commencez aujourd'hui.",
	Mark: [checklist.NumMark]Entitled{
		checklist.Decide:    {"Recalculer et décider", "Votre note, les critères de votre catégorie d'immigration et ceux de la ronde, le jour de l'invitation\u00a0: continuer, ou décliner."},
		checklist.NotBefore: {"Premier jour pour présenter la demande", "Un élément nécessaire à votre demande est complet à partir de ce jour."},
		checklist.GoOrNot:   {"Continuer ou décliner", "Chaque document qui manque encore a un jour où il sera là, avant l'échéance interne. S'il en est un qui ne peut pas arriver, la demande est retournée, et l'invitation est perdue."},
		checklist.Internal:  {"Échéance interne\u00a0: présenter la demande", "Tout est là. Les jours qui restent sont pour les imprévus."},
		checklist.ChildEve:  {"Dernier jour avant les 22 ans d'un enfant", "Plus tard, la demande ne peut plus inclure l'enfant à charge, sauf s'il dépend de vous en raison de son état."},
		checklist.NotAfter:  {"Dernier jour pour présenter la demande", "Un élément nécessaire à votre demande prend fin après ce jour."},
		checklist.FinalDay:  {"Dernier jour de l'invitation", "Présentez la demande ou déclinez aujourd'hui, selon l'heure UTC. Sans l'un ni l'autre, il faut un nouveau profil pour être invité de nouveau."},
	},
	Deadline:  Entitled{"Invitation\u00a0: trop tard à partir de maintenant", "L'heure imprimée dans votre lettre l'emporte."},
	NoFiling:  "Selon ces dates, il n'y a aucun jour où présenter la demande.",
	Heuristic: "Les jours où commencer et où avoir chaque chose sont des règles approximatives, de faible fiabilité, et non la loi.",
	Fee: [checklist.NumFee]string{
		checklist.Processing:       "Traitement",
		checklist.RightOfResidence: "Droit de résidence permanente",
		checklist.ProcessingChild:  "Enfants, selon notre estimation",
	},
	Biometrics: "Données biométriques",
	Total:      "En tout",
}
