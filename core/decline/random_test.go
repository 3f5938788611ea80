package decline

import (
	"math/rand/v2"
	"slices"
	"testing"

	"sixtydays/core/profile"
)

// review reviews a case of which the law is held.
func review(t *testing.T, c *Case) *Reviewed {
	t.Helper()
	v, err := Review(Law(), c)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// find returns the first finding of the given code, or nil.
func find(v *Reviewed, code Code) *Finding {
	for i := range v.Findings {
		if v.Findings[i].Code == code {
			return &v.Findings[i]
		}
	}
	return nil
}

// TestEvidenceLiesWhereItShould checks the days of a review: those to file on
// are in the period, and those of findings where their codes say.
func TestEvidenceLiesWhereItShould(t *testing.T) {
	random := rand.New(rand.NewPCG(60, 2))
	seen := map[Code]int{}
	for n := range 300 {
		c := randomCase(random)
		claimed, truth, documents := *c.Claimed, *c.True, slices.Clone(c.Documents)
		v := review(t, c)
		if claimed != *c.Claimed || truth != *c.True || !slices.Equal(documents, c.Documents) {
			t.Fatalf("case %d is changed by its review", n)
		}
		last := invited + 60
		if v.FilingDay < c.Today || v.FilingDay > last {
			t.Errorf("case %d: to file on %v", n, v.FilingDay)
		}
		if v.Open && (v.First < c.Today || v.Last > last || v.First > v.Last) {
			t.Errorf("case %d: open from %v to %v", n, v.First, v.Last)
		}
		if v.Open && v.Verdict <= FixThenProceed && (v.FilingDay < v.First || v.FilingDay > v.Last) {
			t.Errorf("case %d: to file on %v, between %v and %v", n, v.FilingDay, v.First, v.Last)
		}
		for _, f := range v.Findings {
			seen[f.Code]++
			day, ok := f.Evidence.Day, true
			switch f.Code {
			case MECFailAtITA, CRSBelowCutOffAtITA, CategoryFailAtITA:
				ok = day == invited
			case LangExpired:
				ok = day < c.Today
			case LangExpiresBeforeDeadline, ECAExpires:
				ok = c.Today <= day && day < last
			case LangValid:
				ok = day >= last
			case FileNotAfter, MECWindowSliding:
				ok = c.Today <= day && day < last
			case WorkBracketLater:
				ok = day == 0 || c.Today <= day && day <= last // it is complete, or will be
			case FileNotBefore:
				ok = c.Today <= day && day <= last
			case Child22:
				ok = invited <= day && day < last
			case FamilyBirth, LangRetest:
				ok = invited < day && day <= last
			case PNPExpires:
				ok = day < last
			case PNPWithdrawn:
				ok = day <= max(v.FilingDay, c.Today)
			}
			if !ok {
				t.Errorf("case %d, today %v: %v tells of %v", n, c.Today, f.Code, day)
			}
			if f.Evidence.Last != 0 && f.Evidence.Last > last {
				t.Errorf("case %d: %v gives %v as the last day", n, f.Code, f.Evidence.Last)
			}
		}
	}
	for _, code := range []Code{MECFailAtITA, LangExpiresBeforeDeadline, FileNotAfter, WorkBracketLater, Child22, LangRetest, PNPExpires} {
		if seen[code] == 0 {
			t.Errorf("%v is never said", code)
		}
	}
}

// TestEqualProfilesHaveNoError reviews profiles that said nothing but what is
// true.
func TestEqualProfilesHaveNoError(t *testing.T) {
	random := rand.New(rand.NewPCG(60, 3))
	for n := range 150 {
		c := randomCase(random)
		*c.Claimed = *c.True
		v := review(t, c)
		if find(v, ProfileErrorPoints) != nil || find(v, ProfileErrorNoPoints) != nil || len(v.Errors) > 0 {
			t.Errorf("case %d: an error of the profile, %v", n, v.Errors)
		}
	}
}

// TestMoreTrueEducationIsNeverWorse raises what is true towards what the profile
// said: the verdict never becomes stronger.
func TestMoreTrueEducationIsNeverWorse(t *testing.T) {
	random := rand.New(rand.NewPCG(60, 4))
	raised, better := 0, 0
	for n := range 300 {
		c := randomCase(random)
		c.Claimed.Credentials, c.True.Credentials = profile.Credentials{}, profile.Credentials{}
		c.Claimed.Education = profile.Given(profile.Masters)
		level := profile.Secondary + profile.Education(random.IntN(int(profile.Masters-profile.Secondary)))
		c.True.Education = profile.Given(level)
		before := review(t, c)
		c.True.Education = profile.Given(level + 1)
		after := review(t, c)
		if after.Invited.Score.Points <= before.Invited.Score.Points {
			continue
		}
		raised++
		if after.Verdict < before.Verdict {
			better++
		}
		if after.Verdict > before.Verdict {
			t.Errorf("case %d: %v, and with %d more points %v", n, before.Verdict, after.Invited.Score.Points-before.Invited.Score.Points, after.Verdict)
		}
	}
	if raised < 100 || better < 3 {
		t.Errorf("only %d were raised, and %d became better", raised, better)
	}
}

// TestEarlierPlanNeverExpires plans to file some days earlier: nothing is too old
// by it that is not too old later.
func TestEarlierPlanNeverExpires(t *testing.T) {
	random := rand.New(rand.NewPCG(60, 5))
	for n := range 200 {
		c := randomCase(random)
		day := c.Today.AddDays(random.IntN(int(invited + 61 - c.Today)))
		c.Planned = profile.Given(day)
		later := review(t, c)
		c.Planned = profile.Given(max(c.Today, day.AddDays(-random.IntN(30))))
		earlier := review(t, c)
		for _, code := range []Code{LangExpired, ECAExpired, MECFailAtApp, CategoryFailAtApp, CannotCompleteInTime} {
			if find(earlier, code) != nil && find(later, code) == nil && later.Verdict < InsufficientInformation {
				t.Errorf("case %d: %v on %v, and not on %v", n, code, earlier.FilingDay, later.FilingDay)
			}
		}
	}
}

// known are the questions without whose answers something is not known. Without
// others there is nothing to be known: a nomination without a day of withdrawal
// was not withdrawn.
var known = []profile.Field{
	profile.FieldMarital, profile.FieldSpouseCitizen, profile.FieldSpouseComes, profile.FieldBorn, profile.FieldEducation,
	profile.FieldFirstOfficial, profile.FieldFirstTest, profile.FieldFirstDate, profile.FieldFirstListeningResult, profile.FieldFirstSpeakingResult,
	profile.FieldSecondTest, profile.FieldSpouseTest, profile.FieldSpouseEducation, profile.FieldSibling, profile.FieldNomination,
	profile.FieldQuebec, profile.FieldFunds, profile.FieldTradeOffer, profile.FieldTradeQualified, profile.FieldCanadianWork,
}

// TestUnansweredNeverProceeds takes an answer of what is true away: what was to be
// declined is never to be filed.
func TestUnansweredNeverProceeds(t *testing.T) {
	random := rand.New(rand.NewPCG(60, 6))
	declined := 0
	for n := range 300 {
		c := randomCase(random)
		if before := review(t, c); before.Verdict != DeclineInvitation {
			continue
		}
		declined++
		truth := *c.True
		f := known[random.IntN(len(known))]
		profile.Describe(f).Clear(c.True)
		if after := review(t, c); after.Verdict < InsufficientInformation {
			t.Errorf("case %d, %v: %v without %s", n, c.Invitation.Class, after.Verdict, profile.Describe(f).Slug)
		}
		*c.True = truth
		item := profile.Describe(profile.FieldJobs).List.Items[random.IntN(len(profile.Describe(profile.FieldJobs).List.Items))]
		if item.Part == profile.PartEnd || item.Part == profile.PartCurrent && profile.Is(truth.Jobs.All()[0].Current, profile.No) {
			continue // a job with an end is over, and one without it goes on
		}
		item.Clear(c.True, profile.At{})
		if after := review(t, c); after.Verdict < InsufficientInformation {
			t.Errorf("case %d, %v: %v without %s of a job", n, c.Invitation.Class, after.Verdict, item.Slug)
		}
	}
	if declined < 60 {
		t.Errorf("only %d were declined", declined)
	}
}
