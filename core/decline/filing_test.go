package decline

import (
	"math/rand/v2"
	"testing"

	"sixtydays/core/category"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// invited is the day of the invitations of the random cases.
var invited = law.On(2026, 9, 1)

// occupations are of TEER 1, 3, 4 and 1, a cook, a cashier and a teacher among
// them.
var occupations = [...]noc.Code{21231, 63200, 65100, 41221}

// randomCase returns a case by a fixed seed, with most of its days near those on
// which something begins or ends within the sixty days.
func randomCase(r *rand.Rand) *Case {
	some := func(n int) bool { return r.IntN(n) == 0 }
	near := func() law.Day { return invited.AddDays(r.IntN(90) - 20) }
	p := &profile.Profile{
		Marital: profile.Given(profile.NeverMarried), Born: profile.Given(near().AddYears(-34)),
		Education: profile.Given(profile.Bachelors), CanadianStudy: profile.Given(profile.NoCanadianStudy),
		FirstOfficial: profile.Given(profile.English), CanadianWork: profile.Given[profile.Years](0), ForeignWork: profile.Given[profile.Years](0),
		Certificate: profile.Given(profile.No), Sibling: profile.Given(profile.No), JobOffer: profile.Given(profile.NoOffer),
		Nomination: profile.Given(profile.No), Quebec: profile.Given(profile.No),
		Funds: profile.Given[profile.Dollars](19_000), Arranged: profile.Given(profile.NoEmployment), Relative: profile.Given(profile.No),
		Studied: profile.Given(profile.No), TradeOffer: profile.Given(profile.AssessedPermit), TradeQualified: profile.Given(law.On(2015, 1, 1)),
	}
	randomTest(r, &p.First, near().AddYears(-2+r.IntN(2)))
	p.Second.Test = profile.Given(profile.NoTest)
	for range 1 + r.IntN(3) {
		p.Jobs.Add(randomJob(r, near))
	}
	if some(3) {
		abroad, _ := profile.ParseCountry("IN")
		p.Credentials.Add(profile.Credential{Level: profile.Given(profile.Bachelors), Country: profile.Given(abroad), Assessed: profile.Given(near().AddYears(-5))})
	}
	if some(3) {
		p.Marital = profile.Given([]profile.Marital{profile.Married, profile.CommonLaw, profile.Separated}[r.IntN(3)])
		p.MaritalSince, p.MaritalBefore = profile.Given(near().AddYears(-r.IntN(2))), profile.Given(profile.NeverMarried+profile.Marital(r.IntN(2)))
		p.SpouseCitizen, p.SpouseComes = profile.Given(profile.No), profile.Given(profile.Yes)
		p.Spouse.Education, p.Spouse.CanadianWork = profile.Given(profile.Bachelors), profile.Given[profile.Years](0)
		p.Spouse.Language.Test = profile.Given(profile.NoTest)
	}
	if some(3) {
		p.Sibling = profile.Given(profile.Yes)
		p.SiblingOf = profile.Sibling{Born: profile.Given(near().AddYears(-18)), Until: profile.Given(near())}
	}
	if some(4) {
		p.Children.Add(profile.Child{Born: profile.Given(near().AddYears(-22 * r.IntN(2)))})
	}
	c := &Case{
		Today: invited.AddDays(r.IntN(55)), State: Pending, True: p,
		Invitation: Invitation{Day: invited, Class: Class(1 + r.IntN(4)), Round: Round{Kind: General}},
	}
	if c.Invitation.Class == Nominee || some(8) {
		p.Nomination = profile.Given(profile.Yes)
		p.Nominated = profile.Nomination{Issued: profile.Given(law.On(2026, 1, 5)), Expires: profile.Given(near().AddDays(30))}
		if some(4) {
			p.Nominated.Withdrawn = profile.Given(near())
		}
	}
	if some(4) {
		c.Invitation.Round.Kind, c.Invitation.Round.Category = Category, []string{"education", "french", "stem"}[r.IntN(3)]
	}
	claimed := *p
	c.Claimed = &claimed
	if some(3) {
		randomTest(r, &p.First, near())
	}
	if some(4) {
		p.Education = profile.Given(profile.OneYear)
	}
	if some(6) {
		p.Jobs.All()[0].Hours = profile.Given(profile.HoursOf(20))
	}
	if some(3) {
		c.Planned = profile.Given(near())
	}
	if some(3) {
		c.Documents = []Document{{Name: []string{"police certificate", "language_retest"}[r.IntN(2)], Ready: profile.Given(near())}}
	}
	set, _ := crs.Law().At(invited)
	if score := crs.Rate(set, &claimed); true {
		c.Invitation.Round.CutOff = profile.Given(max(0, score.Points+crs.Points(5-r.IntN(40))))
	}
	return c
}

func randomTest(r *rand.Rand, l *profile.Language, date law.Day) {
	*l = profile.Language{Test: profile.Given(profile.CELPIP), Date: profile.Given(date)}
	for _, a := range profile.Abilities {
		l.Results[a] = profile.Given(profile.Points(5 + r.IntN(6)))
	}
}

func randomJob(r *rand.Rand, near func() law.Day) profile.Job {
	j := profile.Job{
		Occupation: profile.Given(occupations[r.IntN(len(occupations))]), Country: profile.Given(profile.Canada), Outside: profile.Given(profile.No),
		Start: profile.Given(near().AddYears(-1 - r.IntN(4))), Hours: profile.Given(profile.HoursOf(20 + 10*r.IntN(3))), Paid: profile.Given(profile.Yes),
		SelfEmployed: profile.Given(profile.Employee), Studying: profile.Given(profile.No), Authorised: profile.Given(profile.Yes),
		Employers: profile.Given(profile.OneEmployer), Current: profile.Given(profile.Yes),
	}
	if r.IntN(5) == 0 {
		abroad, _ := profile.ParseCountry("IN")
		j.Country = profile.Given(abroad)
	}
	if r.IntN(3) > 0 {
		start, _ := j.Start.Get()
		j.Current, j.End = profile.Given(profile.No), profile.Given(start.AddYears(1+r.IntN(2)).AddDays(r.IntN(40)-10))
	}
	if r.IntN(5) == 0 {
		from := near().AddYears(-r.IntN(2))
		j.Leaves.Add(profile.Leave{From: profile.Given(from), To: profile.Given(from.AddDays(r.IntN(60)))})
	}
	return j
}

// reviewerOf returns the reviewer of c, as Review makes it.
func reviewerOf(t *testing.T, c *Case) *reviewer {
	t.Helper()
	books := Law()
	set, err := books.Scores.At(c.Invitation.Day)
	if err != nil {
		t.Fatal(err)
	}
	r := &reviewer{books: books, c: c, set: set}
	r.round, _ = category.Parse(c.Invitation.Round.Category)
	r.last, r.held = r.period()
	r.need = c.Invitation.Round.CutOff
	return r
}

// TestRunsAreEveryDay looks at every day of the period by itself: each is in one
// run, and what the run says of it is so.
func TestRunsAreEveryDay(t *testing.T) {
	random := rand.New(rand.NewPCG(60, 1))
	parted := 0
	for n := range 120 {
		c := randomCase(random)
		r := reviewerOf(t, c)
		runs := r.runs(invited, r.last)
		if len(runs) > 1 {
			parted++
		}
		day := invited
		for i, run := range runs {
			if run.first != day || run.last < run.first || i > 0 && run.holds == runs[i-1].holds {
				t.Fatalf("case %d: %v is not the run after %v", n, run, day-1)
			}
			for ; day <= run.last; day++ {
				p := frozen(c.on(day), invited)
				s := r.stand(&p, day)
				if r.fails(&s) == run.holds {
					t.Fatalf("case %d, %v: holds on %v: %v, by itself %v", n, c.Invitation.Class, day, run.holds, !run.holds)
				}
			}
		}
		if day != r.last+1 {
			t.Fatalf("case %d: the runs end before %v", n, day)
		}
	}
	if parted < 25 {
		t.Errorf("only %d cases change within the period", parted)
	}
}
