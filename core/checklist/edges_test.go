package checklist_test

import (
	"testing"

	"sixtydays/core/checklist"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// adult is a person of 31 years who claims nothing.
const adult = `marital=single born=1995-03-10 education=none` + english + bare

// line returns what plan says of the item of that name, and "none" where it has
// none.
func line(plan *checklist.Plan, name string) string {
	for i := range plan.Items {
		if plan.Items[i].Name() == name {
			return said(&plan.Items[i])[len(name)+1:]
		}
	}
	return "none"
}

// TestEdges takes each threshold on its eve and on its day, for an invitation of
// 5 November 2026 with 4 January 2027 as its last day.
func TestEdges(t *testing.T) {
	us := func(from, to string) string {
		return adult + ` jobs.1.country=US jobs.1.current=no jobs.1.start=` + from + ` jobs.1.end=` + to
	}
	worker := func(says string) string { return `marital=single born=1995-03-10` + english + bare + says }
	for _, c := range []struct {
		name, says string
		class      decline.Class
		item, want string
	}{
		// Police certificates: six months in a row.
		{"six months but a day", us("2025-01-01", "2025-06-29"), 0, "police-applicant-US", "if lived, order, issued 2025-06-30"},
		{"six months", us("2025-01-01", "2025-06-30"), 0, "police-applicant-US", "certain, order, issued 2025-07-01"},
		{"two jobs in a row", us("2025-01-01", "2025-03-31") + ` jobs.2.country=US jobs.2.start=2025-04-01 jobs.2.end=2025-06-30`, 0, "police-applicant-US", "certain, order, issued 2025-07-01"},
		{"two jobs a day apart", us("2025-01-01", "2025-03-31") + ` jobs.2.country=US jobs.2.start=2025-04-02 jobs.2.end=2025-07-01`, 0, "police-applicant-US", "if lived, order, issued 2025-07-02"},
		{"two countries", us("2025-01-01", "2025-03-31") + ` jobs.2.country=MX jobs.2.start=2025-04-01 jobs.2.end=2025-06-30`, 0, "police-applicant-MX", "if lived, order, issued 2025-07-01"},
		{"six months on the last day", adult + ` jobs.1.country=US jobs.1.start=2026-07-04 jobs.1.current=yes`, 0, "police-applicant-US", "if day, order, issued 2026-07-04"},
		{"six months on the day after", adult + ` jobs.1.country=US jobs.1.start=2026-07-05 jobs.1.current=yes`, 0, "police-applicant-US", "if lived, order, issued 2026-07-04"},
		{"a job without its end", adult + ` jobs.1.country=US jobs.1.start=2025-07-05`, 0, "police-applicant-US", "if answered, order, asks jobs"},
		{"Canada", adult + ` jobs.1.country=CA jobs.1.start=2020-07-05 jobs.1.current=yes`, 0, "police-applicant-CA", "none"},

		// In the last ten years.
		{"before them", us("2010-01-01", "2016-11-04"), 0, "police-applicant-US", "none"},
		{"six months of them but a day", us("2010-01-01", "2017-05-03"), 0, "police-applicant-US", "if lived, order, issued 2017-05-04"},
		{"six months of them on the first day", us("2010-01-01", "2017-05-04"), 0, "police-applicant-US", "if day, order, issued 2017-05-05"},
		{"six months of them on the last day but a day", us("2010-01-01", "2017-07-02"), 0, "police-applicant-US", "if day, order, issued 2017-07-03"},
		{"six months of them on the last day", us("2010-01-01", "2017-07-03"), 0, "police-applicant-US", "certain, order, issued 2017-07-04"},

		// From the age of 18, which is 1 January 2020 here.
		{"six months from 18", `born=2002-01-01 jobs.1.country=US jobs.1.start=2019-01-01 jobs.1.end=2020-06-30`, 0, "police-applicant-US", "certain, order, issued 2020-07-01"},
		{"and a day less", `born=2002-01-01 jobs.1.country=US jobs.1.start=2019-01-01 jobs.1.end=2020-06-29`, 0, "police-applicant-US", "if lived, order, issued 2020-06-30"},
		{"by an age that does not tell", `age=24 jobs.1.country=US jobs.1.start=2019-01-01 jobs.1.end=2020-06-30`, 0, "police-applicant-US", "if answered, order, issued 2020-07-01, asks born"},
		{"by an age that does", `age=25 jobs.1.country=US jobs.1.start=2019-01-01 jobs.1.end=2020-06-30`, 0, "police-applicant-US", "certain, order, issued 2020-07-01"},
		{"by no age", `jobs.1.country=US jobs.1.start=2019-01-01 jobs.1.end=2020-06-30`, 0, "police-applicant-US", "if answered, order, issued 2020-07-01, asks born"},

		// By studies, which say when they ended and not how long one lived there.
		{"studies long ago", adult + ` credentials.1.country=IN credentials.1.completed=2017-05-04`, 0, "police-applicant-IN", "none"},
		{"studies in the ten years", adult + ` credentials.1.country=IN credentials.1.completed=2017-05-05`, 0, "police-applicant-IN", "if lived, order"},
		{"studies after a job", us("2020-01-01", "2021-12-31") + ` credentials.1.country=US credentials.1.completed=2024-05-05`, 0, "police-applicant-US", "certain, order, issued 2024-05-06"},

		// Results: less than two years old on the day of filing.
		{"lapsed on the eve", `first-official=english first-test=ielts-general first-date=2024-11-05`, decline.CanadianExperience, "language-applicant", "certain, renew, lapsed on 2026-11-04"},
		{"ends on the first day", `first-official=english first-test=ielts-general first-date=2024-11-06`, decline.CanadianExperience, "language-applicant", "certain, renew, ends on 2026-11-05"},
		{"ends six days after the last", `first-official=english first-test=ielts-general first-date=2025-01-11`, decline.CanadianExperience, "language-applicant", "certain, renew, ends on 2027-01-10"},
		{"ends a week after the last", `first-official=english first-test=ielts-general first-date=2025-01-12`, decline.CanadianExperience, "language-applicant", "certain, gather, lasts to 2027-01-11"},
		{"of the last day", `first-official=english first-test=ielts-general first-date=2027-01-04`, decline.CanadianExperience, "language-applicant", "certain, gather, lasts to 2029-01-03"},
		{"of the day after", `first-official=english first-test=ielts-general first-date=2027-01-05`, decline.CanadianExperience, "language-applicant", "certain, renew, lapsed on 2029-01-04"},
		{"no result, and one is asked for", `first-official=english first-test=none`, decline.SkilledTrades, "language-applicant", "certain, renew, lapsed"},
		{"no result, and none is claimed", `first-official=english first-test=none`, decline.Nominee, "language-applicant", "none"},
		{"a nominee's result", `first-official=english first-test=ielts-general first-date=2025-06-10`, decline.Nominee, "language-applicant", "certain, gather, lasts to 2027-06-09"},
		{"a nominee's question", ``, decline.Nominee, "language-applicant", "if answered, gather, asks first-official"},

		// Assessments: less than five years old on the day of filing.
		{"assessment lapsed", worker(` credentials.1.country=IN credentials.1.level=masters credentials.1.assessed=2021-11-05`), decline.CanadianExperience, "assessment-applicant-1", "if claimed, renew, lapsed on 2026-11-04"},
		{"assessment lapsed, and one is asked for", worker(` credentials.1.country=IN credentials.1.level=masters credentials.1.assessed=2021-11-05`), decline.SkilledWorker, "assessment-applicant-1", "certain, renew, lapsed on 2026-11-04"},
		{"assessment lapsed beside a credential from Canada", worker(` credentials.1.country=IN credentials.1.level=masters credentials.1.assessed=2021-11-05 credentials.2.country=CA`), decline.SkilledWorker, "assessment-applicant-1", "if claimed, renew, lapsed on 2026-11-04"},
		{"assessment lapsed beside another", worker(` credentials.1.country=IN credentials.1.level=masters credentials.1.assessed=2021-11-05 credentials.2.country=IN credentials.2.assessed=2021-11-06`), decline.SkilledWorker, "assessment-applicant-1", "if claimed, renew, lapsed on 2026-11-04"},
		{"assessment ends", worker(` credentials.1.country=IN credentials.1.level=masters credentials.1.assessed=2021-11-06`), decline.CanadianExperience, "assessment-applicant-1", "certain, renew, ends on 2026-11-05"},
		{"assessment ends six days after the last", worker(` credentials.1.country=IN credentials.1.level=masters credentials.1.assessed=2022-01-11`), decline.CanadianExperience, "assessment-applicant-1", "certain, renew, ends on 2027-01-10"},
		{"assessment lasts", worker(` credentials.1.country=IN credentials.1.level=masters credentials.1.assessed=2022-01-12`), decline.CanadianExperience, "assessment-applicant-1", "certain, gather, lasts to 2027-01-11"},
		{"a degree of the last day", worker(` credentials.1.country=CA credentials.1.level=masters credentials.1.completed=2027-01-04`), decline.CanadianExperience, "canadian-credential-applicant-1", "if day, gather"},
		{"a degree of the day after", worker(` credentials.1.country=CA credentials.1.level=masters credentials.1.completed=2027-01-05`), decline.CanadianExperience, "canadian-credential-applicant-1", "none"},
		{"a degree by the quick answer", worker(` education=bachelor canadian-study=three-years`), decline.CanadianExperience, "canadian-credential-applicant", "certain, gather, asks credentials"},

		// Work that counts for nothing needs no letter.
		{"unskilled work", worker(` jobs.1.noc=65100 jobs.1.country=IN jobs.1.start=2020-01-01 jobs.1.current=yes jobs.1.hours=40 jobs.1.paid=yes jobs.1.self-employed=no`), decline.CanadianExperience, "reference-applicant-1", "none"},
		{"work that ended eleven years ago", worker(` jobs.1.noc=21232 jobs.1.country=IN jobs.1.start=2010-01-01 jobs.1.end=2015-11-05 jobs.1.hours=40 jobs.1.paid=yes jobs.1.self-employed=no`), decline.CanadianExperience, "reference-applicant-1", "none"},
		{"own company in Canada, for points", worker(` jobs.1.noc=21232 jobs.1.country=CA jobs.1.outside-canada=no jobs.1.start=2020-01-01 jobs.1.current=yes jobs.1.hours=40 jobs.1.paid=yes jobs.1.self-employed=yes jobs.1.studying=no jobs.1.authorised=yes`), decline.CanadianExperience, "self-employment-applicant-1", "none"},
		{"own company in Canada, for the grid", worker(` jobs.1.noc=21232 jobs.1.country=CA jobs.1.outside-canada=no jobs.1.start=2020-01-01 jobs.1.current=yes jobs.1.hours=40 jobs.1.paid=yes jobs.1.self-employed=yes jobs.1.studying=no jobs.1.authorised=yes`), decline.SkilledWorker, "self-employment-applicant-1", "certain, order"},
		{"work without authorisation, for the grid", worker(` jobs.1.noc=21232 jobs.1.country=CA jobs.1.outside-canada=no jobs.1.start=2020-01-01 jobs.1.current=yes jobs.1.hours=40 jobs.1.paid=yes jobs.1.self-employed=no jobs.1.studying=no jobs.1.authorised=no`), decline.SkilledWorker, "reference-applicant-1", "if claimed, order"},

		// Funds: two classes, and not of who is authorised to work with an offer.
		{"a permit on an assessment", worker(` arranged-employment=lmia-permit`), decline.SkilledWorker, "funds-applicant", "none"},
		{"a year on an exempt permit", worker(` arranged-employment=exempt-permit`), decline.SkilledWorker, "funds-applicant", "none"},
		{"an exempt permit has no assessment", worker(` arranged-employment=exempt-permit`), decline.SkilledWorker, "lmia-applicant", "none"},
		{"an offer without authorisation", worker(` arranged-employment=lmia-offer`), decline.SkilledWorker, "funds-applicant", "certain, bank, 15263 for 1"},
		{"no offer answered", worker(``), decline.SkilledWorker, "funds-applicant", "if answered, bank, 15263 for 1, asks arranged-employment"},
		{"an offer without authorisation in a trade", worker(` trade-offer=lmia-offer`), decline.SkilledTrades, "funds-applicant", "certain, bank, 15263 for 1"},
		{"another class's offer", worker(` arranged-employment=lmia-permit trade-offer=none`), decline.SkilledTrades, "funds-applicant", "certain, bank, 15263 for 1"},
		{"no funds", worker(``), decline.CanadianExperience, "funds-applicant", "none"},
		{"no funds of a nominee", worker(``), decline.Nominee, "funds-applicant", "none"},

		// A nominee's child is as old as when the province was applied to.
		{"22 on the day of the nomination", `nomination-issued=2026-08-15 children.1.born=2004-08-15`, decline.Nominee, "birth-child-1", "if nominated, gather"},
		{"22 on the day after", `nomination-issued=2026-08-15 children.1.born=2004-08-16`, decline.Nominee, "birth-child-1", "certain, gather"},
		{"22 for two years", `nomination-issued=2026-08-15 children.1.born=2002-11-05`, decline.Nominee, "birth-child-1", "none"},
		{"22 in the period, no day of the nomination", `children.1.born=2004-12-01`, decline.Nominee, "birth-child-1", "certain, gather"},
		{"22 before it, no day of the nomination", `children.1.born=2004-11-05`, decline.Nominee, "birth-child-1", "if nominated, gather"},
		{"not born yet", `children.1.born=2027-01-04`, decline.Nominee, "birth-child-1", "if day, gather"},
		{"a child whose birthday is not answered", ``, decline.Nominee, "birth-child-1", "none"},

		// A spouse who is Canadian is declared, and nothing else.
		{"a Canadian spouse's passport", `marital=married spouse-citizen=yes`, 0, "passport-spouse", "none"},
		{"a Canadian spouse's medical", `marital=married spouse-citizen=yes`, 0, "medical-spouse", "none"},
		{"a Canadian spouse's police certificates", `marital=married spouse-citizen=yes`, 0, "police-spouse", "none"},
		{"marriage to a Canadian", `marital=married spouse-citizen=yes`, 0, "marriage-applicant", "certain, gather"},
		{"who comes is not answered", `marital=married spouse-citizen=no`, 0, "passport-spouse", "if answered, gather, asks spouse-comes"},
		{"the status before is not answered", `marital=married marital-since=2026-12-01`, 0, "civil-status-applicant", "if answered, gather, asks marital-before"},
		{"a wedding in the period", `marital=married marital-since=2026-12-01 marital-before=widowed`, 0, "marriage-applicant", "if day, gather"},
		{"a widower who marries in it", `marital=married marital-since=2026-12-01 marital-before=widowed`, 0, "death-applicant", "if day, gather"},

		// A sister counts from 18, while she lives in Canada.
		{"a sister of 18 on the last day", `sibling=yes sibling-born=2009-01-04`, 0, "sibling-applicant", "if day, gather"},
		{"a sister of 18 on the day after", `sibling=yes sibling-born=2009-01-05`, 0, "sibling-applicant", "none"},
		{"a sister who left on the eve", `sibling=yes sibling-until=2026-11-04`, 0, "sibling-applicant", "none"},
		{"a sister is a relative", `sibling=yes`, decline.SkilledWorker, "relative-applicant", "none"},
		{"a nomination of whom the class is not known", `nomination=yes nomination-expires=2028-01-01`, 0, "nomination-applicant", "if class, gather, lasts to 2028-01-01"},
		{"a nomination without its end", `nomination=yes`, decline.Nominee, "nomination-applicant", "certain, gather, asks nomination-expires"},
		{"a nomination withdrawn", `nomination=yes nomination-withdrawn=2026-11-05`, decline.Nominee, "nomination-applicant", "certain, order, lapsed on 2026-11-04"},
	} {
		plan, ok := checklist.Of(input(t, c.class, c.says))
		if !ok {
			t.Fatalf("%s: there is no plan", c.name)
		}
		if got := line(plan, c.item); got != c.want {
			t.Errorf("%s: %s %s\nwant %s", c.name, c.item, got, c.want)
		}
	}
}

// TestABirthdayThatIsNotAnswered asks for it.
func TestABirthdayThatIsNotAnswered(t *testing.T) {
	in := input(t, decline.CanadianExperience, adult)
	in.Profile.Children.Add(profile.Child{})
	plan, _ := checklist.Of(in)
	if got := line(plan, "birth-child-1"); got != "if answered, gather, asks children" {
		t.Errorf("the birth certificate: %s", got)
	}
	if got := line(plan, "police-child-1"); got != "if answered lived, order, asks children" {
		t.Errorf("the police certificate: %s", got)
	}
}

// TestMedicalOnItsDays follows the rule of 21 August 2025, of which the one
// before is not held.
func TestMedicalOnItsDays(t *testing.T) {
	for _, c := range []struct {
		name           string
		invited, today law.Day
		want           checklist.Need
	}{
		{"the last day is its eve", law.On(2025, 6, 21), law.On(2025, 6, 21), checklist.Need{Needed: checklist.Depends, If: 1 << checklist.IfLawNotHeld}},
		{"the last day is its day", law.On(2025, 6, 22), law.On(2025, 6, 22), checklist.Need{Needed: checklist.Depends, If: 1 << checklist.IfDay}},
		{"on its eve", law.On(2025, 7, 22), law.On(2025, 8, 20), checklist.Need{Needed: checklist.Depends, If: 1 << checklist.IfDay}},
		{"on its day", law.On(2025, 7, 22), law.On(2025, 8, 21), checklist.Need{Needed: checklist.Certain}},
	} {
		plan, ok := checklist.Of(&checklist.Input{Invited: c.invited, Today: c.today, Profile: new(profile.Profile)})
		if !ok {
			t.Fatalf("%s: there is no plan", c.name)
		}
		for i := range plan.Items {
			if item := &plan.Items[i]; item.Name() == "medical-applicant" && item.Need != c.want {
				t.Errorf("%s: %+v, want %+v", c.name, item.Need, c.want)
			}
		}
	}
}

// TestFeesOnTheirDays follows the fees of 30 April 2026, of which those before
// are not held, and the ages of those who give biometrics.
func TestFeesOnTheirDays(t *testing.T) {
	bill := func(invited law.Day, says string) *checklist.Bill {
		in := input(t, decline.CanadianExperience, says)
		in.Invited, in.Today = invited, invited
		plan, ok := checklist.Of(in)
		if !ok {
			t.Fatalf("there is no plan of %v", invited)
		}
		return plan.Items[len(plan.Items)-1].Bill
	}
	if b := bill(law.On(2026, 3, 3), adult); b != nil { // the internal deadline is 29 April
		t.Errorf("on the eve of the fees the bill is %+v", b)
	}
	if b := bill(law.On(2026, 3, 4), adult); b == nil || b.Least != 1675 {
		t.Errorf("on the day of the fees the bill is %+v", b)
	}
	for _, c := range []struct {
		says        string
		least, most profile.Dollars // of biometrics
	}{
		{`born=1947-01-02 marital=single`, 85, 85}, // 79 on the day of the internal deadline
		{`born=1947-01-01 marital=single`, 0, 0},   // 80 on it
		{`born=1980-01-01 marital=single children.1.born=2013-01-01`, 85, 170},
		{`born=1980-01-01 marital=single children.1.born=2013-01-02`, 85, 85},
		{`born=1980-01-01 marital=married spouse-citizen=no spouse-comes=yes children.1.born=2013-01-01`, 170, 170},
	} {
		if b := bill(invited, c.says).Biometrics; b.Least != c.least || b.Most != c.most {
			t.Errorf("%s: biometrics %d to %d, want %d to %d", c.says, b.Least, b.Most, c.least, c.most)
		}
	}
}

// TestBill takes each fee by itself, of a couple with a child: $990 and $600 for
// each adult, $270 for the child, $170 together.
func TestBill(t *testing.T) {
	plan, _ := checklist.Of(input(t, decline.CanadianExperience, `marital=married spouse-citizen=no spouse-comes=yes children.1.born=2020-01-01`))
	b := plan.Items[len(plan.Items)-1].Bill
	for name, c := range map[string]struct {
		got  checklist.Charge
		want [3]profile.Dollars
		sure law.Confidence
	}{
		"processing": {b.Fees[checklist.Processing], [3]profile.Dollars{990, 1980, 1980}, law.Medium},
		"residence":  {b.Fees[checklist.RightOfResidence], [3]profile.Dollars{600, 1200, 1200}, law.Medium},
		"child":      {b.Fees[checklist.ProcessingChild], [3]profile.Dollars{270, 0, 270}, law.Low},
		"biometrics": {b.Biometrics, [3]profile.Dollars{85, 170, 170}, law.Medium},
	} {
		if got := [3]profile.Dollars{c.got.Each, c.got.Least, c.got.Most}; got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
		if got := c.got.Basis.Confidence(); got != c.sure {
			t.Errorf("%s: confidence %d, want %d", name, got, c.sure)
		}
	}
}
