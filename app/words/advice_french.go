package words

import (
	"strconv"

	"sixtydays/core/law"
)

// Advice returns the French text of the result.
func (French) Advice() *AdvicePage { return &frenchAdvice }

// Dated says « lundi 4 janvier 2027 ».
func (l French) Dated(d law.Day) string { return frenchWeekdays[d.Weekday()] + " " + l.Day(d) }

// Short says « 4 janv. ».
func (French) Short(d law.Day) string {
	_, month, day := d.Date()
	if day == 1 {
		return "1er\u00a0" + frenchShort[month]
	}
	return strconv.Itoa(day) + "\u00a0" + frenchShort[month]
}

// DaysLeft says « Il reste 12 jours après aujourd'hui. »
func (French) DaysLeft(n int) string {
	switch {
	case n < 0:
		return "Ce jour est passé."
	case n == 0:
		return "C'est aujourd'hui."
	case n == 1:
		return "Il reste un jour après aujourd'hui."
	}
	return "Il reste " + strconv.Itoa(n) + " jours après aujourd'hui."
}

// PeriodOf says « Les soixante jours ».
func (French) PeriodOf(n int) string {
	if n == 60 {
		return "Les soixante jours"
	}
	return "Les " + strconv.Itoa(n) + " jours"
}

// BeginBy says « À commencer au plus tard le samedi 7 novembre 2026 ».
func (l French) BeginBy(d law.Day) string { return "À commencer au plus tard le " + l.Dated(d) }

// HaveBy says « À avoir au plus tard le 1er janvier 2027 ».
func (l French) HaveBy(d law.Day) string { return "À avoir au plus tard le " + l.Day(d) }

// ReportOf says « Rapport du 22 novembre 2026, fait par Soixante jours ».
func (l French) ReportOf(d law.Day) string {
	return "Rapport du " + l.Day(d) + ", fait par Soixante jours"
}

var frenchWeekdays = [...]string{
	law.Monday: "lundi", law.Tuesday: "mardi", law.Wednesday: "mercredi", law.Thursday: "jeudi",
	law.Friday: "vendredi", law.Saturday: "samedi", law.Sunday: "dimanche",
}

var frenchShort = [...]string{
	1: "janv.", 2: "févr.", 3: "mars", 4: "avr.", 5: "mai", 6: "juin",
	7: "juill.", 8: "août", 9: "sept.", 10: "oct.", 11: "nov.", 12: "déc.",
}

var frenchAdvice = AdvicePage{
	Locale:  "fr-CA",
	Heading: "Le résultat",
	See:     "Voir le résultat",

	Deadline: "Échéance",
	LastDay:  "Dernier jour pour présenter la demande, en UTC",
	WhenFile: "Quand présenter la demande",

	Numbers:     "Les chiffres",
	Score:       "Note",
	CutOff:      "Seuil",
	Difference:  "Écart",
	OnInvited:   "À l'invitation",
	OnFiling:    "À la demande",
	Claimed:     "Dans le profil",
	True:        "Vrai, à l'invitation",
	Filing:      "Vrai, à la demande",
	Frozen:      "À la demande, votre âge compte comme au jour de l'invitation.",
	Criteria:    "Critères minimaux",
	InCategory:  "Catégorie de la ronde",
	Met:         "oui",
	NotMet:      "non",
	NotKnown:    "inconnu",
	NotCompared: "non comparé",
	Each:        "Chaque exigence, aux deux jours",

	Changed: "Ce qui a changé dans la note",
	Errors:  "Du profil à ce qui était vrai à l'invitation",
	Since:   "De l'invitation à la demande",
	Same:    "Aucune ligne ne diffère.",

	Findings: "Ce qui a été trouvé",
	Asks:     "Reste à répondre",

	Nth:  "Jour",
	Date: "Date",
	What: "Quoi",
	Axis: "Les nombres sont les jours depuis l'invitation.",
	Band: "La partie pleine est celle des jours où présenter la demande.",

	Mark: [NumMark]string{
		MarkInvited:    "Invitation",
		MarkToday:      "Aujourd'hui",
		MarkNotBefore:  "Demande dès ici",
		MarkPlanned:    "Jour prévu",
		MarkNotAfter:   "Demande jusqu'ici",
		MarkLast:       "Dernier jour",
		MarkLanguage:   "Fin des résultats",
		MarkAssessed:   "Fin de l'EDE",
		MarkNomination: "Fin de désignation",
		MarkWindow:     "Travail trop vieux",
		MarkChild:      "Veille des 22 ans",
		MarkProfile:    "Fin du profil",
		MarkYear:       "Année complète",
		MarkDocument:   "Document attendu",
		MarkRetest:     "Nouveaux résultats",
		MarkFamily:     "Famille",
	},
	Event: [NumMark]string{
		MarkInvited:    "L'invitation a été émise.",
		MarkToday:      "Aujourd'hui.",
		MarkNotBefore:  "Le premier jour où présenter la demande.",
		MarkPlanned:    "Le jour où vous comptez présenter la demande.",
		MarkNotAfter:   "Le dernier jour où présenter la demande, avant la fin de la période.",
		MarkLast:       "Le dernier jour de la période, en UTC.",
		MarkLanguage:   "Le dernier jour où les résultats de langue comptent.",
		MarkAssessed:   "Le dernier jour où l'évaluation du diplôme compte.",
		MarkNomination: "Le dernier jour du certificat de désignation.",
		MarkWindow:     "Le dernier jour où compte tout le travail qu'il faut.",
		MarkChild:      "La veille des 22 ans d'un enfant.",
		MarkProfile:    "Les douze mois du profil se terminent.",
		MarkYear:       "Une année de travail est complète.",
		MarkDocument:   "Un document est attendu.",
		MarkRetest:     "De nouveaux résultats de langue.",
		MarkFamily:     "La famille change.",
	},

	Always:   "Nécessaire dans tous les cas",
	Todo:     "Le plan",
	Steps:    "Jours du plan",
	Calendar: "Mettre dans mon calendrier",
	Print:    "Imprimer le rapport",

	Facts: "Ce sur quoi cela repose",
	Day:   "Jour de l'invitation",
	Class: "Catégorie d'immigration",
	Round: "Ronde",
	State: "État",
	Plan:  "Jour prévu de la demande",
	Lacks: "Documents pas encore en main",

	Answers: "Ce qui est vrai",
}
