package words

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// whole is evidence of everything, with a score below the cut-off, at it and
// above it.
func whole() []decline.Evidence {
	var all []decline.Evidence
	for _, score := range []crs.Points{498, 509, 510, 511, 1060} {
		all = append(all, decline.Evidence{
			Day: law.On(2026, 12, 1), Last: law.On(2027, 1, 4), Moment: law.Moment{Day: law.On(2027, 1, 5)},
			Score: profile.Given(score), CutOff: profile.Given(crs.Points(510)), Before: profile.Given(crs.Points(530)),
			Points: profile.Given(66), Hours: profile.Given(1470), Code: profile.Given(noc.Code(65201)), Document: "reference_letter",
			Funds: profile.Given(profile.Dollars(12000)), Need: profile.Given(profile.Dollars(15263)), Class: decline.SkilledWorker,
		})
	}
	return all
}

// partial is each piece of evidence by itself, and none at all.
func partial() []decline.Evidence {
	all := []decline.Evidence{{}, {Day: decline.Never}}
	from := reflect.ValueOf(whole()[0])
	for i := range from.NumField() {
		var one decline.Evidence
		reflect.ValueOf(&one).Elem().Field(i).Set(from.Field(i))
		all = append(all, one)
	}
	return all
}

// TestEveryFindingIsSaid says every code with every outcome and demand, with all
// evidence, with some and with none. A sentence reads well each time.
func TestEveryFindingIsSaid(t *testing.T) {
	evidence := append(whole(), partial()...)
	for _, l := range Languages {
		for code := decline.Code(1); code < decline.NumCode; code++ {
			for _, said := range everything(l, code, evidence) {
				if !checkSaid(t, l, code.String(), said) {
					break
				}
			}
		}
	}
}

// everything is all that is said of a code.
func everything(l Language, code decline.Code, evidence []decline.Evidence) []string {
	var all []string
	for outcome := decline.Outcome(1); outcome < decline.NumOutcome; outcome++ {
		for demand := decline.Demand(1); demand < decline.NumDemand; demand++ {
			for _, e := range evidence {
				f := decline.Finding{Code: code, Outcome: outcome, Demand: demand, Evidence: e}
				title, said := Finding(l, &f)
				all = append(append(all, title+".", said), LetterPoints(l, &f)...)
			}
		}
	}
	return all
}

// checkSaid fails for a text that is not whole sentences.
func checkSaid(t *testing.T, l Language, what, said string) bool {
	t.Helper()
	bad := []string{"[", "]", "{", "}", "|", "  ", " .", " ,", "..", "!", ". .", "_"}
	if l.Tag() == "fr" {
		bad = append(bad, " :", " ;", "« ", " »", "“", "”", " the ", " and ", " of ", " you")
	}
	for _, b := range bad {
		if strings.Contains(said, b) {
			t.Errorf("%s: %s is said %q, with %q", l.Tag(), what, said, b)
			return false
		}
	}
	if len(said) < 5 || !strings.HasSuffix(said, ".") || strings.HasPrefix(said, " ") || Capital(said) != said {
		t.Errorf("%s: %s is said %q", l.Tag(), what, said)
		return false
	}
	return true
}

// TestDeclineNames fails for a name that is empty, or that one language has and
// the other has not.
func TestDeclineNames(t *testing.T) {
	for _, l := range Languages {
		names := reflect.ValueOf(l.DeclineNames()).Elem()
		for f := range names.NumField() {
			name := names.Type().Field(f).Name
			switch table := names.Field(f); table.Kind() {
			case reflect.String:
				if table.String() == "" {
					t.Errorf("%s: %s is empty", l.Tag(), name)
				}
			case reflect.Array:
				for i := 1; i < table.Len(); i++ {
					if table.Index(i).String() == "" && !strings.HasPrefix(name, "Filed") {
						t.Errorf("%s: %s[%d] is empty", l.Tag(), name, i)
					}
				}
			}
		}
		for v := decline.Verdict(1); v < decline.NumVerdict; v++ {
			for s := decline.State(1); s < decline.NumState; s++ {
				title, meaning := Verdict(l, v, s)
				checkSaid(t, l, v.String()+", title", title+".")
				checkSaid(t, l, v.String(), meaning)
			}
		}
		letter := &l.DeclineNames().Letter
		for _, said := range []string{letter.Lead, letter.Closing, letter.Change, letter.Evidence} {
			checkSaid(t, l, "letter", said)
		}
	}
}

// TestPatternsSayTheSame compares the patterns of the languages: they have the
// same slots, all of which are known, and none of which stands outside brackets.
func TestPatternsSayTheSame(t *testing.T) {
	english, french := English{}.DeclineNames(), French{}.DeclineNames()
	for code := range english.Said {
		samePattern(t, decline.Code(code).String(), english.Said[code], french.Said[code])
	}
	samePattern(t, "score of a letter", english.Letter.Score, french.Letter.Score)
	if len(english.Asked) != len(french.Asked) || len(english.Letter.Points) != len(french.Letter.Points) {
		t.Fatal("one language says more than the other")
	}
	for i, e := range english.Asked {
		f := french.Asked[i]
		if e.Code != f.Code || e.Demand != f.Demand || e.Outcome != f.Outcome {
			t.Errorf("%d: %v in English, %v in French", i, e.Code, f.Code)
		}
		samePattern(t, e.Code.String(), e.Said, f.Said)
	}
	for i, e := range english.Letter.Points {
		f := french.Letter.Points[i]
		if e.Code != f.Code || (e.Evidence == "") != (f.Evidence == "") {
			t.Errorf("%d: %v in English, %v in French", i, e.Code, f.Code)
		}
		samePattern(t, e.Code.String(), e.Change, f.Change)
	}
}

func samePattern(t *testing.T, what, english, french string) {
	t.Helper()
	if e, f := slotsOf(t, english), slotsOf(t, french); !slices.Equal(e, f) {
		t.Errorf("%s: %v in English, %v in French", what, e, f)
	}
}

// slotsOf returns the slots of a pattern in order.
func slotsOf(t *testing.T, pattern string) []string {
	t.Helper()
	known := []string{"day", "last", "moment", "doc", "hours", "grid", "noc", "score", "cut", "before", "equal", "short", "over", "class", "funds", "need"}
	var all []string
	open := false
	for i, r := range pattern {
		switch r {
		case '[', ']':
			if open == (r == '[') {
				t.Errorf("brackets within brackets, or none: %q", pattern)
			}
			open = r == '['
		case '{':
			name, _, _ := strings.Cut(pattern[i+1:], "}")
			if !open || !slices.Contains(known, name) {
				t.Errorf("the slot %q: %q", name, pattern)
			}
			all = append(all, name)
		}
	}
	slices.Sort(all)
	return all
}

// TestSentences reads some findings as a person would.
func TestSentences(t *testing.T) {
	day, last := law.On(2026, 12, 20), law.On(2027, 1, 4)
	score := func(n crs.Points) profile.Answer[crs.Points] { return profile.Given(n) }
	for _, c := range []struct {
		finding         decline.Finding
		english, french string
	}{
		{
			decline.Finding{Code: decline.CRSBelowCutOffAtApp, Demand: decline.Decline, Evidence: decline.Evidence{Score: score(498), CutOff: score(510)}},
			"On filing, the score is 498, 12 points below the cut-off of 510. Your own birthday after the invitation is already left aside. IRCC asks people to decline in this case.",
			"À la demande, la note est de 498, 12 points sous le seuil de 510. Votre propre anniversaire après l'invitation est déjà mis de côté. IRCC demande de décliner dans ce cas.",
		}, {
			decline.Finding{Code: decline.CRSBelowCutOffAtApp, Demand: decline.Fix, Evidence: decline.Evidence{Score: score(509), CutOff: score(510), Day: day}},
			"The score is 509, 1 point below the cut-off of 510, and reaches it again on 20 December 2026. File then or later, within the period, and explain.",
			"La note est de 509, 1 point sous le seuil de 510, et l'atteint de nouveau le 20\u00a0décembre 2026. Présentez la demande ce jour-là ou après, pendant la période, et expliquez.",
		}, {
			decline.Finding{Code: decline.MECFailAtApp, Demand: decline.Fix, Evidence: decline.Evidence{Day: day}},
			"Something that the class asks for is not there yet, and will be on 20 December 2026. File then or later.",
			"Il manque encore quelque chose que la catégorie exige, et qui y sera le 20\u00a0décembre 2026. Présentez la demande ce jour-là ou après.",
		}, {
			decline.Finding{Code: decline.DocumentLater, Demand: decline.Learn, Evidence: decline.Evidence{Document: "bank letter", Last: last}},
			"Find out when “bank letter” will be ready. An application that lacks it is returned as incomplete.",
			"Trouvez quand «\u00a0bank letter\u00a0» sera prêt. Une demande à laquelle il manque est retournée comme incomplète.",
		}, {
			decline.Finding{Code: decline.MECWindowSliding, Demand: decline.Nothing},
			"Experience counts within a window that looks back from the day of filing. The oldest of yours leaves it. File while enough is left.",
			"L'expérience compte dans une fenêtre qui remonte à partir du jour de la demande. La partie la plus ancienne en sort. Présentez la demande tant qu'il en reste assez.",
		}, {
			decline.Finding{Code: decline.CRSDropStillOK, Demand: decline.Explain, Evidence: decline.Evidence{Score: score(510), CutOff: score(510), Before: score(525)}},
			"The score goes from 525 to 510, equal to the cut-off of 510. By IRCC's instructions that is enough, if the documents bear it out and the minimum criteria hold. Where points were never held, some risk remains under the law.",
			"La note passe de 525 à 510, ce qui égale le seuil de 510. Selon les instructions d'IRCC, cela suffit, si les documents le confirment et que les critères minimaux sont remplis. Si des points n'ont jamais été acquis, la loi laisse un risque.",
		},
	} {
		for l, want := range map[Language]string{English{}: c.english, French{}: c.french} {
			if _, got := Finding(l, &c.finding); got != want {
				t.Errorf("%s: %v is said\n%s\nwant\n%s", l.Tag(), c.finding.Code, got, want)
			}
		}
	}
}

func TestDeadlines(t *testing.T) {
	midnight, noon := law.Moment{Day: law.On(2027, 1, 5)}, law.Moment{Day: law.On(2026, 3, 1), Second: 12*3600 + 5*60 + 9}
	for _, c := range []struct{ got, want string }{
		{Deadline(English{}, midnight, ""), "00:00 UTC on 5 January 2027 (the end of 4 January 2027 in UTC)"},
		{Deadline(English{}, midnight, "19:00 on 4 January"), "00:00 UTC on 5 January 2027 (the end of 4 January 2027 in UTC; where you are, 19:00 on 4 January)"},
		{Deadline(English{}, noon, ""), "12:05:09 UTC on 1 March 2026"},
		{Deadline(English{}, noon, "07:05"), "12:05:09 UTC on 1 March 2026 (where you are, 07:05)"},
		{Deadline(French{}, midnight, ""), "5\u00a0janvier 2027 à 0\u00a0h UTC (fin du 4\u00a0janvier 2027 en UTC)"},
		{Deadline(French{}, midnight, "19\u00a0h"), "5\u00a0janvier 2027 à 0\u00a0h UTC (fin du 4\u00a0janvier 2027 en UTC; chez vous, 19\u00a0h)"},
		{Moment(French{}, noon), "1er\u00a0mars 2026 à 12\u00a0h\u00a005\u00a0min\u00a009\u00a0s UTC"},
		{Moment(French{}, law.Moment{Day: law.On(2026, 3, 1), Second: 14*3600 + 30*60}), "1er\u00a0mars 2026 à 14\u00a0h\u00a030 UTC"},
	} {
		if c.got != c.want {
			t.Errorf("said %q, want %q", c.got, c.want)
		}
	}
}

func TestScoreChange(t *testing.T) {
	mistake := map[Language]func(*decline.Change) string{}
	change := map[Language]func(*decline.Change) string{}
	for _, l := range Languages {
		mistake[l] = func(c *decline.Change) string { return ScoreError(l, c) }
		change[l] = func(c *decline.Change) string { return ScoreChange(l, c) }
	}
	for _, c := range []struct {
		said            map[Language]func(*decline.Change) string
		change          decline.Change
		english, french string
	}{
		{mistake, decline.Change{Rule: crs.CanadianWork, Before: 40},
			"Work in Canada: 40 points in the profile, 0 by what is true, 40 fewer",
			"Travail au Canada\u00a0: 40 points dans le profil, 0 selon ce qui est vrai, 40 de moins"},
		{mistake, decline.Change{Rule: crs.SecondLanguage, Ability: profile.Writing, Before: 1, After: 6},
			"Second official language, writing: 1 point in the profile, 6 by what is true, 5 more",
			"Seconde langue officielle, expression écrite\u00a0: 1 point dans le profil, 6 selon ce qui est vrai, 5 de plus"},
		{change, decline.Change{Rule: crs.Sibling, After: 15},
			"Brother or sister in Canada: 0 points when invited, 15 on filing, 15 more",
			"Frère ou sœur au Canada\u00a0: 0 point à l'invitation, 15 à la demande, 15 de plus"},
		{change, decline.Change{Rule: crs.Nomination, Before: 600},
			"Nomination by a province: 600 points when invited, 0 on filing, 600 fewer",
			"Désignation d'une province\u00a0: 600 points à l'invitation, 0 à la demande, 600 de moins"},
	} {
		for l, want := range map[Language]string{English{}: c.english, French{}: c.french} {
			if got := c.said[l](&c.change); got != want {
				t.Errorf("%s: said %q, want %q", l.Tag(), got, want)
			}
		}
	}
}

// TestLetterPoints reads what a letter says of an error, and that there is
// nothing to say of what asks for no explanation.
func TestLetterPoints(t *testing.T) {
	score := func(n crs.Points) profile.Answer[crs.Points] { return profile.Given(n) }
	f := decline.Finding{Code: decline.ProfileErrorPoints, Demand: decline.Explain, Evidence: decline.Evidence{Before: score(530), Score: score(512)}}
	for l, want := range map[Language][]string{
		English{}: {
			"The entry of the profile, what is right, and how the error came about. The profile claimed 530 points, and the truth makes 512.",
			"Evidence of what is right, and the score worked out by it line by line.",
		},
		French{}: {
			"Ce que dit le profil, ce qui est juste, et comment l'erreur est arrivée. Le profil annonçait 530 points, et la vérité en donne 512.",
			"Les preuves de ce qui est juste, et la note recalculée selon elles ligne par ligne.",
		},
	} {
		if got := LetterPoints(l, &f); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", l.Tag(), got, want)
		}
	}
	for _, code := range []decline.Code{decline.LetterOfExplanation, decline.NotifyIRCC, decline.ConsiderWithdrawal, decline.CRSEqualCutOff} {
		if got := LetterPoints(English{}, &decline.Finding{Code: code, Demand: decline.Explain}); got != nil {
			t.Errorf("%v: %q", code, got)
		}
	}
	f.Demand = decline.Nothing
	if got := LetterPoints(English{}, &f); got != nil {
		t.Errorf("without a demand: %q", got)
	}
	for code, explained := range map[decline.Code]bool{decline.WorkBracketLater: true, decline.LangRetest: true, decline.DocumentLater: false} {
		if got := LetterPoints(English{}, &decline.Finding{Code: code, Demand: decline.Fix}); (got != nil) != explained {
			t.Errorf("%v, to be fixed: %q", code, got)
		}
	}
}
