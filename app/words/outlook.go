package words

import (
	"strconv"

	"sixtydays/core/law"
)

// CreditedSince says "1,742 hours are credited, since 4 January 2024."
func (l English) CreditedSince(hours int, first law.Day) string {
	if first == 0 {
		return "nothing is credited yet."
	}
	return l.Number(hours) + " hours are credited, since " + l.Day(first) + ". A year is 1,560."
}

// NextYear says when one more year of work is complete.
func (l English) NextYear(d law.Day) string {
	return "One more year is complete on " + l.Day(d) + ", if the work goes on."
}

// FormCredits warns of the years that the profile form credits.
func (l English) FormCredits(form, years int) string {
	return "The profile form counts every calendar month that a job touches, as candidates report. It would credit " +
		plural(form, "year", "years") + " already, where the exact count is " + strconv.Itoa(years) + ". Only complete years stand up."
}

// TooOldFrom says when some of the work is too old to count.
func (l English) TooOldFrom(d law.Day) string {
	return "From " + l.Day(d) + " on, the oldest of this work is too old to count."
}

// CreditedSince says « 1 742 heures sont comptées, depuis le 4 janvier 2024. »
func (l French) CreditedSince(hours int, first law.Day) string {
	if first == 0 {
		return "rien n'est encore compté."
	}
	return l.Number(hours) + " heures sont comptées, depuis le " + l.Day(first) + ". Une année en a 1 560."
}

// NextYear says when one more year of work is complete.
func (l French) NextYear(d law.Day) string {
	return "Une année de plus est complète le " + l.Day(d) + ", si le travail continue."
}

// FormCredits warns of the years that the profile form credits.
func (l French) FormCredits(form, years int) string {
	return "Le formulaire de profil compte chaque mois civil qu'un emploi touche, selon des candidats. Il compterait déjà " +
		plural(form, "année", "années") + ", alors que le compte exact est " + strconv.Itoa(years) + ". Seules les années complètes tiennent."
}

// TooOldFrom says when some of the work is too old to count.
func (l French) TooOldFrom(d law.Day) string {
	return "À partir du " + l.Day(d) + ", le plus ancien de ce travail est trop vieux pour compter."
}

// plural says n with the word for one or for any other number.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
