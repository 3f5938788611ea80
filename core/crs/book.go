package crs

import (
	"fmt"

	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// A Book is all the history of the CRS, one timeline for each value.
type Book struct {
	Most law.Dated[Most]

	Age            law.Dated[AgeGrid]
	Education      law.Dated[EducationGrid]
	FirstLanguage  law.Dated[LanguageGrid]
	SecondLanguage law.Dated[LanguageGrid]
	CanadianWork   law.Dated[WorkGrid]

	SpouseEducation law.Dated[[profile.NumEducation]Points]
	SpouseLanguage  law.Dated[[profile.NumLevel]Points]
	SpouseWork      law.Dated[[manyYears + 1]Points]

	Transfer law.Dated[Transferability]

	Sibling       law.Dated[Points]
	French        law.Dated[FrenchBonus]
	CanadianStudy law.Dated[[profile.NumCanadianStudy]Points]
	JobOffer      law.Dated[[profile.NumJobOffer]Points]
	Nomination    law.Dated[Points]

	// Reports lists the changes that are reported and that could not be
	// verified, oldest first.
	Reports []Report
}

// A Report is a change of the law that is reported for a day and of which no
// value is held. From that day on no total is exact, and a total by the values
// of the day before is called neither current, nor a minimum, nor a maximum.
type Report struct {
	Day     law.Day
	By      []law.Source // who reports it
	Check   []law.Source // the official pages to open
	Adds    Rule         // the line that would be new
	Named   RuleSet      // the lines that were named for change
	NamedBy law.Source   // where they were named
}

// A Set is the view of a [Book] on one day.
type Set struct {
	Day law.Day // the day asked for

	gridDay law.Day // the day whose values are held

	// Report is the reported change that hides the law of the day, nil when
	// there is none. The values are then those of the day before it.
	Report *Report

	most law.Since[Most]

	age            law.Since[AgeGrid]
	education      law.Since[EducationGrid]
	firstLanguage  law.Since[LanguageGrid]
	secondLanguage law.Since[LanguageGrid]
	canadianWork   law.Since[WorkGrid]

	spouseEducation law.Since[[profile.NumEducation]Points]
	spouseLanguage  law.Since[[profile.NumLevel]Points]
	spouseWork      law.Since[[manyYears + 1]Points]

	transfer law.Since[Transferability]

	sibling       law.Since[Points]
	french        law.Since[FrenchBonus]
	canadianStudy law.Since[[profile.NumCanadianStudy]Points]
	jobOffer      law.Since[[profile.NumJobOffer]Points]
	nomination    law.Since[Points]
	reported      law.Since[Points] // what Report adds, of which nothing is held

	canadianRule law.Since[work.Rule] // which work in Canada counts
	foreignRule  law.Since[work.Rule] // which work outside Canada counts

	highest [NumRule]Pair // the most that each grid of two columns gives

	tests [profile.NumTest]law.Since[*language.Table] // conversions of test results
}

// GridDay returns the day whose values s holds: the one asked for, or the last
// one before a reported change.
func (s *Set) GridDay() law.Day { return s.gridDay }

// On returns the values of s, for answers as they stand on day. Whoever was
// invited keeps the grid of their round while time goes by.
func (s *Set) On(day law.Day) *Set {
	later := *s
	later.Day = day
	return &later
}

// At returns the view of b on day. It fails for a day before Express Entry.
func (b *Book) At(day law.Day) (*Set, error) {
	if _, ok := b.Most.At(day); !ok {
		return nil, fmt.Errorf("no Comprehensive Ranking System is held for %v: Express Entry began on %v", day, b.Most[0].Day)
	}
	s := &Set{Day: day, gridDay: day}
	for i := range b.Reports {
		if b.Reports[i].Day <= day {
			s.Report = &b.Reports[i]
			s.gridDay = s.Report.Day.AddDays(-1)
			s.reported = law.Since[Points]{Day: s.Report.Day, Basis: law.Cite{Source: s.Report.By[0]}, NotHeld: true}
			break
		}
	}
	on := s.GridDay()
	s.most = held(b.Most, on)
	s.age = held(b.Age, on)
	s.education = held(b.Education, on)
	s.firstLanguage = held(b.FirstLanguage, on)
	s.secondLanguage = held(b.SecondLanguage, on)
	s.canadianWork = held(b.CanadianWork, on)
	s.spouseEducation = held(b.SpouseEducation, on)
	s.spouseLanguage = held(b.SpouseLanguage, on)
	s.spouseWork = held(b.SpouseWork, on)
	s.transfer = held(b.Transfer, on)
	s.sibling = held(b.Sibling, on)
	s.french = held(b.French, on)
	s.canadianStudy = held(b.CanadianStudy, on)
	s.jobOffer = held(b.JobOffer, on)
	s.nomination = held(b.Nomination, on)
	s.canadianRule = held(work.Law(work.CanadianPoints), on)
	s.foreignRule = held(work.Law(work.ForeignPoints), on)
	s.highest[Age] = highest(s.age.Value[:])
	s.highest[Education] = highest(s.education.Value[:])
	s.highest[FirstLanguage] = highest(s.firstLanguage.Value[:])
	s.highest[SecondLanguage] = highest(s.secondLanguage.Value[:])
	s.highest[CanadianWork] = highest(s.canadianWork.Value[:])
	for t := range s.tests {
		s.tests[t], _ = language.TableOn(profile.Test(t), on)
	}
	return s, nil
}

// held returns the entry of h in force on day. A day before the history begins
// is answered with an entry that is not held.
func held[T any](h law.Dated[T], day law.Day) law.Since[T] {
	s, ok := h.At(day)
	s.NotHeld = !ok
	return s
}

// highest returns the most that each column of a grid gives.
func highest(grid []Pair) Pair {
	var most Pair
	for _, p := range grid {
		most = Pair{With: max(most.With, p.With), Without: max(most.Without, p.Without)}
	}
	return most
}
