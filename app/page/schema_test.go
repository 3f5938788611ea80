package page

import (
	"strconv"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/record"
)

// TestControlsAreKept holds what can be said of an invitation to what records
// know: a name that no record has would be lost when it is saved.
func TestControlsAreKept(t *testing.T) {
	known := map[string]record.Control{}
	for c := range record.Controls {
		known[c.Name] = c
	}
	holds := func(name string, lowest, highest int) {
		t.Helper()
		c, ok := known[name]
		if !ok || c.Lowest > lowest || c.Highest < highest {
			t.Errorf("records know %q from %d to %d (%v), and the page asks from %d to %d", name, c.Lowest, c.Highest, ok, lowest, highest)
		}
	}
	number := func(highest int, names ...string) {
		for _, name := range names {
			holds(name, 1, highest)
		}
	}
	day := func(names ...string) {
		for _, name := range names {
			holds(name+".day", 1, 31)
			holds(name+".month", 1, 12)
			holds(name+".year", 2015, 2099)
		}
	}
	holds(roundName, anotherRound, len(newSession().rounds))
	number(notSure, classNamed)
	number(int(decline.NumKind)-1, kindName)
	number(int(decline.NumState)-1, stateName)
	number(1, moreID, daysID)
	number(doorFull, doorName)
	number(sheetTrue, sheetName)
	number(int(profile.NumYesNo), changedName, inadmissibleName, criteriaInvitedName, criteriaFilingName, categoryInvitedName, categoryFilingName)
	day(invitedName, tieName, deadlineName, submittedName, expiresName, filedName, languageDateName, assessedName, plannedName, notBeforeName, notAfterName)
	for _, name := range []string{tieName, deadlineName, submittedName} {
		holds(name+".hour", 0, 23)
		holds(name+".minute", 0, 59)
	}
	for _, name := range []string{cutOffName, accountName, claimedName, trueName, filingName, agedName} {
		holds(name+".hundreds", 0, 12)
		holds(name+".rest", 0, 99)
	}
	for i := range happenings {
		for _, code := range happenings[i].codes {
			number(1, causeName(code))
		}
		number(1, happenings[i].others...)
	}
	holds(papersName, 0, mostPapers)
	for i := range mostPapers {
		number(int(words.NumPaper)-1, paperName(i)+kindWord)
		number(readyOpen, paperName(i)+readyWord)
		number(1, paperName(i)+effortWord)
		day(paperName(i) + dayWord)
	}
}

// TestPapersStay freezes what the numbers of documents stand for in records.
func TestPapersStay(t *testing.T) {
	var all []string
	for p := words.Paper(1); p < words.NumPaper; p++ {
		all = append(all, strconv.Itoa(int(p))+":"+p.String())
	}
	const want = "1:language_retest 2:police_certificate 3:reference_letter 4:medical_examination 5:passport 6:bank_letter " +
		"7:educational_credential_assessment 8:certificate_of_civil_status 9:translation 10:document"
	if got := strings.Join(all, " "); got != want {
		t.Errorf("documents are now %s: see core/record for what to do when the schema changes", got)
	}
}

// TestSessionReadsBack takes up a session from its record.
func TestSessionReadsBack(t *testing.T) {
	r := &record.Record{
		True: profile.Profile{Age: profile.Given(profile.Years(29))}, Claimed: profile.Profile{Age: profile.Given(profile.Years(28))},
		Said: map[string]int{doorName: doorFull, roundName: 447}, Ticked: []string{"passport-applicant", "photo-applicant"},
	}
	r.Day = law.On(2026, 12, 1)
	s := newSession()
	s.ticked["fees-applicant"] = true
	s.take(r)
	if got := record.Format(s.record()); got != record.Format(r) {
		t.Errorf("the session says\n%s\nwant\n%s", got, record.Format(r))
	}
	if !s.says(r) {
		t.Error("the session does not say what it has taken")
	}
	s.clear()
	if !s.record().Blank() {
		t.Errorf("cleared, the session says\n%s", record.Format(s.record()))
	}
}

// TestLimitsReadBack says more than a record holds: a button is pressed once more
// than there is room for, and a clock is a century ahead.
func TestLimitsReadBack(t *testing.T) {
	s := newSession()
	for range mostPapers {
		s.addPaper()
	}
	if last := paperName(mostPapers-1) + kindWord; s.addPaper() != last {
		t.Errorf("one more press does not lead to %s, the last document", last)
	}
	s.chosen.fill(law.On(2126, 5, 31))
	s.chosen.set(monthList, 3)
	if _, err := record.Parse(record.Format(s.record())); err != nil {
		t.Error(err)
	}

	s = invited(law.On(2099, 6, 1), doorQuick)
	s.today = law.On(2099, 6, 30)
	everyQuestion(s)
	for name, html := range map[string]string{"score": drawn(t, "en", "", s.today), "invitation": drawnInvitation("en", s)} {
		if !strings.Contains(html, ">2099<") || strings.Contains(html, ">2100<") {
			t.Errorf("the page %s does not offer years until 2099", name)
		}
	}
}
