package feed

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"sixtydays/core/category"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/rounds"
)

// TestMoments reads the spellings of the file, each from a round that had it.
func TestMoments(t *testing.T) {
	for text, want := range map[string]string{
		"August 19, 2026 at 12:35:37 UTC":       "2026-08-19T12:35:37Z",
		"March 1, 2026 at 18:34:05 UTC":         "2026-03-01T18:34:05Z",
		"November 18, 2017 at 6:30:42 UTC":      "2017-11-18T06:30:42Z", // 81
		"March 27, 2015 at 23:59:47":            "2015-03-27T23:59:47Z", // 6
		"June 22, 2021 at 20:19:59 PM UTC":      "2021-06-22T20:19:59Z", // 210
		"September 30, 2023 at 04:22:17 AM UTC": "2023-09-30T04:22:17Z", // 270
		"February 18 2021 at 05:05:15 UTC":      "2021-02-18T05:05:15Z", // 215
		"October 10, 2022 17:10:53 UTC":         "2022-10-10T17:10:53Z", // 233
		"November 09,2022 14:21:26 UTC":         "2022-11-09T14:21:26Z", // 235
		"February 02, 2023, at 15:12:01 UTC":    "2023-02-02T15:12:01Z", // 240
		"August 30. 2023 at 17:30:21 UTC":       "2023-08-30T17:30:21Z", // 277
		"October 18, 2025 at  7:18:52 UTC":      "2025-10-18T07:18:52Z", // 386
		"April 13, 2026  at 23:10:05 UTC":       "2026-04-13T23:10:05Z", // 412
		"July 3rd 2026 at 21:35:13 UTC":         "2026-07-03T21:35:13Z", // 432
		"April 12th, 2026 at 04:32:26 UTC":      "2026-04-12T04:32:26Z", // 438
		"October 7 at 16:38:21 UTC":             "2026-10-07T16:38:21Z", // 208, whose year is told by the day of the round
		"December 7 at 16:38:21 UTC":            "2025-12-07T16:38:21Z",
		"July 1, 2026 July 1, 2026 at 01:02:03": "2026-07-01T01:02:03Z", // the day repeated
		"May\u00a021, 2026 at 12:14:09 UTC":     "2026-05-21T12:14:09Z", // with a space that does not break
		"August 19, 2026 at 12:35:37 pm UTC":    "2026-08-19T12:35:37Z", // noon by either clock
		"Febuary 2, 2026 at 15:12:01 UTC":       "",
		"February 2, 2026 at 15:12 UTC":         "",
		"February 2, 2026 at 5:12 UTC":          "",
		"February 2, 2026 at 24:12:01 UTC":      "",
		"February 30, 2026 at 15:12:01 UTC":     "",
		"February 2, 2026 at 3:12:01 PM UTC":    "", // 3 o'clock or 15
		"February 2, 2026 at 15:12:01 AM UTC":   "",
		"February 2, 2026 at 15:12:01 EST":      "",
		"February 2, 2026 or 3 at 15:12:01 UTC": "",
		"July 1, 2026 July 2, 2026 at 01:02:03": "",
		"February 2026 at 15:12:01 UTC":         "",
		"February 29 at 15:12:01 UTC":           "",
		"15:12:01 UTC":                          "",
		"2, 2026":                               "",
	} {
		m, err := parseMoment(text, law.On(2026, 11, 22))
		if (err == nil) != (want != "") || err == nil && m.String() != want {
			t.Errorf("%q is read as %v, %v; want %s", text, m, err, want)
		}
	}
}

// A row is a round of core/rounds/testdata/rounds.ndjson, which has the words of
// the file.
type row struct {
	Round, Date, Type, Programs, Source string
	TimeUTC, TieBreakUTC, TieBreakRaw   string
	Invitations, CRS                    int
}

// file returns the file as it was after round 444, made of what is kept of it. The
// moments of rounds are in the spelling of most.
func file(t *testing.T) []item {
	t.Helper()
	f, err := os.Open("../../../core/rounds/testdata/rounds.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []item
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var r row
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(r.Source, "one-app") {
			continue
		}
		i := item{
			DrawNumber: r.Round, DrawDate: r.Date, DrawName: r.Type, DrawSize: commas(r.Invitations), DrawCRS: commas(r.CRS),
			DrawText2: r.Programs, DrawCutOff: r.TieBreakRaw, DrawDateTime: published(t, r.TimeUTC),
		}
		if r.Round == "357" {
			i.DrawDateTime = "July 12, 2025 at 16:27:45 UTC" // and the round was on July 22
		}
		all = append(all, i)
	}
	slices.Reverse(all)
	return all
}

// commas writes n, below a million, with a comma for thousands.
func commas(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%d,%03d", n/1000, n%1000)
}

// published writes a moment in the spelling of most.
func published(t *testing.T, moment string) string {
	t.Helper()
	if moment == "" {
		return ""
	}
	m, err := law.ParseMoment(moment)
	if err != nil {
		t.Fatal(err)
	}
	_, month, _ := m.Day.Date()
	for name, n := range months {
		if n == month {
			return strings.ToUpper(name[:1]) + name[1:] + " " + moment[8:10] + ", " + moment[:4] + " at " + moment[11:19] + " UTC"
		}
	}
	return ""
}

// text writes items as the file, with the byte order mark that it may have.
func text(t *testing.T, items []item) []byte {
	t.Helper()
	var all []map[string]string
	for _, i := range items {
		all = append(all, map[string]string{
			"drawNumber": i.DrawNumber, "drawNumberURL": "<a href='/en/invitations.html?q=1'>1</a>", "drawDate": i.DrawDate,
			"drawName": i.DrawName, "drawSize": i.DrawSize, "drawCRS": i.DrawCRS, "drawText2": i.DrawText2,
			"drawDateTime": i.DrawDateTime, "drawCutOff": i.DrawCutOff, "drawDistributionAsOn": "", "dd18": "0",
		})
	}
	b, err := json.Marshal(map[string]any{"classes": "wb-tables", "rounds": all})
	if err != nil {
		t.Fatal(err)
	}
	return append([]byte("\xef\xbb\xbf"), b...)
}

// held returns the rounds to 444, and three of the unofficial list.
func held() []rounds.Round {
	all := rounds.All()[:445:445]
	for i, day := range []law.Day{law.On(2026, 9, 28), law.On(2026, 9, 29), law.On(2026, 10, 1)} {
		all = append(all, rounds.Round{
			Number: strconv.Itoa(445 + i), Day: day, Kind: rounds.Nominees, Invitations: 500, CutOff: 700, Source: law.RoundsList,
		})
	}
	return all
}

// TestFileGivesTheRoundsThatAreHeld reads a file of all rounds to 444.
func TestFileGivesTheRoundsThatAreHeld(t *testing.T) {
	read, doubts, err := Read(text(t, file(t)))
	if err != nil {
		t.Fatal(err)
	}
	if len(doubts) != 1 || doubts[0].Number != "357" {
		t.Errorf("the doubts are %v, want one of round 357", doubts)
	}
	all, changed, err := Merge(held(), read)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range changed {
		t.Errorf("round %s is read as %+v", r.Number, r)
	}
	if rounds.Table(all) != rounds.Table(held()) {
		t.Error("the table is not written as it is held")
	}
}

// TestNewRounds adds two of the three rounds of the unofficial list.
func TestNewRounds(t *testing.T) {
	newer := []item{
		{DrawNumber: "446", DrawDate: "2026-09-29", DrawName: "Canadian Experience Class", DrawSize: "2,000", DrawCRS: "518",
			DrawText2: "Canadian Experience Class", DrawDateTime: "September 29, 2026 at 14:00:00 UTC", DrawCutOff: "May 1, 2026 at 3:00:00 PM UTC"},
		{DrawNumber: "445", DrawDate: "2026-09-28", DrawName: "Provincial Nominee Program", DrawSize: "733", DrawCRS: "725",
			DrawText2: "Provincial Nominee Program", DrawDateTime: "September 28, 2026 at 14:00:00 UTC", DrawCutOff: "May 1 at 15:00:00 UTC"},
	}
	read, doubts, err := Read(text(t, append(newer, file(t)...)))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(doubts, func(d Doubt) bool { return d.Number == "446" }) {
		t.Errorf("3 o'clock PM is not doubted in %v", doubts)
	}
	all, changed, err := Merge(held(), read)
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != 448 || len(changed) != 2 {
		t.Fatalf("there are %d rounds and %d are new, want 448 and 2", len(all), len(changed))
	}
	if got := changed[0]; got.Source != law.RoundsFeed || got.TieBreak != profile.Given(law.Moment{Day: law.On(2026, 5, 1), Second: 15 * 3600}) {
		t.Errorf("round 445 is %+v", got)
	}
	if _, ok := changed[1].TieBreak.Get(); ok {
		t.Errorf("round 446 has a tie-break that can be read in two ways: %+v", changed[1])
	}
	if all[447] != held()[447] {
		t.Errorf("round 447 of the list became %+v", all[447])
	}
}

// TestKnownMomentsAreKept reads a file that has lost a tie-break.
func TestKnownMomentsAreKept(t *testing.T) {
	items := file(t)
	items[0].DrawCutOff = ""
	read, _, err := Read(text(t, items))
	if err != nil {
		t.Fatal(err)
	}
	if _, changed, err := Merge(held(), read); err != nil || len(changed) != 0 {
		t.Errorf("changed are %+v, %v", changed, err)
	}
}

// TestNames holds the versions of lists in names that rounds had.
func TestNames(t *testing.T) {
	for name, want := range map[string]rounds.Round{
		"General":                      {Kind: rounds.AllPrograms},
		"STEM occupations (Version 1)": {Kind: rounds.ByCategory, Category: category.STEM, List: "1"},
		"Healthcare and Social Services Occupations, 2026-Version 3": {Kind: rounds.ByCategory, Category: category.Healthcare, List: "2026-3"},
		"French-Language proficiency 2026-Version 2":                 {Kind: rounds.ByCategory, Category: category.French, List: "2026-2"},
		"Trade occupations, 2026":                                    {Kind: rounds.ByCategory, Category: category.Trades, List: "2026"},
		"Trade occupations":                                          {Kind: rounds.ByCategory, Category: category.Trades},
	} {
		if got, err := named(name); err != nil || got != want {
			t.Errorf("%q is %+v, %v", name, got, err)
		}
	}
	for _, name := range []string{"", "Français (Version 1)", "General (Version 1)", "Physicians, 2026", "Version 1"} {
		if got, err := named(name); err == nil {
			t.Errorf("%q is %+v", name, got)
		}
	}
}

// TestFilesThatAreRefused breaks one thing of the file at a time.
func TestFilesThatAreRefused(t *testing.T) {
	for _, c := range []struct {
		broken func([]item) []item
		says   string
	}{
		{func(all []item) []item { all[0].DrawName = "Expérience canadienne"; return all }, "no round had before"},
		{func(all []item) []item { all[0].DrawSize = "5 000"; return all }, `"5 000" is not`},
		{func(all []item) []item { all[0].DrawCRS = ""; return all }, "is not a number"},
		{func(all []item) []item { all[0].DrawCRS = "0"; return all }, "is not a number"},
		{func(all []item) []item { all[0].DrawDate = "September 16, 2026"; return all }, "YYYY-MM-DD"},
		{func(all []item) []item { all[0].DrawText2 = "Provincial Nominee Program"; return all }, "is said to invite"},
		{func(all []item) []item { all[0].DrawNumber = "445"; return all }, `"445" where 444`},
		{func(all []item) []item { all[0].DrawNumber = "0444"; return all }, `"0444" where 444`},
		{func(all []item) []item { all[0].DrawNumber = "444a"; return all }, "no round 444b"},
		{func(all []item) []item { all[0].DrawDate = "2026-09-14"; return all }, "is of 2026-09-14"},
		{func(all []item) []item { return append(all[:100:100], all[101:]...) }, "was looked for"},
		{func(all []item) []item { return append(all[:1:1], all...) }, "was looked for"},
		{func(all []item) []item { return all[:100] }, "where 1 was looked for"},
		{func(all []item) []item { return all[1:] }, "no round 444, which is held"},
		{func(all []item) []item { return nil }, "no round 1, which is held"},
	} {
		read, _, err := Read(text(t, c.broken(file(t))))
		if err == nil {
			_, _, err = Merge(held(), read)
		}
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("the error is %v, want one that says %q", err, c.says)
		}
	}
	for _, text := range []string{"", "<html>", `{"rounds": 1}`, `{"rounds": [{"drawNumber": 1}]}`} {
		if _, _, err := Read([]byte(text)); err == nil {
			t.Errorf("%q is read", text)
		}
	}
}
