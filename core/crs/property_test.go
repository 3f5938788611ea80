package crs_test

import (
	"reflect"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// eachRandom calls check with n random profiles, complete and partial ones in
// turn, each by the law of one of lawDays.
func eachRandom(t *testing.T, seed uint64, n int, check func(random, *crs.Set, *profile.Profile)) {
	t.Helper()
	r, sets := newRandom(seed), setsOn(t, lawDays)
	for i := range n {
		p := r.complete()
		if i%2 == 1 {
			p = r.partial()
		}
		set := sets[r.IntN(len(sets))]
		check(r, set, p)
		if t.Failed() {
			t.Fatalf("on %v: %s", set.Day, spell.Format(p))
		}
	}
}

// eachExact does the same with profiles that also hold exact answers.
func eachExact(t *testing.T, seed uint64, n int, check func(random, *crs.Set, *profile.Profile)) {
	t.Helper()
	eachRandom(t, seed, n, func(r random, set *crs.Set, p *profile.Profile) {
		r.exact(p, false)
		check(r, set, p)
	})
}

// columnQuestions decide whether the spouse counts.
var columnQuestions = questions(profile.FieldMarital, profile.FieldMaritalSince, profile.FieldMaritalBefore,
	profile.FieldSpouseCitizen, profile.FieldSpouseComes)

// TestEveryLineAddsUp checks the tree of a score: a line with parts earns their
// sum held to its most, and has read and lacks what they have read and lack.
func TestEveryLineAddsUp(t *testing.T) {
	eachExact(t, 1, 10_000, func(_ random, set *crs.Set, p *profile.Profile) {
		s := crs.Rate(set, p)
		if _, known := s.Column.Get(); known {
			var most crs.Points
			for i := range s.Parts {
				most += s.Parts[i].Most
			}
			if most != s.Most {
				t.Errorf("the sections can earn %d, and the total %d", most, s.Most)
			}
		}
		walk(&s.Step, func(s *crs.Step) {
			if s.Points < 0 || s.Points > s.Most {
				t.Errorf("%v earns %d of %d", s.Rule, s.Points, s.Most)
			}
			if s.Rule == 0 || s.Basis.Source == 0 || s.Since == 0 || s.Since > set.Day {
				t.Errorf("%v is cited as %+v since %v", s.Rule, s.Basis, s.Since)
			}
			if s.Missing&^s.Inputs != 0 {
				t.Errorf("%v lacks %v, which it did not read", s.Rule, slugs(s.Missing&^s.Inputs))
			}
			if s.Complete() != (s.Missing.Empty() && !s.NotHeld) {
				t.Errorf("%v is complete: %v", s.Rule, s.Complete())
			}
			if len(s.Parts) == 0 {
				if s.Held() {
					t.Errorf("%v has no parts and is held", s.Rule)
				}
				return
			}
			var sum crs.Points
			var inputs, missing crs.Questions
			notHeld := false
			for i := range s.Parts {
				part := &s.Parts[i]
				sum += part.Points
				inputs |= part.Inputs
				missing |= part.Missing
				notHeld = notHeld || part.NotHeld
			}
			if s.Points != min(sum, s.Most) || s.Held() != (sum > s.Most) {
				t.Errorf("%v earns %d of %d, held %v; its parts %d", s.Rule, s.Points, s.Most, s.Held(), sum)
			}
			if s.Missing != missing || s.NotHeld != notHeld {
				t.Errorf("%v lacks %v, and its parts %v", s.Rule, slugs(s.Missing), slugs(missing))
			}
			// Section B has no line of its own for whether there is a spouse.
			own := s.Inputs &^ inputs
			if inputs&^s.Inputs != 0 || s.Rule != crs.Spouse && own != 0 || own&^columnQuestions != 0 {
				t.Errorf("%v read %v, and its parts %v", s.Rule, slugs(s.Inputs), slugs(inputs))
			}
		})
	})
}

// TestStanding checks that a total is exact exactly when nothing is missing.
func TestStanding(t *testing.T) {
	eachExact(t, 2, 10_000, func(_ random, set *crs.Set, p *profile.Profile) {
		s := crs.Rate(set, p)
		want := crs.Exact
		switch {
		case set.Day >= law.On(2026, 11, 3):
			want = crs.Unverified
		case s.NotHeld:
			want = crs.NotHeld
		case !s.Missing.Empty():
			want = crs.AtLeast
		}
		if s.Standing() != want || s.Day != set.Day {
			t.Errorf("standing %s on %v, want %s on %v", s.Standing(), s.Day, want, set.Day)
		}
	})
}

// TestCompleteProfilesLackNothing checks that who was asked everything and
// answered has an exact score.
func TestCompleteProfilesLackNothing(t *testing.T) {
	r, set := newRandom(3), setOn(t, verified)
	for i := range 10_000 {
		p := r.complete()
		if i%2 == 1 {
			r.exact(p, true)
		}
		if s := crs.Rate(set, p); s.Standing() != crs.Exact {
			t.Fatalf("standing %s, missing %v: %s", s.Standing(), slugs(s.Missing), spell.Format(p))
		}
	}
}

// TestRateOnlyReads checks that scoring leaves the profile as it is, and gives
// the same score again.
func TestRateOnlyReads(t *testing.T) {
	eachExact(t, 4, 2_000, func(_ random, set *crs.Set, p *profile.Profile) {
		before := *p
		s := crs.Rate(set, p)
		if *p != before {
			t.Error("the profile has changed")
		}
		if again := crs.Rate(set, p); !reflect.DeepEqual(s, again) {
			t.Error("the score is another one the second time")
		}
	})
}

// TestInputsDecide checks that an answer that no rule read makes no difference.
// The level and the result of an ability stand for each other, so one that was
// not read may take the other's place: those are left alone.
func TestInputsDecide(t *testing.T) {
	eachExact(t, 5, 10_000, func(r random, set *crs.Set, p *profile.Profile) {
		before := crs.Rate(set, p)
		q := *p
		for f := profile.Field(1); f < profile.FieldBorn; f++ {
			d := profile.Describe(f)
			if before.Inputs.Has(f) || r.IntN(2) == 0 {
				continue
			}
			if d.Ability != 0 {
				l := d.Holder.In(p)
				test, _ := l.Test.Get()
				_, converted := language.TableOn(test, set.GridDay())
				if _, given := l.Results[d.Ability].Get(); test.Accepted() && !(given && converted) {
					continue
				}
			}
			r.answer(&q, f)
		}
		after := crs.Rate(set, &q)
		if after.Points != before.Points || after.Missing != before.Missing {
			t.Errorf("%d points before, %d with other answers that were not read: %s", before.Points, after.Points, spell.Format(&q))
		}
	})
}

// TestMoreIsNeverLess raises one answer of a complete profile, where a higher
// one is better by the law: a level, a result, years of work, a degree, a yes.
func TestMoreIsNeverLess(t *testing.T) {
	var raised profile.FieldSet
	eachRandom(t, 6, 20_000, func(r random, set *crs.Set, p *profile.Profile) {
		f := r.pick(profile.Asked(p))
		d := profile.Describe(f)
		switch {
		case d.Kind == profile.KindTest, f == profile.FieldMarital, f == profile.FieldAge, f == profile.FieldJobOffer,
			f == profile.FieldFirstOfficial, f == profile.FieldSpouseCitizen, f == profile.FieldSpouseComes,
			f >= profile.FieldBorn:
			return // more is not better, or the answer is exact and has its own tests
		}
		v, given := d.Get(p)
		if !given {
			return
		}
		q := *p
		step := 1 + r.IntN(3)
		if d.Kind == profile.KindResult {
			step *= 10
			if profile.Is(d.Holder.In(p).Test, profile.IELTS) {
				step /= 2
			}
		}
		if !d.Set(&q, v+step) {
			return
		}
		less, more := crs.Rate(set, p), crs.Rate(set, &q)
		if more.Missing&^less.Missing != 0 {
			return // the higher result is one that the test cannot give
		}
		raised = raised.With(f)
		if more.Points < less.Points {
			t.Errorf("%s raised by %d: %d points, and %d before", d.Slug, step, more.Points, less.Points)
		}
		walkBoth(&less.Step, &more.Step, func(less, more *crs.Step) {
			if more.Points < less.Points {
				t.Errorf("%s raised by %d: %v earns %d, and %d before", d.Slug, step, less.Rule, more.Points, less.Points)
			}
		})
	})
	if want := 30; raised.Len() < want {
		t.Errorf("only %d questions were raised, want at least %d", raised.Len(), want)
	}
}

// walkBoth calls visit for each two lines that stand in the same place.
func walkBoth(a, b *crs.Step, visit func(a, b *crs.Step)) {
	visit(a, b)
	for i := range min(len(a.Parts), len(b.Parts)) {
		walkBoth(&a.Parts[i], &b.Parts[i], visit)
	}
}

// TestNominationAddsItsRoom checks that a nomination adds 600 points, less what
// section D has already earned.
func TestNominationAddsItsRoom(t *testing.T) {
	eachRandom(t, 7, 5_000, func(_ random, set *crs.Set, p *profile.Profile) {
		p.Nomination = profile.Given(profile.No)
		without := crs.Rate(set, p)
		p.Nomination = profile.Given(profile.Yes)
		with := crs.Rate(set, p)
		if got, want := with.Points-without.Points, 600-without.Section(crs.Additional); got != want {
			t.Errorf("the nomination adds %d points, want %d", got, want)
		}
	})
}

// TestSpouseWhoDoesNotCountChangesNothing answers the spouse's questions at
// random for candidates who are scored without one.
func TestSpouseWhoDoesNotCountChangesNothing(t *testing.T) {
	n := 0
	eachRandom(t, 8, 10_000, func(r random, set *crs.Set, p *profile.Profile) {
		before := crs.Rate(set, p)
		if !profile.Is(before.Column, crs.WithoutSpouse) {
			return
		}
		n++
		q := *p
		for f := profile.Field(1); f < profile.NumField; f++ {
			d := profile.Describe(f)
			about := d.Holder == profile.SpouseLanguage || f == profile.FieldSpouseEducation || f == profile.FieldSpouseWork
			if about && r.IntN(2) == 0 {
				d.Set(&q, d.Lowest+r.IntN(d.Highest-d.Lowest+1))
			}
		}
		if after := crs.Rate(set, &q); !reflect.DeepEqual(before, after) {
			t.Errorf("%d points before, %d with a spouse who has %s", before.Points, after.Points, spell.Format(&q))
		}
	})
	if n < 1_000 {
		t.Errorf("only %d candidates had no spouse who counts", n)
	}
}
