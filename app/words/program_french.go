package words

import (
	"fmt"

	"sixtydays/core/category"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// ProgramNames returns the French names.
func (French) ProgramNames() *ProgramNames { return &frenchPrograms }

// ProgramsOn says "Programmes le 1er octobre 2026".
func (l French) ProgramsOn(d law.Day) string { return "Programmes le " + l.Day(d) }

// CategoriesOn says "Catégories d'une ronde le 1er octobre 2026".
func (l French) CategoriesOn(d law.Day) string { return "Catégories d'une ronde le " + l.Day(d) }

// MetUntil says "rempli jusqu'au 1er octobre 2026".
func (l French) MetUntil(d law.Day) string { return "rempli jusqu'au " + l.Day(d) }

// MetFrom says "non rempli avant le 1er octobre 2026".
func (l French) MetFrom(d law.Day) string { return "non rempli avant le " + l.Day(d) }

// BelongsUntil says "oui, jusqu'au 1er octobre 2026".
func (l French) BelongsUntil(d law.Day) string { return "oui, jusqu'au " + l.Day(d) }

// BelongsFrom says "non, pas avant le 1er octobre 2026".
func (l French) BelongsFrom(d law.Day) string { return "non, pas avant le " + l.Day(d) }

// Worked says how many complete years and hours there are.
func (l French) Worked(years, need, hours int) string {
	return fmt.Sprintf("Années complètes\u00a0: %d, il en faut %d. Heures retenues\u00a0: %s.", years, need, l.Number(hours))
}

// Credited says how many hours there are.
func (l French) Credited(hours, need int) string {
	return fmt.Sprintf("Heures retenues\u00a0: %s, il en faut %s.", l.Number(hours), l.Number(need))
}

// ToAnniversary says how many days of work lack.
func (French) ToAnniversary(days int) string {
	if days == 1 {
		return "Les heures d'une année y sont, et il manque un jour de travail jusqu'à son anniversaire."
	}
	return fmt.Sprintf("Les heures d'une année y sont, et il manque %d jours de travail jusqu'à son anniversaire.", days)
}

// LevelNeeds says "NCLC 9, il faut NCLC 7".
func (French) LevelNeeds(level, need string) string { return level + ", il faut " + need }

// Issued says the day of a document and its last valid one.
func (l French) Issued(issued, last law.Day) string {
	return "Daté du " + l.Day(issued) + ", valide jusqu'au " + l.Day(last) + "."
}

// Between says "0 à 4".
func (French) Between(least, most string) string { return least + " à " + most }

// PassMark says "78 points, il en faut 67."
func (French) PassMark(points string, need int) string {
	return fmt.Sprintf("%s points, il en faut %d.", points, need)
}

// Settle says the money that there is and what is needed.
func (l French) Settle(has profile.Answer[profile.Dollars], need profile.Dollars, family int) string {
	said := fmt.Sprintf("il faut %s\u00a0$ à une famille de %d.", l.Number(int(need)), family)
	if family == 1 {
		said = fmt.Sprintf("il faut %s\u00a0$ à une personne seule.", l.Number(int(need)))
	}
	if n, ok := has.Get(); ok {
		return l.Number(int(n)) + "\u00a0$, " + said
	}
	return Capital(said)
}

var frenchPrograms = ProgramNames{
	Program: [program.NumProgram]string{
		program.CanadianExperience: "Catégorie de l'expérience canadienne (CEC)",
		program.SkilledWorker:      "Travailleurs qualifiés (fédéral) (TQF)",
		program.SkilledTrades:      "Métiers spécialisés (fédéral) (MSF)",
	},
	Code: [program.NumCode]string{
		program.Work:          "Expérience de travail",
		program.Language:      "Niveau de langue",
		program.Results:       "Résultats de langue encore valides",
		program.Education:     "Études",
		program.Points:        "Note de passage",
		program.Qualification: "Certificat ou offre dans le métier",
		program.Funds:         "Fonds d'établissement",
		program.Residence:     "Intention de vivre hors du Québec",
	},
	Outcome: [program.NumOutcome]string{program.Met: "rempli", program.NotMet: "non rempli", program.Unknown: "inconnu"},
	Reason: [program.NumReason]string{
		program.Enough:      "Vous avez ce qui est demandé.",
		program.Waived:      "Vous n'avez pas à le montrer, grâce à votre offre d'emploi.",
		program.Short:       "Vous avez moins que ce qui est demandé.",
		program.Absent:      "Vous n'avez rien qui compte.",
		program.Expired:     "Cela ne compte plus ce jour-là.",
		program.Early:       "Cela ne compte pas encore ce jour-là.",
		program.Contrary:    "Vous avez l'intention de vivre au Québec, qui choisit ses immigrants.",
		program.Unanswered:  "Il manque une réponse.",
		program.Quick:       "Votre réponse rapide ne suffit pas à le dire. Les réponses exactes le diront.",
		program.NotAccepted: "Entrée express n'accepte pas les résultats de ce test.",
		program.Doubtful:    "Les textes dont nous disposons ne disent pas si cela compte.",
		program.NotHeld:     "Nous n'avons pas une valeur qui était en vigueur ce jour-là.",
	},
	Grid: "Grille de sélection, sur 100",
	Line: [program.NumLine]string{
		program.EducationLine:      "Études",
		program.FirstLine:          "Première langue officielle",
		program.SecondLine:         "Seconde langue officielle",
		program.ExperienceLine:     "Expérience de travail",
		program.AgeLine:            "Âge",
		program.ArrangedLine:       "Emploi réservé",
		program.AdaptabilityLine:   "Capacité d'adaptation",
		program.SpouseLanguageLine: "Langue de l'époux",
		program.StudyLine:          "Vos études au Canada",
		program.SpouseStudyLine:    "Études de l'époux au Canada",
		program.CanadianWorkLine:   "Votre travail au Canada",
		program.SpouseWorkLine:     "Travail de l'époux au Canada",
		program.RelativeLine:       "Parenté au Canada",
		program.ArrangedTooLine:    "Emploi réservé",
	},
	Category: [category.NumCategory]string{
		category.French:         "Compétence en français",
		category.Healthcare:     "Soins de santé et services sociaux",
		category.STEM:           "Sciences, technologie, ingénierie et mathématiques (STIM)",
		category.Trades:         "Métiers",
		category.Agriculture:    "Agriculture et agroalimentaire",
		category.Transport:      "Transport",
		category.Education:      "Éducation",
		category.Physicians:     "Médecins ayant une expérience canadienne",
		category.SeniorManagers: "Cadres supérieurs ayant une expérience canadienne",
		category.Researchers:    "Chercheurs ayant une expérience canadienne",
		category.Military:       "Recrues militaires qualifiées",
	},
	Belongs: [category.NumOutcome]string{category.Member: "oui", category.NotMember: "non", category.Unknown: "inconnu"},
	Because: [category.NumReason]string{
		category.Enough:      "Vous avez ce qui est demandé.",
		category.Short:       "Vous avez moins que ce qui est demandé.",
		category.Absent:      "Vous n'avez aucun résultat en français.",
		category.Unlisted:    "Aucune de vos professions n'est sur la liste.",
		category.NotInPart:   "Votre profession n'est pas dans la partie de la liste dont nous disposons. Elle peut être dans le reste.",
		category.ListNotHeld: "Nous n'avons pas la liste des professions qui était en vigueur ce jour-là.",
		category.Expired:     "Vos résultats ne comptent plus ce jour-là.",
		category.Early:       "Vos résultats ne comptent pas encore ce jour-là.",
		category.Unanswered:  "Il manque une réponse.",
		category.Quick:       "Votre réponse rapide ne suffit pas à le dire. Les réponses exactes le diront.",
		category.NotAccepted: "Entrée express n'accepte pas les résultats de ce test.",
		category.Doubtful:    "Les critères dont nous disposons ne disent pas si ce travail compte.",
		category.Unasked:     "Votre profession est sur la liste. Il faut aussi dix ans de service, une offre des Forces armées canadiennes et un diplôme de deux ans, que nous ne demandons pas.",
		category.NotHeld:     "Nous n'avons pas la conversion de ce test qui était en vigueur ce jour-là.",
	},
	NoneInUse: "Il n'y en avait pas ce jour-là.",
}
