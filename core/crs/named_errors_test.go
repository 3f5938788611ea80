package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// The tests of this file are named for the commonest errors of eighteen other
// calculators. A majority of them is wrong somewhere: on 352 of 5,000 profiles a
// wrong total has more votes than the right one.

// canada.ca, CRS criteria, D: at most 600, also with a nomination.
func TestAdditionalPointsAreHeldTo600(t *testing.T) {
	cell(t, crs.Additional, 600, "nomination=yes sibling=yes")
	cell(t, crs.Total, 110+600, "nomination=yes sibling=yes canadian-study=three-years")
}

// canada.ca, CRS criteria, C: one credential of a year or more is 13 and 25; 25
// and 50 are for two or more credentials, or a master's or doctoral degree.
func TestSingleBachelorIsLowerClass(t *testing.T) {
	nine, seven := levels(profile.FirstLanguage, 9), levels(profile.FirstLanguage, 7)
	cell(t, crs.EducationLanguage, 25, "education=bachelor", nine)
	cell(t, crs.EducationLanguage, 13, "education=bachelor", seven)
	cell(t, crs.EducationWork, 25, "education=bachelor canadian-work=2")
	cell(t, crs.EducationLanguage, 50, "education=two-or-more", nine)
	cell(t, crs.EducationLanguage, 50, "education=masters", nine)
	cell(t, crs.EducationLanguage, 50, "education=doctorate", nine)
}

// canada.ca, CRS criteria, A: 24 without a spouse, 22 with one.
func TestSecondLanguageIsHeldByColumn(t *testing.T) {
	nine := levels(profile.SecondLanguage, 9)
	cell(t, crs.SecondLanguage, 24, nine)
	cell(t, crs.SecondLanguage, 22, nine, withSpouse)
	cell(t, crs.SecondLanguage, 24, nine, withSpouse, "spouse-comes=no")
	cell(t, crs.SecondLanguage, 24, nine, withSpouse, "spouse-citizen=yes")
}

// canada.ca, CRS criteria, D: French earns 25 or 50 as the second language too,
// and more English never earns less.
func TestFrenchBonusCountsAsSecondLanguage(t *testing.T) {
	french := levels(profile.SecondLanguage, 7)
	cell(t, crs.French, 25, french, levels(profile.FirstLanguage, 4))
	cell(t, crs.French, 50, french, levels(profile.FirstLanguage, 5))
	cell(t, crs.French, 50, french, levels(profile.FirstLanguage, 10))
}

// canada.ca, CRS criteria, D: 25 and 50 since 2020, not 15 and 30.
func TestFrenchBonusIsNot15And30(t *testing.T) {
	french := "first-official=french " + levels(profile.FirstLanguage, 7)
	cell(t, crs.Additional, 25, french)
	cell(t, crs.Additional, 50, french, levels(profile.SecondLanguage, 5))
}

// canada.ca, CRS criteria, C: a certificate of qualification counts from CLB 5
// in all abilities, more from CLB 7 in all, and with language only.
func TestCertificateNeedsLanguageNotWork(t *testing.T) {
	cell(t, crs.CertificateLanguage, 0, "certificate=yes", levels(profile.FirstLanguage, 10, 10, 10, 4))
	cell(t, crs.CertificateLanguage, 25, "certificate=yes", levels(profile.FirstLanguage, 10, 10, 10, 5))
	cell(t, crs.CertificateLanguage, 25, "certificate=yes", levels(profile.FirstLanguage, 10, 10, 10, 6))
	cell(t, crs.CertificateLanguage, 50, "certificate=yes", levels(profile.FirstLanguage, 7))
	cell(t, crs.Transfer, 0, "certificate=yes canadian-work=3 foreign-work=0")
}

// canada.ca, CRS criteria: no points for job offers since 2025-03-25.
func TestJobOfferEarnsNothingSince2025(t *testing.T) {
	for offer, before := range map[string]crs.Points{"senior": 200, "other": 50, "none": 0} {
		p := parse(t, nobody, "job-offer="+offer)
		eve, day := crs.Rate(setOn(t, law.On(2025, 3, 24)), p), crs.Rate(setOn(t, law.On(2025, 3, 25)), p)
		if got := points(t, &eve, crs.JobOffer); got != before {
			t.Errorf("%s earns %d on the eve, want %d", offer, got, before)
		}
		if got := points(t, &day, crs.JobOffer); got != 0 {
			t.Errorf("%s earns %d on the day, want 0", offer, got)
		}
		if line := day.Find(crs.JobOffer); line.Most != 0 || !line.Inputs.Empty() || line.Since != law.On(2025, 3, 25) {
			t.Errorf("%s: the line can earn %d since %v and reads %v", offer, line.Most, line.Since, slugs(line.Inputs))
		}
	}
}

// canada.ca, CRS criteria, C: 50 for each group before the 100 for all.
func TestGroupsOfCombinationsAreHeldTo50(t *testing.T) {
	cell(t, crs.Transfer, 50, "education=doctorate canadian-work=5", levels(profile.FirstLanguage, 10))
	cell(t, crs.Transfer, 50, "education=none foreign-work=3 canadian-work=5", levels(profile.FirstLanguage, 10))
}

// canada.ca, CRS criteria: a spouse who does not come, or who is a citizen or
// permanent resident, is not counted: the candidate is scored as single.
func TestSpouseWhoStaysOrIsCanadianIsNotScored(t *testing.T) {
	rich := "spouse-education=doctorate spouse-work=5 " + levels(profile.SpouseLanguage, 10)
	cell(t, crs.Total, 110, rich)
	cell(t, crs.Total, 110, withSpouse, rich, "spouse-comes=no")
	cell(t, crs.Total, 110, withSpouse, rich, "spouse-citizen=yes")
	cell(t, crs.Total, 100+40, withSpouse, rich)
}

// canada.ca, CRS criteria, A: CLB 4 earns 6 points, as CLB 5 does.
func TestLevel4IsNotZero(t *testing.T) {
	cell(t, crs.FirstLanguage, 24, levels(profile.FirstLanguage, 4))
	cell(t, crs.FirstLanguage, 24, levels(profile.FirstLanguage, 5))
	cell(t, crs.FirstLanguage, 0, levels(profile.FirstLanguage, 3))
}

// canada.ca, CRS criteria, C: one or two years abroad are one row, three another.
func TestTwoForeignYearsAreNotThree(t *testing.T) {
	nine := levels(profile.FirstLanguage, 9)
	cell(t, crs.ForeignLanguage, 25, "foreign-work=2", nine)
	cell(t, crs.ForeignLanguage, 50, "foreign-work=3", nine)
}

// canada.ca, CRS criteria, A: age earns the most at 20 to 29, at 18 nearly as
// much, and never more than 110.
func TestAgeRows(t *testing.T) {
	cell(t, crs.Age, 99, "age=18")
	cell(t, crs.Age, 110, "age=29")
	cell(t, crs.Age, 105, "age=30")
}

// canada.ca, CRS criteria, C: the lowest of the four abilities counts, never an
// average.
func TestOneWeakAbilityHoldsBackTransferability(t *testing.T) {
	cell(t, crs.EducationLanguage, 25, "education=masters", levels(profile.FirstLanguage, 10, 10, 10, 8))
	cell(t, crs.EducationLanguage, 0, "education=masters", levels(profile.FirstLanguage, 6, 10, 10, 10))
}

// The criteria give 25 points with "English at CLB 4 or lower", 50 with CLB 5 in
// all four, and do not speak of English between the two.
func TestMixedEnglishIsMarked(t *testing.T) {
	french := levels(profile.SecondLanguage, 7)
	for _, c := range []struct {
		english []profile.Level
		want    crs.Caveats
	}{
		{[]profile.Level{5, 5, 5, 4}, crs.MixedEnglish},
		{[]profile.Level{4, 4, 4, 5}, crs.MixedEnglish},
		{[]profile.Level{4}, 0},
		{[]profile.Level{3}, 0},
		{[]profile.Level{5}, 0},
	} {
		s := crs.Rate(setOn(t, verified), parse(t, nobody, french, levels(profile.FirstLanguage, c.english...)))
		if got := caveats(&s); got != c.want {
			t.Errorf("English at %v: caveats %b, want %b", c.english, got, c.want)
		}
	}
	// Without the French there is nothing to say of English.
	s := crs.Rate(setOn(t, verified), parse(t, nobody, levels(profile.SecondLanguage, 6), levels(profile.FirstLanguage, 5, 5, 5, 4)))
	if got := caveats(&s); got != 0 {
		t.Errorf("French at 6: caveats %b", got)
	}
}
