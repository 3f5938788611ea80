package words

import (
	"fmt"
	"iter"
	"strings"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// Exact returns the French text of the exact answers.
func (French) Exact() *ExactPage { return &frenchExact }

// Occupations lists the unit groups with their French titles.
func (French) Occupations() iter.Seq2[noc.Code, string] { return occupations(frenchOccupations) }

// Skill says "FEER 1".
func (French) Skill(t noc.TEER) string { return fmt.Sprintf("FEER %d", t) }

// Dollars says "15 263 $".
func (l French) Dollars(n int) string { return l.Number(n) + "\u00a0$" }

// Funds says "Moins de 15 263 $", "De 15 263 $ à 19 000 $", "48 616 $ ou plus".
func (l French) Funds(lowest, highest int) string {
	switch {
	case lowest == 0:
		return "Moins de " + l.Dollars(highest+1)
	case highest == 0:
		return l.Dollars(lowest) + " ou plus"
	}
	return "De " + l.Dollars(lowest) + " à " + l.Dollars(highest)
}

// Hours says "30 ou plus", or "18,75".
func (French) Hours(h profile.Hours) string {
	if h >= fullTime {
		return "30 ou plus"
	}
	return strings.Replace(h.String(), ".", ",", 1)
}

// Weekly says "30 heures par semaine ou plus".
func (l French) Weekly(h profile.Hours) string {
	switch {
	case h >= fullTime:
		return "30 heures par semaine ou plus"
	case h < profile.HoursOf(2):
		return l.Hours(h) + " heure par semaine"
	}
	return l.Hours(h) + " heures par semaine"
}

// Period says "du 3 mai 2021 au 4 juin 2024", "depuis le 3 mai 2021", "jusqu'au
// 4 juin 2024".
func (l French) Period(first, last law.Day) string {
	switch {
	case first == 0:
		return "jusqu'au " + l.Day(last)
	case last == 0:
		return "depuis le " + l.Day(first)
	}
	return "du " + l.Day(first) + " au " + l.Day(last)
}

// Entry says "Emploi 2".
func (French) Entry(f profile.Field, n int) string {
	return fmt.Sprintf("%s %d", frenchNames.Entry[f], n)
}

// Entries says "2 emplois".
func (French) Entries(f profile.Field, n int) string {
	one := "emploi"
	switch f {
	case profile.FieldCredentials, profile.FieldSpouseCredentials:
		one = "diplôme"
	case profile.FieldChildren:
		one = "enfant"
	}
	if n < 2 {
		return fmt.Sprintf("%d %s", n, one)
	}
	return fmt.Sprintf("%d %ss", n, one)
}

// Unpaid says "1 période sans rémunération".
func (French) Unpaid(n int) string {
	if n < 2 {
		return fmt.Sprintf("%d période sans rémunération", n)
	}
	return fmt.Sprintf("%d périodes sans rémunération", n)
}

// Contradiction says "«Dernier jour» (4 juin 2024) est avant «premier jour»
// (5 juin 2024). Vérifiez les deux."
func (l French) Contradiction(c *profile.Contradiction, of, with string) string {
	how := "après"
	switch c.Conflict {
	case profile.NotBornYet:
		return quoted(Capital(of)) + " (" + l.Day(c.Day) + ") est après le jour de la note. Vérifiez les deux."
	case profile.Overlap:
		return "Deux périodes sans rémunération se chevauchent\u00a0: l'une commence le " + l.Day(c.Day) + ", pendant une autre qui commence le " + l.Day(c.Limit) + ". Réunissez-les, ou corrigez leurs jours."
	case profile.EndOfCurrent:
		return "Cet emploi continue et a un dernier jour. Retirez l'un des deux."
	case profile.OtherLanguage:
		return "C'est un test de l'autre langue officielle. Vérifiez les deux."
	case profile.TooEarly:
		how = "avant"
	}
	return quoted(Capital(of)) + " (" + l.Day(c.Day) + ") est " + how + " " + quoted(with) + " (" + l.Day(c.Limit) + "). Vérifiez les deux."
}

// quoted puts s between guillemets, from which it must not break.
func quoted(s string) string { return "«\u00a0" + s + "\u00a0»" }

// Change says "La note en est plus basse de 6 points."
func (l French) Change(points int) string {
	how := "haute"
	if points < 0 {
		points, how = -points, "basse"
	}
	unit := " points."
	if points < 2 {
		unit = " point."
	}
	if points == 0 {
		return "Cela ne change pas la note."
	}
	return "La note en est plus " + how + " de " + l.Number(points) + unit
}

var frenchExact = ExactPage{
	Broad:     "Domaine de la profession",
	Tick:      "Cochez ce qui s'applique",
	TickHint:  "Ce que vous ne cochez pas vaut non.",
	Physician: "Comme médecin, payé pour des services financés par l'État",
	Leaves:    "Périodes sans rémunération",
	AddLeave:  "Ajouter une période sans rémunération",
	Leave:     "Période sans rémunération",
	Change:    "Modifier",
	Remove:    "Retirer",
	Done:      "Terminé",
	NoDay:     "Le calendrier n'a pas ce jour.",
	Unchosen:  "–",

	By:         "selon vos réponses exactes",
	Incomplete: "il manque une réponse exacte, et seul ce qui est certain compte jusque-là.",
	Counts:     "Selon leur date, ces résultats comptent le jour de la note.",
	CountsNot:  "Selon leur date, ces résultats ne comptent pas le jour de la note.",
	Chose:      "Vous avez choisi",
	Same:       "Ce que vous avez choisi revient au même.",
}
