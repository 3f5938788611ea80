package rounds

import (
	"bufio"
	"encoding/json"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"sixtydays/core/category"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// given returns the moment that s writes, as an answer.
func given(s string) profile.Answer[law.Moment] {
	m, err := law.ParseMoment(s)
	if err != nil {
		panic(err)
	}
	return profile.Given(m)
}

// TestKnownRounds compares some rounds with what IRCC published of them.
func TestKnownRounds(t *testing.T) {
	var none profile.Answer[law.Moment]
	feed, list := law.RoundsFeed, law.RoundsList
	for _, want := range []Round{
		// The first one, which had no tie-break to tell of.
		{"1", law.On(2015, 1, 31), given("2015-01-31T11:59:48Z"), AllPrograms, 0, 0, "", 779, 886, none, feed},
		// Ranked after midnight in UTC.
		{"8", law.On(2015, 4, 17), given("2015-04-18T00:00:00Z"), AllPrograms, 0, 0, "", 715, 453, none, feed},
		// The first with a tie-break.
		{"77", law.On(2017, 11, 8), given("2017-11-08T13:40:54Z"), AllPrograms, 0, 0, "", 2000, 458, given("2017-10-23T15:58:27Z"), feed},
		// Two of one number.
		{"91a", law.On(2018, 5, 30), given("2018-05-30T14:52:06Z"), OneProgram, program.SkilledTrades, 0, "", 500, 288, given("2017-06-07T20:11:13Z"), feed},
		{"91b", law.On(2018, 5, 30), given("2018-05-30T14:52:06Z"), Nominees, 0, 0, "", 200, 902, given("2018-03-23T05:38:02Z"), feed},
		// The tie-break is the moment of the round itself, on the day after.
		{"139", law.On(2020, 3, 18), given("2020-03-19T02:04:06Z"), Nominees, 0, 0, "", 668, 720, given("2020-03-19T02:04:06Z"), feed},
		{"240", law.On(2023, 2, 2), given("2023-02-02T15:12:01Z"), OneProgram, program.SkilledWorker, 0, "", 3300, 489, given("2022-03-29T16:09:00Z"), feed},
		// Its moment was published with a day that is not that of the round.
		{"357", law.On(2025, 7, 22), none, ByCategory, 0, category.Healthcare, "2", 4000, 475, given("2025-03-13T13:08:29Z"), feed},
		{"437", law.On(2026, 8, 19), given("2026-08-19T12:35:37Z"), ByCategory, 0, category.French, "2026-2", 5000, 382, given("2026-03-01T18:34:05Z"), feed},
		{"443", law.On(2026, 9, 15), none, OneProgram, program.CanadianExperience, 0, "", 2000, 519, given("2026-03-26T00:16:39Z"), feed},
		// The last one of the feed.
		{"444", law.On(2026, 9, 16), none, ByCategory, 0, category.SeniorManagers, "2026-1", 250, 389, given("2026-09-01T23:05:13Z"), feed},
		{"447", law.On(2026, 10, 1), none, ByCategory, 0, category.Trades, "2026", 3500, 476, none, list},
	} {
		if got, ok := Find(want.Number); !ok || got != want {
			t.Errorf("round %s is %+v\nwant %+v", want.Number, got, want)
		}
	}
	for _, number := range []string{"", "0", "91", "91c", "01", "10000"} {
		if r, ok := Find(number); ok {
			t.Errorf("there is no round %q, and it is %+v", number, r)
		}
	}
}

func TestRoundsOfADay(t *testing.T) {
	for day, want := range map[law.Day]string{
		law.On(2018, 5, 30): "91a 91b",
		law.On(2017, 5, 26): "63 64",
		law.On(2015, 1, 31): "1",
		law.On(2026, 10, 1): "447",
		law.On(2026, 10, 2): "",
		law.On(2015, 1, 30): "",
		0:                   "",
	} {
		var numbers []string
		for _, r := range On(day) {
			numbers = append(numbers, r.Number)
		}
		if got := strings.Join(numbers, " "); got != want {
			t.Errorf("on %v there are %q, want %q", day, got, want)
		}
	}
}

// TestRoundsAreInOrder holds what every round has, and what none has.
func TestRoundsAreInOrder(t *testing.T) {
	if opened != law.On(2015, 1, 1) {
		t.Errorf("days are counted from %v", opened)
	}
	before := Round{Number: "0"}
	for _, r := range All() {
		n, letter := split(t, r.Number)
		last, lastLetter := split(t, before.Number)
		if follows := n == last+1 && letter != "b" || n == last && lastLetter+letter == "ab"; !follows || lastLetter == "a" && letter != "b" {
			t.Errorf("round %s follows %s", r.Number, before.Number)
		}
		if r.Day < before.Day {
			t.Errorf("round %s of %v follows %s of %v", r.Number, r.Day, before.Number, before.Day)
		}
		if (r.Kind == OneProgram) != (r.Program != 0) || (r.Kind == ByCategory) != (r.Category != 0) || r.Kind != ByCategory && r.List != "" || r.Kind == 0 {
			t.Errorf("round %s is of kind %v, program %v, category %v and list %q", r.Number, r.Kind, r.Program, r.Category, r.List)
		}
		if r.Invitations <= 0 || r.CutOff <= 0 || r.CutOff > 1200 {
			t.Errorf("round %s has %d invitations from a score of %d", r.Number, r.Invitations, r.CutOff)
		}
		if m, ok := r.Time.Get(); ok && m.Day != r.Day && m.Day != r.Day+1 {
			t.Errorf("round %s of %v was at %v", r.Number, r.Day, m)
		}
		if m, ok := r.TieBreak.Get(); ok && (m.Day > r.Day+1 || m.Day.AddYears(1) <= r.Day) {
			t.Errorf("round %s of %v has a tie-break at %v, and no profile is valid for longer than a year", r.Number, r.Day, m)
		}
		before = r
	}
}

func split(t *testing.T, number string) (n int, letter string) {
	t.Helper()
	digits := strings.TrimRight(number, "ab")
	n, err := strconv.Atoi(digits)
	if err != nil {
		t.Fatal(err)
	}
	return n, number[len(digits):]
}

// TestTableReadsBack writes what was read.
func TestTableReadsBack(t *testing.T) {
	if got := "\n" + Table(All()); got != table {
		t.Errorf("the table reads back as\n%s", got)
	}
}

// A row is a round as it was taken from its source, in the words of that source.
type row struct {
	Round, Date, Type, Category, Source string
	Programs                            string
	Invitations, CRS                    int
	TimeUTC, TieBreakUTC, TieBreakRaw   string
}

// rows reads testdata/rounds.ndjson, which has the rounds that were known on
// 2026-11-22, without the numbers of candidates. It does not change.
func rows(t *testing.T) []row {
	t.Helper()
	f, err := os.Open("testdata/rounds.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []row
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var r row
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	return all
}

// categories are the names that the rows have of the categories.
var categories = map[string]category.Category{
	"french": category.French, "healthcare": category.Healthcare, "stem": category.STEM, "trade": category.Trades,
	"trades": category.Trades, "agriculture": category.Agriculture, "transport": category.Transport,
	"education": category.Education, "physicians_ca": category.Physicians, "senior_managers_ca": category.SeniorManagers,
	"military": category.Military,
}

// programs are the names that the rows have of the programs.
var programs = map[string]program.Program{
	"cec": program.CanadianExperience, "fsw": program.SkilledWorker, "fst": program.SkilledTrades,
}

// version finds the year and the version of a list in IRCC's name of a round.
var version = regexp.MustCompile(`[ (,](2026)?-?(?:Version (\d))?\)?$`)

// round returns the round that r tells of.
func (r *row) round(t *testing.T) Round {
	t.Helper()
	day, err := law.ParseDay(r.Date)
	if err != nil {
		t.Fatal(err)
	}
	made := Round{
		Number: r.Round, Day: day, Program: programs[r.Category], Category: categories[r.Category],
		Invitations: r.Invitations, CutOff: crs.Points(r.CRS), Source: law.RoundsFeed,
	}
	switch {
	case r.Category == "general":
		made.Kind = AllPrograms
	case r.Category == "pnp":
		made.Kind = Nominees
	case made.Program != 0:
		made.Kind = OneProgram
	case made.Category != 0:
		made.Kind = ByCategory
		found := version.FindStringSubmatch(r.Type)
		if found == nil {
			t.Fatalf("round %s: no version in %q", r.Round, r.Type)
		}
		made.List = strings.Trim(found[1]+"-"+found[2], "-")
	}
	if strings.HasPrefix(r.Source, "one-app") {
		made.Source = law.RoundsList
	}
	if r.TimeUTC != "" {
		made.Time = given(r.TimeUTC)
	}
	if r.TieBreakUTC != "" {
		made.TieBreak = given(r.TieBreakUTC)
	}
	return made
}

// TestRoundsAreThoseOfTheirSources compares every round known on 2026-11-22 with
// its row. A moment that the feed has told since is not missed in the row, and a
// round of the unofficial list may have become one of the feed.
func TestRoundsAreThoseOfTheirSources(t *testing.T) {
	all := All()
	source := rows(t)
	if len(source) != 448 || len(all) < len(source) {
		t.Fatalf("there are %d rounds and %d rows, want 448 or more and 448", len(all), len(source))
	}
	for i := range source {
		want, got := source[i].round(t), all[i]
		if _, ok := want.Time.Get(); !ok {
			got.Time = want.Time
		}
		if got != want && want.Source == law.RoundsFeed {
			t.Errorf("a round is %+v\nits row says %+v", got, want)
		}
		if want.Source == law.RoundsList && got.Source == want.Source && got != want {
			t.Errorf("a round is %+v\nthe list says %+v", got, want)
		}
	}
}

// TestRoundsInvite compares whom a round invites with the programs that IRCC
// names for it, where a row has them.
func TestRoundsInvite(t *testing.T) {
	all := All()
	seen := 0
	for i, r := range rows(t) {
		if r.Programs == "" {
			continue
		}
		seen++
		for name, invites := range map[string]bool{
			"Canadian Experience Class":  all[i].Invites(program.CanadianExperience),
			"Federal Skilled Worker":     all[i].Invites(program.SkilledWorker),
			"Federal Skilled Trades":     all[i].Invites(program.SkilledTrades),
			"Provincial Nominee Program": all[i].InvitesNominees(),
		} {
			if invites != strings.Contains(r.Programs, name) {
				t.Errorf("round %s invites by the %s: %v; IRCC names %q", r.Round, name, invites, r.Programs)
			}
		}
	}
	if seen < 438 {
		t.Errorf("only %d rows name programs", seen)
	}
}

// TestSums compares the sums of the columns with those of the source, which were
// computed from it by other means.
func TestSums(t *testing.T) {
	type sums struct{ rounds, invitations, cutOffs int }
	got := map[string]sums{}
	for _, r := range All()[:448] {
		s := got[r.invited()]
		got[r.invited()] = sums{s.rounds + 1, s.invitations + r.Invitations, s.cutOffs + int(r.CutOff)}
	}
	want := map[string]sums{
		"all": {178, 516117, 85158}, "cec": {70, 252317, 33806}, "pnp": {114, 71384, 84932}, "fst": {7, 3055, 2116},
		"fsw": {1, 3300, 489}, "healthcare": {16, 41850, 7486}, "stem": {3, 10900, 1458}, "french": {36, 130200, 15033},
		"trades": {7, 13850, 3140}, "transport": {4, 2945, 1770}, "agriculture": {3, 1150, 1177},
		"education": {2, 3500, 941}, "physicians": {3, 891, 590}, "senior-managers": {3, 1000, 1210}, "military": {1, 4, 368},
	}
	for name, w := range want {
		if got[name] != w {
			t.Errorf("%s: %+v, want %+v", name, got[name], w)
		}
	}
	if len(got) != len(want) {
		t.Errorf("there are %d kinds, want %d", len(got), len(want))
	}
}
