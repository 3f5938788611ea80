package decline_test

import (
	"slices"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// The tests of Review work through the situations in which somebody asks whether
// to decline, by hand, from the law: the score, the experience, the language, the
// family, the nomination, the birthday, the criteria, the documents, and the
// reform.
//
// Unless a case says otherwise the invitation is of 1 September 2026, so that
// 31 October is the last of its sixty days, and today is 10 September.
var (
	invitedOn = law.On(2026, 9, 1)
	today     = law.On(2026, 9, 10)
	lastDay   = law.On(2026, 10, 31)
)

// candidate returns full answers of a single person, 33 on 1 September 2026,
// with a bachelor's degree, CELPIP-General results of CLB 9 dated 2 June 2025,
// and one job in Canada since 8 January 2024, which is two complete years. By the
// criteria of 2026:
//
//	age 33                              88
//	bachelor's degree                  120
//	CLB 9 in four abilities     4 × 31 124
//	two years of work in Canada         53
//	degree and CLB 9                    25
//	degree and two years                25
//	                                   435
//
// One year of work is 40 and 13 with the degree: 410. None is 0 and 0: 357. Three
// are 64 and 25: 446.
func candidate() *profile.Profile {
	p := worker()
	test(&p.First, profile.CELPIP, 9, law.On(2025, 6, 2))
	return p
}

// test gives l the results of a test of which every result is the same.
func test(l *profile.Language, name profile.Test, result int, date law.Day) {
	*l = profile.Language{Test: profile.Given(name), Date: profile.Given(date)}
	for _, a := range profile.Abilities {
		l.Results[a] = profile.Given(profile.Points(result))
	}
}

// works replaces the jobs of p.
func works(p *profile.Profile, jobs ...profile.Job) {
	p.Jobs = profile.Jobs{}
	for _, j := range jobs {
		p.Jobs.Add(j)
	}
}

// as returns j in another occupation.
func as(j profile.Job, code noc.Code) profile.Job {
	j.Occupation = profile.Given(code)
	return j
}

// abroad returns the degree of a school in India.
func abroad(level profile.Education, assessed law.Day) profile.Credential {
	india, _ := profile.ParseCountry("IN")
	return profile.Credential{Level: profile.Given(level), Country: profile.Given(india), Assessed: profile.Given(assessed)}
}

// indian returns j done in India.
func indian(j profile.Job) profile.Job {
	india, _ := profile.ParseCountry("IN")
	j.Country, j.Outside, j.Authorised = profile.Given(india), profile.Answer[profile.YesNo]{}, profile.Answer[profile.YesNo]{}
	return j
}

// invitation returns the case of somebody invited to apply under class by a
// round with the given cut-off, whose profile said nothing but what is true.
func invitation(class decline.Class, cutOff crs.Points, p *profile.Profile) *decline.Case {
	claimed, truth := *p, *p
	return &decline.Case{
		Today: today, State: decline.Pending, Claimed: &claimed, True: &truth,
		Invitation: decline.Invitation{
			Day: invitedOn, Class: class,
			Round: decline.Round{Kind: decline.General, CutOff: profile.Given(cutOff)},
		},
	}
}

// A line is a line of a score and what it earned before and after.
type line struct {
	rule          crs.Rule
	before, after crs.Points
}

// A due is the day that a finding tells of.
type due struct {
	code decline.Code
	day  law.Day
}

// A want is what a case has to come to. What is zero or nil is not looked at.
type want struct {
	verdict decline.Verdict

	claimed, invited, filing, frozen crs.Points // totals by the grid that is held

	says, silent []decline.Code
	days         []due

	filingDay   law.Day
	first, last law.Day // of the days on which the application can be filed
	shut        bool    // there is no such day

	errors, changes []line
}

// check reviews c and compares.
func (w *want) check(t *testing.T, name string, c *decline.Case) *decline.Reviewed {
	t.Helper()
	r, err := decline.Review(decline.Law(), c)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	found := codes(r.Findings)
	if r.Verdict != w.verdict {
		t.Errorf("%s: %v, want %v: %v", name, r.Verdict, w.verdict, found)
	}
	for _, points := range []struct {
		of        string
		got, want crs.Points
	}{
		{"by the profile", r.Claimed.Points, w.claimed}, {"when invited", r.Invited.Score.Points, w.invited},
		{"on filing", r.Filing.Score.Points, w.filing}, {"on filing, as old as when invited", r.Frozen.Score.Points, w.frozen},
	} {
		if points.want != 0 && points.got != points.want {
			t.Errorf("%s: %d %s, want %d", name, points.got, points.of, points.want)
		}
	}
	for _, code := range w.says {
		if !slices.Contains(found, code.String()) {
			t.Errorf("%s: %v is not said, of %v", name, code, found)
		}
	}
	for _, code := range w.silent {
		if slices.Contains(found, code.String()) {
			t.Errorf("%s: %v is said, of %v", name, code, found)
		}
	}
	for _, d := range w.days {
		i := slices.IndexFunc(r.Findings, func(f decline.Finding) bool { return f.Code == d.code })
		if i < 0 {
			t.Errorf("%s: %v is not said, of %v", name, d.code, found)
		} else if got := r.Findings[i].Evidence.Day; got != d.day {
			t.Errorf("%s: %v tells of %v, want %v", name, d.code, got, d.day)
		}
	}
	if w.filingDay != 0 && r.FilingDay != w.filingDay {
		t.Errorf("%s: to file on %v, want %v", name, r.FilingDay, w.filingDay)
	}
	if w.first != 0 && (r.First != w.first || r.Last != w.last || !r.Open) {
		t.Errorf("%s: from %v to %v, %v; want from %v to %v", name, r.First, r.Last, r.Open, w.first, w.last)
	}
	if w.shut && r.Open {
		t.Errorf("%s: open from %v to %v", name, r.First, r.Last)
	}
	compareLines(t, name+", errors", r.Errors, w.errors)
	compareLines(t, name+", changes", r.Changes, w.changes)
	return r
}

func compareLines(t *testing.T, name string, got []decline.Change, want []line) {
	t.Helper()
	if want == nil {
		return
	}
	var all []line
	for _, c := range got {
		all = append(all, line{c.Rule, c.Before, c.After})
	}
	if !slices.Equal(all, want) {
		t.Errorf("%s: %v, want %v", name, all, want)
	}
}

// TestNothingChanged files in the sixty days: they end at 00:00 UTC of the day
// after the sixtieth, so that 31 October is the last one for an invitation of
// 1 September, and nothing is left of them on 1 November. IRPA s. 10.1(6).
func TestNothingChanged(t *testing.T) {
	for _, c := range []struct {
		name  string
		today law.Day
		want  want
	}{
		{"on the day of the invitation", invitedOn, want{
			verdict: decline.Proceed, claimed: 435, invited: 435, filing: 435, frozen: 435,
			says:   []decline.Code{decline.AllClear, decline.LangValid, decline.FundsExempt, decline.WorkOK},
			silent: []decline.Code{decline.DeadlineToday, decline.DeadlineUTC, decline.ProfileErrorNoPoints},
			first:  invitedOn, last: lastDay, filingDay: invitedOn, errors: []line{}, changes: []line{},
		}},
		{"four days before the last", lastDay - 4, want{verdict: decline.Proceed, says: []decline.Code{decline.DeadlineUTC}}},
		{"on the sixtieth day", lastDay, want{
			verdict: decline.Proceed, says: []decline.Code{decline.DeadlineToday, decline.DeadlineUTC},
			first: lastDay, last: lastDay, filingDay: lastDay,
		}},
		{"on the day after", lastDay + 1, want{verdict: decline.AlreadyExpired, says: []decline.Code{decline.ITAExpired}, shut: true}},
	} {
		k := invitation(decline.CanadianExperience, 430, candidate())
		k.Today = c.today
		c.want.check(t, c.name, k)
	}
}
