package form

import (
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/law"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A desk is a form without a browser.
type desk struct {
	t *testing.T
	p profile.Profile
	d Draft
}

// choose takes what is chosen in the control with the given name.
func (k *desk) choose(name string, n int) {
	k.t.Helper()
	t, ok := parse(name, &k.p)
	if !ok {
		k.t.Fatalf("%s is the name of nothing", name)
	}
	t.read(&k.p, &k.d, n, true)
}

// tick ticks a box, or takes that back.
func (k *desk) tick(name string, value int, on bool) {
	k.t.Helper()
	t, ok := parse(name, &k.p)
	if !ok {
		k.t.Fatalf("%s is the name of nothing", name)
	}
	t.readBox(&k.p, &k.d, value, on)
}

// press presses a button and wants the focus at an id.
func (k *desk) press(name, want string) {
	k.t.Helper()
	if focus, ok := Press(name, &k.p, &k.d); !ok || focus != want {
		k.t.Errorf("%s leads to %q, %v; want %q", name, focus, ok, want)
	}
}

func (k *desk) date(name string, d law.Day) {
	k.t.Helper()
	year, month, day := d.Date()
	k.choose(name+".day", day)
	k.choose(name+".month", month)
	k.choose(name+".year", year)
}

func (k *desk) sheet() *Sheet {
	return &Sheet{Words: words.English{}, Answers: &k.p, Draft: &k.d, Today: day, Wrong: profile.Check(&k.p, day), Countries: Countries(words.English{})}
}

// job answers the first job of the list but for its boxes.
func (k *desk) job(start, end law.Day) {
	k.t.Helper()
	k.press("jobs.add", "jobs.0.noc.broad")
	k.choose("jobs.0.noc", 21232)
	k.choose("jobs.0.country", int(profile.Canada))
	k.date("jobs.0.start", start)
	k.date("jobs.0.end", end)
	k.choose("jobs.0.hours", 3000)
}

// TestNamesAreRead takes the name of every control apart and finds what it was
// made for.
func TestNamesAreRead(t *testing.T) {
	for f := profile.Field(1); f < profile.NumField; f++ {
		var p profile.Profile
		l := profile.Describe(f).List
		places := []spot{{field: f}}
		if l != nil {
			l.Add(&p, profile.At{})
			l.Add(&p, profile.At{})
			places = nil
			for k := range l.Items {
				places = append(places, spot{f, profile.At{Entry: 1}, l.Items[k].Part})
			}
		}
		if l != nil && l.Inner != nil {
			l.Inner.Add(&p, profile.At{Entry: 1})
			for k := range l.Inner.Items {
				places = append(places, spot{f, profile.At{Entry: 1}, l.Inner.Items[k].Part})
			}
		}
		for _, place := range places {
			for _, word := range []string{"", unitYear} {
				got, ok := parse(strings.TrimSuffix(place.name()+"."+word, "."), &p)
				if !ok || got.spot != place || got.word != word {
					t.Errorf("%s.%s is read as %+v, %v", place.name(), word, got, ok)
				}
			}
		}
	}
}

func TestOtherNamesAreRefused(t *testing.T) {
	var p profile.Profile
	p.Jobs.Add(profile.Job{})
	for _, name := range []string{"", "shoe-size", "on-day", "jobs.1.noc", "jobs.-1.noc", "jobs.0.leaves.0.from", "jobs.0.noc.a.b", "jobs.99999999999999999999.noc"} {
		if got, ok := parse(name, &p); ok && got.part != 0 {
			t.Errorf("%q is read as %+v", name, got)
		}
	}
	for _, name := range []string{"", "age", "jobs", "jobs.0", "jobs.0.fire", "jobs.1.remove", "jobs.0.leaves.0.remove", "jobs.0.leaves.done", "born.add"} {
		var d Draft
		if focus, ok := Press(name, &p, &d); ok {
			t.Errorf("%q is a button that leads to %q", name, focus)
		}
	}
}

// TestDayIsKept chooses a day in parts: it counts once it is whole, and what was
// chosen is never lost.
func TestDayIsKept(t *testing.T) {
	k := &desk{t: t}
	born := spot{field: profile.FieldBorn}
	k.choose("born.day", 30)
	k.choose("born.year", 1992)
	if _, ok := k.p.Born.Get(); ok {
		t.Error("two parts of a day are an answer")
	}
	k.choose("born.month", 2)
	if shown, none := k.d.shown(&k.p, born); !none || shown != (parts{year: 1992, month: 2, day: 30}) {
		t.Errorf("30 February is shown as %v, and as a day that is lacking: %v", shown, none)
	}
	if html := app.HTMLString(k.sheet().Question(profile.FieldBorn)); strings.Count(html, words.English{}.Exact().NoDay) != 1 {
		t.Errorf("30 February is not spoken of once: %s", html)
	}
	k.choose("born.month", 3)
	if !profile.Is(k.p.Born, law.On(1992, 3, 30)) || len(k.d.parts) != 0 {
		t.Errorf("30 March is %v", k.p.Born)
	}
	k.choose("born.month", 2)
	if _, ok := k.p.Born.Get(); ok {
		t.Error("30 February leaves the day before it as the answer")
	}
	k.choose("born.month", 0)
	k.choose("born.day", 0)
	k.choose("born.year", 0)
	if len(k.d.parts) != 0 {
		t.Errorf("nothing is chosen, and %v is kept", k.d.parts)
	}
}

// TestJob answers a job. Boxes that are never ticked are answered once it is
// done, and not before.
func TestJob(t *testing.T) {
	k := &desk{t: t}
	k.job(law.On(2022, 1, 3), law.On(2024, 5, 5))
	if sum := k.sheet().summary(profile.FieldJobs, 0); sum.needs != "Needs: whether it goes on, pay, self-employment, study at the time, authorisation to work, place of work" {
		t.Errorf("an open job: %q", sum.needs)
	}
	k.tick("jobs.0.studying", int(profile.Yes), true)
	k.press("jobs.0.done", "jobs.add")
	want := profile.Job{
		Occupation: k.p.Jobs.All()[0].Occupation, Country: profile.Given(profile.Canada), Outside: profile.Given(profile.No),
		Start: profile.Given(law.On(2022, 1, 3)), End: profile.Given(law.On(2024, 5, 5)), Current: profile.Given(profile.No),
		Hours: profile.Given(profile.HoursOf(30)), Paid: profile.Given(profile.Yes), SelfEmployed: profile.Given(profile.Employee),
		Studying: profile.Given(profile.Yes), Authorised: profile.Given(profile.Yes), Employers: profile.Given(profile.OneEmployer),
	}
	if got := k.p.Jobs.All()[0]; got != want {
		t.Errorf("the job is\n%+v, want\n%+v", got, want)
	}
	sum := k.sheet().summary(profile.FieldJobs, 0)
	if sum.title != "Job 1: 21232 Software developers and programmers (TEER 1)" ||
		sum.detail != "CA · 3 January 2022 to 5 May 2024 · 30 hours a week or more · While studying full time" || sum.needs != "" {
		t.Errorf("the job is said as %+v", sum)
	}
	if _, open := k.d.Entry(profile.FieldJobs); open {
		t.Error("a job that is done stays open")
	}
	k.press("jobs.0.change", "jobs.0.noc.broad")
	k.tick("jobs.0.current", int(profile.Yes), true)
	if got := k.sheet().summary(profile.FieldJobs, 0).detail; !strings.Contains(got, "From 3 January 2022 · Still in this job") {
		t.Errorf("a job that goes on is said as %q", got)
	}
	k.press("jobs.0.remove", "jobs.add")
	if k.p != (profile.Profile{}) {
		t.Error("something is left of a job that was taken away")
	}
}

// TestBroadCategory chooses the category first, then the unit group, and another
// category then.
func TestBroadCategory(t *testing.T) {
	k := &desk{t: t}
	k.press("jobs.add", "jobs.0.noc.broad")
	noc := spot{field: profile.FieldJobs, part: profile.PartOccupation}
	offers := func(want int) {
		t.Helper()
		if got := strings.Count(app.HTMLString(k.sheet().item(noc)), "<option"); got != want {
			t.Errorf("%d options, want %d", got, want)
		}
	}
	offers(11 + 1)
	k.choose("jobs.0.noc.broad", 0)
	offers(11 + 1 + 6) // 00010 to 00015
	k.choose("jobs.0.noc", 12)
	k.choose("jobs.0.noc.broad", 0)
	if v, ok := noc.get(&k.p); !ok || v != 12 {
		t.Errorf("the same category leaves %d, %v", v, ok)
	}
	k.choose("jobs.0.noc.broad", 3)
	if _, ok := noc.get(&k.p); ok {
		t.Error("another category leaves the occupation")
	}
	if b, ok := k.d.broad(&k.p, noc); !ok || b != 3 {
		t.Errorf("the category is %d, %v", b, ok)
	}
	target, _ := parse("jobs.0.noc.broad", &k.p)
	target.read(&k.p, &k.d, 0, false)
	offers(11 + 1)
}

// TestJobAbroad leaves open what is only asked of work in Canada.
func TestJobAbroad(t *testing.T) {
	k := &desk{t: t}
	k.job(law.On(2022, 1, 3), law.On(2024, 5, 5))
	india, _ := profile.ParseCountry("IN")
	k.choose("jobs.0.country", int(india))
	k.press("jobs.0.done", "jobs.add")
	job := k.p.Jobs.All()[0]
	if _, ok := job.Authorised.Get(); ok {
		t.Error("authorisation to work in Canada is answered of a job abroad")
	}
	if sum := k.sheet().summary(profile.FieldJobs, 0); sum.needs != "" {
		t.Errorf("a job abroad: %q", sum.needs)
	}
}

// TestPhysician offers the second box to physicians, and takes its answer back
// where the occupation is another.
func TestPhysician(t *testing.T) {
	k := &desk{t: t}
	k.job(law.On(2022, 1, 3), law.On(2024, 5, 5))
	offered := func() bool {
		return strings.Contains(app.HTMLString(k.sheet().editor(profile.FieldJobs, 0)), physicianWord)
	}
	if offered() {
		t.Error("a programmer is asked as a physician")
	}
	k.choose("jobs.0.noc", 31102)
	if !offered() {
		t.Error("a physician is not asked")
	}
	public := int(profile.PublicPhysician)
	employment := func() profile.Answer[profile.SelfEmployment] { return k.p.Jobs.All()[0].SelfEmployed }
	k.tick("jobs.0.self-employed", public, true)
	if !profile.Is(employment(), profile.PublicPhysician) {
		t.Errorf("paid for public services: %v", employment())
	}
	k.tick("jobs.0.self-employed", public, false)
	if !profile.Is(employment(), profile.SelfEmployed) {
		t.Errorf("paid otherwise: %v", employment())
	}
	k.tick("jobs.0.self-employed", public, true)
	k.choose("jobs.0.noc", 31103) // veterinarians
	k.press("jobs.0.done", "jobs.add")
	if !profile.Is(employment(), profile.SelfEmployed) {
		t.Errorf("a veterinarian: %v", employment())
	}
}

// TestConflicts gives days that cannot be. The last day of a job that goes on is
// not asked, and comes back when the job does not.
func TestConflicts(t *testing.T) {
	k := &desk{t: t}
	want := func(text string) {
		t.Helper()
		if got := k.sheet().conflict(profile.FieldJobs, 0); got != text {
			t.Errorf("it is said: %q, want %q", got, text)
		}
	}
	k.job(law.On(2022, 1, 3), law.On(2021, 5, 5))
	want("“Last day” (5 May 2021) is before “first day” (3 January 2022). Check both.")
	k.tick("jobs.0.current", int(profile.Yes), true)
	want("")
	if _, ok := k.p.Jobs.All()[0].End.Get(); ok {
		t.Error("a job that goes on has a last day")
	}
	k.tick("jobs.0.current", int(profile.Yes), false)
	want("“Last day” (5 May 2021) is before “first day” (3 January 2022). Check both.")
	k.date("jobs.0.end", law.On(2024, 5, 5))
	want("")
	k.press("jobs.0.leaves.add", "jobs.0.leaves.0.from.day")
	k.date("jobs.0.leaves.0.from", law.On(2023, 1, 2))
	k.date("jobs.0.leaves.0.to", law.On(2024, 5, 6))
	want("“Last day without pay” (6 May 2024) is after “last day” (5 May 2024). Check both.")
	k.date("jobs.0.leaves.0.to", law.On(2024, 5, 5))
	want("")

	k.p.Nomination = profile.Given(profile.Yes)
	k.date("nomination-issued", law.On(2026, 5, 5))
	k.date("nomination-expires", law.On(2026, 5, 4))
	if got := k.sheet().Conflict(profile.FieldNominationExpires); got != "“Nomination: valid until” (4 May 2026) is before “nomination: day” (5 May 2026). Check both." {
		t.Errorf("expires before it was issued: %q", got)
	}
}

// TestRemoveKeepsTheOthers takes an entry away, of which and of those after it
// a day is not whole: those after it keep theirs.
func TestRemoveKeepsTheOthers(t *testing.T) {
	k := &desk{t: t}
	for i := range 3 {
		k.press("children.add", entryName(profile.FieldChildren, i)+".born.day")
		k.choose(entryName(profile.FieldChildren, i)+".born.day", i+1)
	}
	k.press("children.1.remove", "children.add")
	for i, want := range []int{1, 3} {
		if shown, _ := k.d.shown(&k.p, spot{profile.FieldChildren, profile.At{Entry: i}, profile.PartBorn}); shown.day != want {
			t.Errorf("child %d shows %v", i, shown)
		}
	}
	if len(k.d.parts) != 2 {
		t.Errorf("%d days are kept", len(k.d.parts))
	}

	k.job(law.On(2022, 1, 3), law.On(2024, 5, 5))
	k.press("jobs.0.leaves.add", "jobs.0.leaves.0.from.day")
	k.press("jobs.0.leaves.add", "jobs.0.leaves.1.from.day")
	k.choose("jobs.0.leaves.0.from.day", 7)
	k.choose("jobs.0.leaves.1.from.day", 8)
	k.choose("jobs.0.start.day", 0)
	k.press("jobs.0.leaves.0.remove", "jobs.0.leaves.add")
	if shown, _ := k.d.shown(&k.p, spot{profile.FieldJobs, profile.At{}, profile.PartFrom}); shown.day != 8 {
		t.Errorf("the leave that is left shows %v", shown)
	}
	if shown, _ := k.d.shown(&k.p, spot{profile.FieldJobs, profile.At{}, profile.PartStart}); shown.year != 2022 {
		t.Errorf("the start of the job shows %v", shown)
	}
}

// TestFullList fills a list: there is nothing more to add, and the focus goes
// to the last entry.
func TestFullList(t *testing.T) {
	k := &desk{t: t}
	for i := range profile.MostChildren {
		k.press("children.add", entryName(profile.FieldChildren, i)+".born.day")
		want := "children.add"
		if i == profile.MostChildren-1 {
			want = "children.11.change"
		}
		k.press(entryName(profile.FieldChildren, i)+".done", want)
	}
	if html := app.HTMLString(k.sheet().Question(profile.FieldChildren)); strings.Contains(html, "children.add") {
		t.Error("a full list has a button to add")
	}
}

// TestOffersWhatIsHeld checks that an answer from a link or a file is offered,
// be it one that the lists do not have.
func TestOffersWhatIsHeld(t *testing.T) {
	k := &desk{t: t}
	k.job(law.On(1955, 1, 3), law.On(2024, 5, 5))
	k.choose("jobs.0.hours", 2205)
	html := app.HTMLString(k.sheet().editor(profile.FieldJobs, 0))
	for _, want := range []string{">22.05<", ">1955<"} {
		if !strings.Contains(html, want) {
			t.Errorf("%s is not offered", want)
		}
	}
	k.p.Funds = profile.Given(profile.Dollars(17_000))
	if got := k.sheet().Given(profile.FieldFunds); len(got) != 1 || got[0] != "Funds to settle: $15,263 to $19,000" {
		t.Errorf("17,000 dollars are said as %q", got)
	}
}
