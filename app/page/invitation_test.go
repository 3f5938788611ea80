package page

import (
	"regexp"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/category"
	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/rounds"
	"sixtydays/core/spell"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// invited returns a session with an invitation of a general round, on the way
// that was chosen.
func invited(day law.Day, door int) *session {
	s := newSession()
	s.today, s.now = law.On(2026, 10, 20), law.Moment{Day: law.On(2026, 10, 20)}
	s.slip.Set(roundName, anotherRound)
	s.slip.SetDay(invitedName, day)
	s.slip.Set(classNamed, int(decline.CanadianExperience))
	s.slip.Set(kindName, int(decline.General))
	setScore(s, cutOffName, 510)
	s.slip.Set(doorName, door)
	return s
}

func setScore(s *session, name string, points int) {
	s.slip.Set(name+".hundreds", points/100)
	s.slip.Set(name+".rest", points%100)
}

func answers(t *testing.T, text string) profile.Profile {
	t.Helper()
	p, err := spell.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// everyQuestion opens and chooses what brings more questions.
func everyQuestion(s *session) {
	s.slip.Set(kindName, int(decline.Category))
	s.slip.Set(categoryName, int(category.French))
	s.slip.Set(moreID, 1)
	s.slip.Set(daysID, 1)
	s.slip.Set(stateName, int(decline.Filed))
	s.slip.Set(birthdayName, 1)
	s.addPaper()
	s.slip.Set("papers.0.kind", int(words.ReferenceLetter))
	s.slip.Set("papers.0.ready", readyNever)
	s.addPaper()
	s.slip.Set("papers.1.kind", int(words.Passport))
	s.slip.Set("papers.1.ready", readyOn)
}

func drawnInvitation(lang string, s *session) string {
	return app.HTMLString((&Invitation{Base: "/", Lang: lang, session: s}).Render())
}

// pages returns sessions that among them show all that the page asks.
func pages(t *testing.T) map[string]*session {
	blank := newSession()
	picked := invited(0, doorQuick)
	picked.slip.Set(roundName, len(picked.rounds))
	picked.fill()
	quick := invited(law.On(2026, 10, 1), doorQuick)
	everyQuestion(quick)
	reform := invited(law.On(2026, 11, 10), doorQuick)
	reform.today, reform.now = law.On(2026, 11, 22), law.Moment{Day: law.On(2026, 11, 22)}
	full_ := invited(law.On(2026, 10, 1), doorFull)
	full_.claim.answers = answers(t, full)
	full_.truth.answers = answers(t, strings.Replace(full, "age=29", "age=31", 1)+" first-date=2026-01-01")
	asks := invited(law.On(2026, 10, 1), doorFull)
	asks.claim.answers, asks.truth.answers = answers(t, "age=29"), answers(t, "sibling=no")
	asks.replaces = true
	return map[string]*session{"blank": blank, "picked": picked, "quick": quick, "reform": reform, "full": full_, "asks": asks}
}

// sharedHere lists the texts of this page that are the same in both languages.
var sharedHere = regexp.MustCompile(`^(Minute|Date|Invitation|Transport|\d\d|[+−]\d+)$`)

func TestNothingOfAnInvitationIsLeftUntranslated(t *testing.T) {
	for name, s := range pages(t) {
		english := map[string]bool{}
		for _, m := range text.FindAllStringSubmatch(drawnInvitation("en", s), -1) {
			english[strings.TrimSpace(m[1])] = true
		}
		for _, m := range text.FindAllStringSubmatch(drawnInvitation("fr", s), -1) {
			said := strings.TrimSpace(m[1])
			if said != "" && english[said] && !shared.MatchString(said) && !sharedHere.MatchString(said) {
				t.Errorf("%s: the same in both languages: %q", name, said)
			}
		}
	}
}

// A field that takes text would make a browser speak of the page to its maker,
// and the site's policy drops inline style and script.
func TestInvitationHasNoTextField(t *testing.T) {
	for name, s := range pages(t) {
		html := drawnInvitation("en", s)
		for _, input := range regexp.MustCompile(`<(input|textarea)[^>]*>`).FindAllString(html, -1) {
			if !strings.Contains(input, `type="radio"`) && !strings.Contains(input, `type="checkbox"`) {
				t.Errorf("%s: neither a radio nor a box: %s", name, input)
			}
		}
		for _, bad := range []string{" style=", "<script", "<style", " onclick=", " onchange="} {
			if strings.Contains(html, bad) {
				t.Errorf("%s: the page has %q", name, bad)
			}
		}
	}
}

// No two elements have one id, and what a label or a hint is for is there.
func TestInvitationNamesItsParts(t *testing.T) {
	id := regexp.MustCompile(` id="([^"]*)"`)
	refers := regexp.MustCompile(` (?:for|aria-describedby|aria-labelledby)="([^"]*)"`)
	for name, s := range pages(t) {
		html := drawnInvitation("en", s)
		seen := map[string]int{}
		for _, m := range id.FindAllStringSubmatch(html, -1) {
			seen[m[1]]++
			if seen[m[1]] == 2 {
				t.Errorf("%s: two elements are called %s", name, m[1])
			}
		}
		for _, m := range refers.FindAllStringSubmatch(html, -1) {
			if seen[m[1]] == 0 {
				t.Errorf("%s: something refers to %s, which is not there", name, m[1])
			}
		}
	}
}

// The slip and the questions of a profile are told apart by their names.
func TestControlsOfTheLetterAreNoQuestions(t *testing.T) {
	for _, name := range []string{roundName, invitedName, classNamed, kindName, categoryName, cutOffName, tieName, moreID, deadlineName,
		submittedName, expiresName, accountName, stateName, filedName, changedName, inadmissibleName, doorName, sheetName, claimedName,
		trueName, filingName, agedName, criteriaInvitedName, criteriaFilingName, categoryInvitedName, categoryFilingName,
		languageDateName, assessedName, plannedName, daysID, notBeforeName, notAfterName, "cause", "since", papersName,
		resetName, copyName, askName, haveName, calendarName, printName} {
		if _, ok := profile.FieldBySlug(name); ok {
			t.Errorf("%s is a question of the profile too", name)
		}
	}
}

// What nobody answered is not known to the advice: no zero, no "no", no day.
func TestOpenQuestionsStayUnknown(t *testing.T) {
	s := invited(law.On(2026, 10, 1), doorQuick)
	s.slip.Set(criteriaInvitedName, int(profile.NumYesNo)) // not sure
	s.slip.Set(claimedName+".hundreds", 5)                 // half a score
	s.slip.Set(languageDateName+".day", 31)
	invitation := s.invitation()
	f := s.facts(&invitation)
	want := decline.Facts{
		Today: s.today, Invited: law.On(2026, 10, 1), Class: decline.CanadianExperience, State: decline.Pending,
		Round: decline.Round{Kind: decline.General, CutOff: profile.Given(crs.Points(510))},
	}
	if f.Score != want.Score || f.Criteria != want.Criteria || f.InCategory != want.InCategory || f.Detail != want.Detail ||
		f.Round != want.Round || f.Deadline != want.Deadline || f.Planned != want.Planned || len(f.Documents)+len(f.Causes)+len(f.Unknown) > 0 {
		t.Errorf("%+v", f)
	}
	if v := decline.Fold(decline.Check(f)); v != decline.InsufficientInformation {
		t.Errorf("verdict %v", v)
	}
}

// The numbers of the quick check are the facts of the advice.
func TestQuickCheck(t *testing.T) {
	s := invited(law.On(2026, 10, 1), doorQuick)
	setScore(s, claimedName, 520)
	setScore(s, trueName, 515)
	setScore(s, filingName, 512)
	setScore(s, agedName, 507)
	s.slip.Set(birthdayName, 1)
	s.slip.Set(criteriaInvitedName, int(profile.Yes))
	s.slip.Set(criteriaFilingName, int(profile.Yes))
	s.slip.SetDay(languageDateName, law.On(2026, 1, 20))
	s.slip.Set(causeName(decline.FamilyMarriage), 1)
	s.slip.Set(provinceName, 1)
	invitation := s.invitation()
	f := s.facts(&invitation)
	if f.Score.Frozen != profile.Given(crs.Points(512)) || f.Score.Filing != profile.Given(crs.Points(507)) {
		t.Errorf("the birthday is not told apart: %+v", f.Score)
	}
	if len(f.Causes) != 1 || f.Causes[0].Code != decline.FamilyMarriage || len(f.Unknown) != 1 {
		t.Errorf("causes %v, unknown %v", f.Causes, f.Unknown)
	}
	s.slip.Drop(provinceName)
	f = s.facts(&invitation)
	if v := decline.Fold(decline.Check(f)); v != decline.ProceedWithExplanation {
		t.Errorf("verdict %v", v)
	}
	setScore(s, filingName, 505)
	s.slip.Drop(birthdayName)
	f = s.facts(&invitation)
	if v := decline.Fold(decline.Check(f)); v != decline.DeclineInvitation {
		t.Errorf("below the cut-off: verdict %v", v)
	}
}

// A change of the grid is reported for 2026-11-03: it bears on an invitation of
// that day, and on a filing of that day for one of the eve.
func TestQuickCheckKnowsTheReportedChange(t *testing.T) {
	reform := law.On(2026, 11, 3)
	for _, c := range []struct {
		invited, planned law.Day
		want             decline.Grid
	}{
		{reform, reform, decline.Grid{Reported: reform}},
		{reform - 1, reform, decline.Grid{Reported: reform, Kept: true}},
		{reform - 1, reform - 1, decline.Grid{}},
	} {
		if got := newSession().grid(c.invited, profile.Given(c.planned)); got != c.want {
			t.Errorf("invited on %v, filed on %v: %+v, want %+v", c.invited, c.planned, got, c.want)
		}
	}
}

// Choosing a round fills in its day, and the class where it has only one.
func TestChosenRound(t *testing.T) {
	s := newSession()
	s.today, s.now = law.On(2026, 11, 22), law.Moment{Day: law.On(2026, 11, 22)}
	for i := range s.rounds {
		r := &s.rounds[i]
		if r.Kind != rounds.OneProgram || r.Program == 0 {
			continue
		}
		s.slip.Set(roundName, i+1)
		s.fill()
		got := s.invitation()
		cut, _ := got.Round.CutOff.Get()
		if got.Day != r.Day || got.Class != classes[r.Program] || cut != r.CutOff || got.Round.TieBreak != r.TieBreak {
			t.Fatalf("round %s came to %+v", r.Number, got)
		}
	}
	s.slip.Set(roundName, len(s.rounds))
	s.slip.Set(kindName, int(decline.Nominees)) // of a round that was typed before
	newest := s.rounds[len(s.rounds)-1]
	if got := s.round(); got.Kind != kinds[newest.Kind] {
		t.Errorf("what was typed before counts beside the chosen round: %+v", got)
	}
}

// The time of submission is needed only near the tie-break.
func TestSubmitted(t *testing.T) {
	s := newSession()
	tie := profile.Given(law.Moment{Day: law.On(2026, 3, 1), Second: 3600})
	for _, c := range []struct {
		day   law.Day
		known bool
	}{
		{law.On(2026, 2, 27), true}, {law.On(2026, 2, 28), false}, {law.On(2026, 3, 1), false},
		{law.On(2026, 3, 2), false}, {law.On(2026, 3, 3), true},
	} {
		s.slip.SetDay(submittedName, c.day)
		if _, known := s.submitted(tie).Get(); known != c.known {
			t.Errorf("submitted on %v, at a time not given: known %v", c.day, known)
		}
	}
	s.slip.SetDay(submittedName, law.On(2026, 3, 1))
	s.slip.Set(submittedName+".hour", 0)
	s.slip.Set(submittedName+".minute", 59)
	if m, _ := s.submitted(tie).Get(); m != (law.Moment{Day: law.On(2026, 3, 1), Second: 59 * 60}) {
		t.Errorf("submitted at %v", m)
	}
}

// A day that cannot be that of an invitation is said to be wrong, stays as it
// was entered, and is advised on by nothing.
func TestWrongDayIsSaid(t *testing.T) {
	for _, c := range []struct {
		day   law.Day
		wrong bool
	}{
		{law.On(2014, 12, 31), true}, {law.On(2015, 1, 1), false},
		{law.On(2026, 10, 21), false}, // where it is that day already
		{law.On(2026, 10, 22), true},
	} {
		s := invited(c.day, doorQuick)
		p := &Invitation{Base: "/", Lang: "en", session: s}
		if wrong := s.wrongDay(words.English{}) != ""; wrong != c.wrong || (p.advise() == nil) != c.wrong {
			t.Errorf("%v is wrong: %v, advice %v", c.day, wrong, p.advise())
		}
		if day, _ := s.slip.Day(invitedName).Get(); day != c.day {
			t.Errorf("%v became %v", c.day, day)
		}
	}
}

// A sheet that is blank begins as a copy of the other, whichever is filled.
func TestSheetsBeginAsCopies(t *testing.T) {
	s := invited(law.On(2026, 10, 1), doorFull)
	s.truth.answers = answers(t, "age=29 sibling=no")
	s.beginSheet()
	if s.claim.answers != s.truth.answers || !s.copied[sheetClaimed] {
		t.Error("what the profile said does not begin with what is true")
	}
	s.truth.clear()
	s.slip.Set(sheetName, sheetTrue)
	s.beginSheet()
	if s.truth.answers != s.claim.answers || !s.copied[sheetTrue] {
		t.Error("what is true does not begin with what the profile said")
	}
}

// Answers are replaced by a copy only when the person says so.
func TestCopyAsksFirst(t *testing.T) {
	s := invited(law.On(2026, 10, 1), doorFull)
	s.claim.answers, s.truth.answers = answers(t, "age=29"), answers(t, "age=30 sibling=no")
	p := &Invitation{Base: "/", Lang: "en", session: s}
	before := s.truth.answers
	if focus := p.copySheet(false); focus != replaceName || s.truth.answers != before {
		t.Fatalf("the answers were replaced at once; the focus goes to %s", focus)
	}
	if html := drawnInvitation("en", s); !strings.Contains(html, words.English{}.WouldReplace(2)) {
		t.Error("nobody is asked")
	}
	p.copySheet(true)
	if s.truth.answers != s.claim.answers || s.replaces {
		t.Error("the answers were not replaced")
	}
}

// What differs is listed once for a language result, and asks since when where
// no date tells.
func TestDifferences(t *testing.T) {
	s := invited(law.On(2026, 10, 1), doorFull)
	s.claim.answers = answers(t, "marital=single age=29 sibling=yes first-official=english first-test=levels first-level-listening=9 first-level-reading=9")
	s.truth.answers = answers(t, "marital=single age=30 sibling=no first-official=english first-test=levels first-level-listening=8 first-level-reading=8")
	l := words.English{}
	all := differing(s.claim.controls(l), s.truth.controls(l))
	if len(all) != 3 {
		t.Fatalf("%d differences: %+v", len(all), all)
	}
	if d := all[0]; !d.lasts || d.claim[0] != "29" || d.truth[0] != "30" {
		t.Errorf("age: %+v", d)
	}
	if d := all[1]; d.first != profile.FieldFirstTest || d.fields.Len() != 2 || len(d.claim) != 2 || d.dated {
		t.Errorf("language: %+v", d)
	}
	s.slip.Set(all[1].name(), sinceChanged)
	s.slip.Set(all[2].name(), sinceNever)
	since := s.since()
	if !since.Has(profile.FieldFirstListening) || !since.Has(profile.FieldFirstReading) || since.Has(profile.FieldSibling) || since.Has(profile.FieldAge) {
		t.Errorf("changed since: %v", since)
	}
	s.truth.answers.First.Date = profile.Given(law.On(2026, 10, 10))
	if s.since().Has(profile.FieldFirstListening) {
		t.Error("the date of the result tells since when, and is not listened to")
	}
}

// The full check reviews both sheets: a claim that was never true is below the
// cut-off, and one that changed since is too, by other findings.
func TestFullCheck(t *testing.T) {
	s := invited(law.On(2026, 10, 1), doorFull)
	s.claim.answers = answers(t, full)
	s.truth.answers = answers(t, strings.Replace(full, "sibling=yes", "sibling=no", 1))
	p := &Invitation{Base: "/", Lang: "en", session: s}
	a := p.advise()
	if a == nil || a.reviewed == nil || len(a.reviewed.Errors) != 1 || len(a.reviewed.Changes) != 0 {
		t.Fatalf("advice %+v", a)
	}
	s.slip.Set(sincePrefix+"sibling", sinceChanged)
	if a = p.advise(); len(a.reviewed.Errors) != 0 || len(a.reviewed.Changes) != 1 {
		t.Errorf("errors %v, changes %v", a.reviewed.Errors, a.reviewed.Changes)
	}
}

// Documents keep what is said of them when another is taken away.
func TestPapers(t *testing.T) {
	s := newSession()
	for i, kind := range []words.Paper{words.PoliceCertificate, words.Passport, words.ReferenceLetter} {
		if focus := s.addPaper(); focus != paperName(i)+kindWord {
			t.Fatalf("the focus goes to %s", focus)
		}
		s.slip.Set(paperName(i)+kindWord, int(kind))
	}
	s.slip.Set(paperName(1)+readyWord, readyOn)
	s.slip.SetDay(paperName(1)+dayWord, law.On(2026, 12, 1))
	s.slip.Set(paperName(2)+readyWord, readyNever)
	s.slip.Set(paperName(2)+effortWord, 1)
	i, ok := paperOf("papers.0.remove")
	if !ok || i != 0 {
		t.Fatal("the button is not understood")
	}
	s.removePaper(i)
	want := []decline.Document{
		{Name: "passport", Ready: profile.Given(law.On(2026, 12, 1))},
		{Name: "reference_letter", Ready: profile.Given(law.Day(decline.Never)), Effort: true},
	}
	got := s.papers()
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("papers %+v, want %+v", got, want)
	}
	for _, name := range []string{"papers.add", "papers.x.remove", "papers.0.kind", "since.0.remove"} {
		if _, ok := paperOf(name); ok {
			t.Errorf("%s takes a document away", name)
		}
	}
}

// The bytes of the page as it is served do not depend on the day.
func TestInvitationIsServedAlike(t *testing.T) {
	if html := drawnInvitation("en", newSession()); !strings.Contains(html, words.English{}.Page().Waiting) || !strings.Contains(html, `id="round"`) {
		t.Error("the page as it is served does not ask for the round")
	}
}
