package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"sixtydays/core/rounds"
)

// roundsOf returns what sixtydays rounds writes when it is given args.
func roundsOf(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs strings.Builder
	if err := runRounds(args, &out, &errs); err != nil {
		t.Fatal(err, errs.String())
	}
	return out.String()
}

// TestRoundsGolden compares the rounds of some days with testdata.
func TestRoundsGolden(t *testing.T) {
	for _, day := range []string{"2015-01-31", "2018-05-30", "2025-07-22", "2026-08-19"} {
		got := roundsOf(t, "-on", day)
		compareGolden(t, filepath.Join("testdata", "rounds", day+".ndjson"), got)
	}
}

func TestAllRoundsAreWritten(t *testing.T) {
	if got, want := strings.Count(roundsOf(t), "\n"), len(rounds.All()); got != want {
		t.Errorf("there are %d lines, want %d", got, want)
	}
	if got := roundsOf(t, "-on", "2014-12-31"); got != "" {
		t.Errorf("before the first round there was\n%s", got)
	}
}

// names are IRCC's names of rounds.
var names = map[string]string{
	"all": "General", "pnp": "Provincial Nominee Program", "cec": "Canadian Experience Class", "fsw": "Federal Skilled Worker",
	"fst": "Federal Skilled Trades", "french": "French language proficiency", "healthcare": "Healthcare occupations",
	"stem": "STEM occupations", "trades": "Trade occupations", "agriculture": "Agriculture and agri-food occupations",
	"transport": "Transport occupations", "education": "Education occupations",
	"physicians":      "Physicians with Canadian Work Experience",
	"senior-managers": "Senior managers with Canadian Work Experience", "military": "Skilled Military Recruits",
}

// feedOf writes a file like IRCC's with all rounds that are held and a new one.
func feedOf(t *testing.T) (file, number string) {
	t.Helper()
	all := rounds.All()
	last := &all[len(all)-1]
	n, err := strconv.Atoi(last.Number)
	if err != nil {
		t.Fatal(err)
	}
	number = strconv.Itoa(n + 1)
	items := []map[string]string{{
		"drawNumber": number, "drawDate": last.Day.AddDays(14).String(), "drawName": "General", "drawSize": "1,500", "drawCRS": "531",
		"drawDateTime": "about noon",
	}}
	for i := len(all) - 1; i >= 0; i-- {
		r := spellRound(&all[i])
		name := names[r.Invites[0]]
		switch r.Kind {
		case "all":
			name = names["all"]
		case "category":
			name = names[r.Category] + ", 2026-Version 9"
		}
		items = append(items, map[string]string{
			"drawNumber": r.Number, "drawDate": r.Date, "drawName": name,
			"drawSize": strconv.Itoa(r.Invitations), "drawCRS": strconv.Itoa(r.CutOff),
		})
	}
	text, err := json.Marshal(map[string]any{"rounds": items})
	if err != nil {
		t.Fatal(err)
	}
	return written(t, "feed.json", text), number
}

// written writes a file and returns its name.
func written(t *testing.T, name string, text []byte) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, text, 0o666); err != nil {
		t.Fatal(err)
	}
	return file
}

// TestRoundsUpdate adds a round to a copy of the table.
func TestRoundsUpdate(t *testing.T) {
	source, err := os.ReadFile("../../core/rounds/table.go")
	if err != nil {
		t.Fatal(err)
	}
	table := written(t, "table.go", source)
	feed, number := feedOf(t)
	var out, errs strings.Builder
	if err := runRounds([]string{"update", "-table", table, feed}, &out, &errs); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), `{"number":"`+number+`"`) || strings.Contains(out.String(), `"number":"1"`) {
		t.Errorf("the rounds that changed are\n%s", out.String())
	}
	if !strings.Contains(errs.String(), "round "+number+": left out") {
		t.Errorf("it is not said that a moment was left out:\n%s", errs.String())
	}
	got, err := os.ReadFile(table)
	if err != nil {
		t.Fatal(err)
	}
	comment, _, _ := strings.Cut(string(source), "`")
	if !strings.HasPrefix(string(got), comment) || !strings.HasSuffix(string(got), "\n14 - all 1500 531 -\n`\n") {
		t.Errorf("the table became\n%s", got)
	}
}

// TestRoundsUpdateRefuses leaves the table as it is.
func TestRoundsUpdateRefuses(t *testing.T) {
	feed, _ := feedOf(t)
	table := written(t, "table.go", []byte("package rounds\n"))
	for says, args := range map[string][]string{
		"no such file":         {"-table", table, "nowhere.json"},
		"unexpected end":       {"-table", table, written(t, "empty.json", nil)},
		"no round 1":           {"-table", table, written(t, "none.json", []byte(`{"rounds": []}`))},
		"between two backquot": {"-table", table, feed},
		"usage":                {"-table", table},
	} {
		var out, errs strings.Builder
		if err := runRounds(append([]string{"update"}, args...), &out, &errs); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%v: %v, want an error that says %q", args, err, says)
		}
		if out.Len() > 0 {
			t.Errorf("%v: it writes\n%s", args, out.String())
		}
	}
	if got, err := os.ReadFile(table); err != nil || string(got) != "package rounds\n" {
		t.Errorf("the table became %q, %v", got, err)
	}
}
