package category_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"sixtydays/core/category"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

const (
	nurse      noc.Code = 31301 // on the list of healthcare
	teacher    noc.Code = 41220 // on the list of education
	physician  noc.Code = 31102
	cook       noc.Code = 63200 // on the list of trades of 2025
	butcher    noc.Code = 63201 // on that of 2026
	developer  noc.Code = 21232 // on none that is held
	pilot      noc.Code = 72600
	officer    noc.Code = 40042 // of the armed forces
	farmWorker noc.Code = 85100
)

// The days of rounds under each set of criteria.
var (
	in2024 = law.On(2024, 6, 1)
	in2025 = law.On(2025, 6, 1)
	in2026 = law.On(2026, 10, 1)
)

// job returns a plain job in Canada from start on, for days.
func job(occupation noc.Code, start law.Day, days int) profile.Job {
	return profile.Job{
		Occupation:   profile.Given(occupation),
		Country:      profile.Given(profile.Canada),
		Outside:      profile.Given(profile.No),
		Start:        profile.Given(start),
		End:          profile.Given(start.AddDays(days - 1)),
		Hours:        profile.Given(profile.HoursOf(30)),
		Paid:         profile.Given(profile.Yes),
		SelfEmployed: profile.Given(profile.Employee),
		Studying:     profile.Given(profile.No),
		Authorised:   profile.Given(profile.Yes),
	}
}

func abroad(j profile.Job) profile.Job {
	india, _ := profile.ParseCountry("IN")
	j.Country = profile.Given(india)
	return j
}

func with(jobs ...profile.Job) *profile.Profile {
	p := new(profile.Profile)
	for _, j := range jobs {
		p.Jobs.Add(j)
	}
	return p
}

// membership returns p's in c on a day, and fails when c is not in force.
func membership(t testing.TB, c category.Category, p *profile.Profile, on law.Day) category.Membership {
	t.Helper()
	for _, m := range category.Check(p, on) {
		if m.Category == c {
			return m
		}
	}
	t.Fatalf("%v is not in force on %v", c, on)
	return category.Membership{}
}

// want fails unless p has the outcome in c for the reason.
func want(t testing.TB, name string, c category.Category, p *profile.Profile, on law.Day, outcome category.Outcome, reason category.Reason) category.Membership {
	t.Helper()
	m := membership(t, c, p, on)
	if m.Outcome != outcome || m.Reason != reason {
		t.Errorf("%s: %v on %v is %v, %v; want %v, %v", name, c, on, m.Outcome, m.Reason, outcome, reason)
	}
	return m
}

// TestCategoriesInForce follows canada.ca and reports: which categories there
// were on a day, with the eve and the day of each change.
func TestCategoriesInForce(t *testing.T) {
	set2023 := "french healthcare stem trades agriculture transport"
	set2025 := "french healthcare stem trades agriculture education"
	for _, c := range []struct {
		on   law.Day
		want string
	}{
		{law.On(2023, 5, 30), ""},
		{law.On(2023, 5, 31), set2023},
		{law.On(2025, 2, 26), set2023},
		{law.On(2025, 2, 27), set2025},
		{law.On(2025, 12, 7), set2025},
		{law.On(2025, 12, 8), set2025 + " physicians"},
		{law.On(2026, 2, 17), set2025 + " physicians"},
		{law.On(2026, 2, 18), "french healthcare stem trades transport education physicians senior-managers researchers military"},
		{law.On(2026, 11, 22), "french healthcare stem trades transport education physicians senior-managers researchers military"},
	} {
		var all []string
		for _, m := range category.Check(new(profile.Profile), c.on) {
			all = append(all, m.Category.String())
		}
		if got := strings.Join(all, " "); got != c.want {
			t.Errorf("on %v: %s, want %s", c.on, got, c.want)
		}
	}
}

// TestTwelveMonths follows canada.ca, category-based selection, from 2026-02-18:
// twelve months in one listed occupation within three years, not necessarily
// continuous, anywhere.
func TestTwelveMonths(t *testing.T) {
	start := law.On(2025, 6, 1)
	two := []profile.Job{job(teacher, law.On(2024, 1, 1), 182), job(teacher, law.On(2025, 1, 1), 182)}
	for _, c := range []struct {
		name    string
		jobs    []profile.Job
		outcome category.Outcome
		reason  category.Reason
	}{
		{"a year", []profile.Job{job(teacher, start, 365)}, category.Member, category.Enough},
		{"a day less, although 1,560 hours", []profile.Job{job(teacher, start, 364)}, category.NotMember, category.Short},
		{"abroad", []profile.Job{abroad(job(teacher, start, 365))}, category.Member, category.Enough},
		{"in two times", two, category.Member, category.Enough},
		{"in two occupations", []profile.Job{two[0], job(43100, law.On(2025, 1, 1), 182)}, category.NotMember, category.Short},
		{"longer than three years ago", []profile.Job{job(teacher, law.On(2022, 1, 1), 365)}, category.NotMember, category.Short},
		{"another occupation, and the list is complete", []profile.Job{job(developer, start, 365)}, category.NotMember, category.Unlisted},
	} {
		want(t, c.name, category.Education, with(c.jobs...), in2026, c.outcome, c.reason)
	}
	p := with(job(teacher, law.On(2026, 2, 1), 1000))
	if m := want(t, "going on", category.Education, p, in2026, category.NotMember, category.Short); m.From != law.On(2027, 2, 1) {
		t.Errorf("twelve months from 1 February 2026 are complete on %v", m.From)
	}
	p = with(job(teacher, law.On(2024, 1, 1), 366))
	if m := want(t, "ended", category.Education, p, in2026, category.Member, category.Enough); m.Until != law.On(2027, 1, 1) {
		t.Errorf("twelve months from 1 January 2024 lie within three years until %v", m.Until)
	}
}

// TestSixMonths follows the criteria until 2026-02-17: six continuous months in
// one occupation within three years.
func TestSixMonths(t *testing.T) {
	start := law.On(2024, 1, 1)
	for _, c := range []struct {
		name    string
		jobs    []profile.Job
		outcome category.Outcome
		reason  category.Reason
	}{
		{"six months", []profile.Job{job(teacher, start, 182)}, category.Member, category.Enough},
		{"a day less", []profile.Job{job(teacher, start, 181)}, category.NotMember, category.Short},
		{"not continuous", []profile.Job{job(teacher, start, 120), job(teacher, law.On(2024, 9, 1), 120)}, category.NotMember, category.Short},
		{"on the list of 2025", []profile.Job{job(cook, start, 365)}, category.Unknown, category.NotInPart},
	} {
		want(t, c.name, category.Education, with(c.jobs...), in2025, c.outcome, c.reason)
	}
	eve, day := law.On(2026, 2, 17), law.On(2026, 2, 18)
	p := with(job(teacher, law.On(2025, 1, 1), 200))
	want(t, "six months on the eve of 2026-02-18", category.Education, p, eve, category.Member, category.Enough)
	want(t, "six months on 2026-02-18", category.Education, p, day, category.NotMember, category.Short)
}

// TestListsChange follows the reports: cooks until 2026-02-17, and butchers from
// 2026-02-18.
func TestListsChange(t *testing.T) {
	eve, day := law.On(2026, 2, 17), law.On(2026, 2, 18)
	cooks, butchers := with(job(cook, law.On(2025, 1, 1), 400)), with(job(butcher, law.On(2025, 1, 1), 400))
	want(t, "cook", category.Trades, cooks, eve, category.Member, category.Enough)
	want(t, "cook", category.Trades, cooks, day, category.Unknown, category.NotInPart)
	want(t, "butcher", category.Trades, butchers, eve, category.Unknown, category.NotInPart)
	want(t, "butcher", category.Trades, butchers, day, category.Member, category.Enough)
}

// TestIncompleteListsRefuseNobody answers "not in the part of the list that we
// hold" where a person has enough work for it to matter, and no where not.
func TestIncompleteListsRefuseNobody(t *testing.T) {
	for _, c := range []category.Category{category.Healthcare, category.STEM, category.Trades} {
		want(t, "a year", c, with(job(developer, law.On(2025, 1, 1), 365)), in2026, category.Unknown, category.NotInPart)
		want(t, "a month", c, with(job(developer, law.On(2025, 1, 1), 30)), in2026, category.NotMember, category.Short)
	}
	want(t, "a listed one", category.Healthcare, with(job(nurse, law.On(2025, 1, 1), 365)), in2026, category.Member, category.Enough)
	for _, c := range []category.Category{category.Healthcare, category.STEM, category.Trades, category.Agriculture, category.Transport} {
		want(t, "a year", c, with(job(nurse, law.On(2023, 1, 1), 365)), in2024, category.Unknown, category.ListNotHeld)
		want(t, "a month", c, with(job(nurse, law.On(2024, 1, 1), 30)), in2024, category.NotMember, category.Short)
	}
	want(t, "TEER 5 may be on a list too", category.Agriculture, with(job(farmWorker, law.On(2023, 1, 1), 365)), in2024, category.Unknown, category.ListNotHeld)
}

// TestInCanada follows canada.ca: physicians, senior managers and researchers
// need their twelve months in Canada. Whether the self-employed count was not
// read.
func TestInCanada(t *testing.T) {
	start := law.On(2025, 1, 1)
	own := job(physician, start, 365)
	own.SelfEmployed = profile.Given(profile.PublicPhysician)
	for c, occupation := range map[category.Category]noc.Code{
		category.Physicians: physician, category.SeniorManagers: 12, category.Researchers: 41200,
	} {
		want(t, "in Canada", c, with(job(occupation, start, 365)), in2026, category.Member, category.Enough)
		want(t, "abroad", c, with(abroad(job(occupation, start, 365))), in2026, category.NotMember, category.Short)
		want(t, "another occupation", c, with(job(developer, start, 365)), in2026, category.NotMember, category.Unlisted)
	}
	want(t, "self-employed", category.Physicians, with(own), in2026, category.Unknown, category.Doubtful)
}

// TestMilitary matches the occupation and leaves the rest open: the ten years of
// service, the offer and the credential are not asked about.
func TestMilitary(t *testing.T) {
	start := law.On(2015, 1, 1)
	want(t, "an officer", category.Military, with(abroad(job(officer, start, 3000))), in2026, category.Unknown, category.Unasked)
	want(t, "a developer", category.Military, with(job(developer, start, 3000)), in2026, category.NotMember, category.Unlisted)
	unnamed := job(developer, start, 3000)
	unnamed.Occupation = profile.Answer[noc.Code]{}
	if m := want(t, "not named", category.Military, with(unnamed), in2026, category.Unknown, category.Unanswered); m.Part != profile.PartOccupation {
		t.Errorf("it waits for %v", m.Part)
	}
}

// TestNothingAnswered leaves everything open.
func TestNothingAnswered(t *testing.T) {
	for _, on := range []law.Day{in2024, in2025, in2026} {
		for _, m := range category.Check(new(profile.Profile), on) {
			if m.Outcome != category.Unknown || m.Reason != category.Unanswered || m.Missing.Empty() {
				t.Errorf("%v on %v: %v, %v", m.Category, on, m.Outcome, m.Reason)
			}
		}
	}
	lacking := job(teacher, law.On(2025, 1, 1), 365)
	lacking.Hours = profile.Answer[profile.Hours]{}
	if m := want(t, "hours not answered", category.Education, with(lacking), in2026, category.Unknown, category.Unanswered); m.Part != profile.PartHours {
		t.Errorf("it waits for %v", m.Part)
	}
	other := job(developer, law.On(2025, 1, 1), 365)
	other.Hours = profile.Answer[profile.Hours]{}
	want(t, "hours not answered, off the list that is held", category.STEM, with(other), in2026, category.Unknown, category.Unanswered)
	want(t, "hours not answered, off a complete list", category.Education, with(other), in2026, category.NotMember, category.Unlisted)
	leave := job(teacher, law.On(2024, 1, 1), 200)
	leave.Leaves.Add(profile.Leave{From: profile.Given(law.On(2024, 3, 1)), To: profile.Given(law.On(2024, 3, 5))})
	want(t, "a leave within the continuous months", category.Education, with(leave), in2025, category.Unknown, category.Doubtful)
}

// tcf returns results of TCF Canada in French, dated issued.
func tcf(issued law.Day, listening, reading, writing, speaking int) profile.Language {
	l := profile.Language{Test: profile.Given(profile.TCF), Date: profile.Given(issued)}
	for i, r := range []int{listening, reading, writing, speaking} {
		l.Results[profile.Abilities[i]] = profile.Given(profile.Points(r))
	}
	return l
}

// TestFrench follows canada.ca: NCLC 7 in all four abilities, by results less
// than two years old, with French as either official language.
func TestFrench(t *testing.T) {
	issued := law.On(2024, 10, 2)
	stated := profile.Language{Test: profile.Given(profile.LevelsOnly)}
	for _, a := range profile.Abilities {
		stated.Levels[a] = profile.Given(profile.Level(7))
	}
	undated := tcf(issued, 458, 453, 10, 10)
	undated.Date = profile.Answer[law.Day]{}
	lower := tcf(issued, 458, 453, 10, 9)
	lower.Date = undated.Date
	partial := tcf(issued, 458, 453, 10, 10)
	partial.Results[profile.Speaking] = profile.Answer[profile.Result]{}
	tef := partial
	tef.Test = profile.Given(profile.TEF699)
	for _, c := range []struct {
		name    string
		shown   profile.Language
		on      law.Day
		outcome category.Outcome
		reason  category.Reason
	}{
		{"NCLC 7", tcf(issued, 458, 453, 10, 10), in2026, category.Member, category.Enough},
		{"NCLC 6 in listening", tcf(issued, 457, 453, 10, 10), in2026, category.NotMember, category.Short},
		{"NCLC 6 in reading", tcf(issued, 458, 452, 10, 10), in2026, category.NotMember, category.Short},
		{"NCLC 6 in writing", tcf(issued, 458, 453, 9, 10), in2026, category.NotMember, category.Short},
		{"NCLC 6 in speaking", tcf(issued, 458, 453, 10, 9), in2026, category.NotMember, category.Short},
		{"two years old", tcf(issued, 458, 453, 10, 10), in2026 + 1, category.NotMember, category.Expired},
		{"before the result", tcf(in2026+1, 458, 453, 10, 10), in2026, category.NotMember, category.Early},
		{"not dated", undated, in2026, category.Unknown, category.Unanswered},
		{"not dated, and too low", lower, in2026, category.NotMember, category.Short},
		{"one ability not answered", partial, in2026, category.Unknown, category.Unanswered},
		{"stated levels", stated, in2026, category.Unknown, category.Quick},
		{"a test that is not taken", tef, in2026, category.Unknown, category.NotAccepted},
		{"a day without a table", tcf(law.On(2024, 1, 2), 458, 453, 10, 10), in2024, category.Unknown, category.NotHeld},
	} {
		first, second := new(profile.Profile), new(profile.Profile)
		first.FirstOfficial, first.First = profile.Given(profile.French), c.shown
		second.FirstOfficial, second.Second = profile.Given(profile.English), c.shown
		for _, p := range []*profile.Profile{first, second} {
			m := want(t, c.name, category.French, p, c.on, c.outcome, c.reason)
			switch c.reason {
			case category.Enough:
				if m.Until != law.On(2026, 10, 1) {
					t.Errorf("%s: until %v", c.name, m.Until)
				}
			case category.Early:
				if m.From != in2026+1 {
					t.Errorf("%s: from %v", c.name, m.From)
				}
			}
		}
	}
	p := &profile.Profile{FirstOfficial: profile.Given(profile.English)}
	p.Second.Test = profile.Given(profile.NoTest)
	want(t, "no French", category.French, p, in2026, category.NotMember, category.Absent)
}

// TestListsAreOfTheNOC checks each code, that none stands twice, and the number
// of those of 2026.
func TestListsAreOfTheNOC(t *testing.T) {
	sizes := map[category.Category]int{
		category.Healthcare: 37, category.STEM: 11, category.Trades: 25, category.Education: 5, category.Transport: 4,
		category.Physicians: 3, category.SeniorManagers: 4, category.Researchers: 2, category.Military: 3,
	}
	check := func(c category.Category, day law.Day, l category.List) {
		seen := map[string]bool{}
		for _, code := range l.Codes {
			if _, err := noc.Parse(code); err != nil || seen[code] {
				t.Errorf("%v on %v: %s, %v, twice %v", c, day, code, err, seen[code])
			}
			seen[code] = true
		}
		if l.NotHeld && (l.Complete || len(l.Codes) > 0) {
			t.Errorf("%v on %v: a list that is not held has occupations", c, day)
		}
		if day == law.On(2026, 2, 18) && len(l.Codes) != sizes[c] {
			t.Errorf("%v has %d occupations, want %d", c, len(l.Codes), sizes[c])
		}
	}
	for c, history := range category.Law().Work {
		for _, since := range history {
			check(category.Category(c), since.Day, since.Value.List)
		}
	}
	for _, since := range category.Law().Military {
		check(category.Military, since.Day, since.Value)
	}
	if pilots := membership(t, category.Transport, with(job(pilot, law.On(2025, 1, 1), 365)), in2026); pilots.Outcome != category.Member {
		t.Errorf("a pilot is %v", pilots.Outcome)
	}
}

// TestNamesAreFrozen compares the names that programs read in our output with
// the ones that were published: they may be added to, and none may change.
func TestNamesAreFrozen(t *testing.T) {
	golden, err := os.ReadFile("testdata/names.golden")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for c := category.French; c < category.NumCategory; c++ {
		fmt.Fprintln(&b, "category", c)
	}
	for o := category.Member; o < category.NumOutcome; o++ {
		fmt.Fprintln(&b, "outcome", o)
	}
	for r := category.Enough; r < category.NumReason; r++ {
		fmt.Fprintln(&b, "reason", r)
	}
	if b.String() != string(golden) {
		t.Errorf("the names are\n%s\nthose published are\n%s", &b, golden)
	}
	for _, c := range []struct {
		got  fmt.Stringer
		want string
	}{
		{category.Category(0), "no category"}, {category.NumCategory, "no category"},
		{category.Outcome(0), "no outcome"}, {category.NumOutcome, "no outcome"},
		{category.Reason(0), "no reason"}, {category.NumReason, "no reason"},
	} {
		if c.got.String() != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

// TestJudgeByTheRound holds a person to the criteria of the day of the round: a
// cook was on the list of trades in 2025, with six months of work, and is on
// none since 2026-02-18.
func TestJudgeByTheRound(t *testing.T) {
	p := with(job(cook, law.On(2025, 1, 6), 240))
	later := law.On(2026, 3, 1)
	if m, ok := category.Judge(category.Trades, in2025, p, later); !ok || m.Outcome != category.Member {
		t.Errorf("by the criteria of 2025: %v, %v", m.Outcome, ok)
	}
	if m, ok := category.Judge(category.Trades, in2026, p, later); !ok || m.Outcome == category.Member {
		t.Errorf("by the criteria of 2026: %v, %v", m.Outcome, ok)
	}
	if _, ok := category.Judge(category.Agriculture, in2026, p, later); ok {
		t.Error("there is no round of agriculture in 2026")
	}
	if _, ok := category.Judge(category.French, law.On(2022, 1, 1), p, later); ok {
		t.Error("there was no category in 2022")
	}
}

// TestParse reads every frozen name back.
func TestParse(t *testing.T) {
	for c := category.French; c < category.NumCategory; c++ {
		if got, ok := category.Parse(c.String()); !ok || got != c {
			t.Errorf("%v is read as %v", c, got)
		}
	}
	if _, ok := category.Parse("cooks"); ok {
		t.Error("cooks are no category")
	}
}
