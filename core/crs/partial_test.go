package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// TestAskedOneByOne starts with nothing and answers only the first question that
// the score lacks, at random, until it lacks none: each is asked at that moment,
// and the total that comes out is exact.
func TestAskedOneByOne(t *testing.T) {
	r, set := newRandom(20), setOn(t, verified)
	for range 10_000 {
		p := new(profile.Profile)
		if r.IntN(2) == 0 {
			r.exact(p, false) // what is missing in entries is asked, too
		}
		for n := 0; ; n++ {
			s := crs.Rate(set, p)
			if notAsked := s.Missing &^ asked(p); notAsked != 0 {
				t.Fatalf("%v missing and not asked: %s", slugs(notAsked), spell.Format(p))
			}
			f, more := s.Missing.First()
			if !more {
				if s.Standing() != crs.Exact {
					t.Fatalf("nothing is missing and the total is %s: %s", s.Standing(), spell.Format(p))
				}
				break
			}
			if n > 200 {
				t.Fatalf("%v still missing after %d answers: %s", slugs(s.Missing), n, spell.Format(p))
			}
			r.answer(p, f)
		}
	}
}

// TestAtLeastOnlyGrows is the promise of [crs.AtLeast]: whatever the missing
// answers are, the total can only grow. From any partial profile, with answers
// that make no sense among them, one missing answer after the other is given.
func TestAtLeastOnlyGrows(t *testing.T) {
	r, sets := newRandom(21), setsOn(t, lawDays)
	for range 20_000 {
		p, set := r.partial(), sets[r.IntN(len(sets))]
		if r.IntN(2) == 0 {
			r.exact(p, false)
		}
		start := *p
		s := crs.Rate(set, p)
		for n := 0; !s.Missing.Empty(); n++ {
			if notAsked := s.Missing &^ asked(p); notAsked != 0 {
				t.Fatalf("on %v: %v missing and not asked: %s", set.Day, slugs(notAsked), spell.Format(p))
			}
			if n > 300 {
				t.Fatalf("on %v: %v still missing: %s", set.Day, slugs(s.Missing), spell.Format(p))
			}
			f := r.pick(s.Missing.Fields())
			r.answer(p, f)
			next := crs.Rate(set, p)
			walkBoth(&s.Step, &next.Step, func(a, b *crs.Step) {
				if b.Points < a.Points {
					t.Fatalf("on %v, from %s:\n%s answered, and %v falls from %d to %d: %s", set.Day, spell.Format(&start),
						profile.Describe(f).Slug, a.Rule, a.Points, b.Points, spell.Format(p))
				}
			})
			s = next
		}
	}
}

// TestAnyAnswerOnlyAdds gives an answer that is not there yet, missing or not. It
// never costs points, except where a result takes the place of a stated level:
// the exact answer of the two is used.
func TestAnyAnswerOnlyAdds(t *testing.T) {
	r, sets := newRandom(22), setsOn(t, lawDays)
	for range 30_000 {
		p, set := r.partial(), sets[r.IntN(len(sets))]
		f := profile.Field(1 + r.IntN(int(profile.FieldBorn)-1))
		d := profile.Describe(f)
		if _, given := d.Get(p); given {
			continue
		}
		if d.Kind == profile.KindResult {
			if _, stated := d.Holder.In(p).Levels[d.Ability].Get(); stated {
				continue
			}
		}
		before := crs.Rate(set, p)
		q := *p
		r.answer(&q, f)
		if after := crs.Rate(set, &q); after.Points < before.Points {
			t.Fatalf("on %v: %s answered, and %d points become %d: %s", set.Day, d.Slug, before.Points, after.Points, spell.Format(&q))
		}
	}
}

// TestSettledWithoutTheRest checks that a question is not asked when no answer to
// it can matter.
func TestSettledWithoutTheRest(t *testing.T) {
	for _, c := range []struct {
		name, text string
		rule       crs.Rule
		lacks      crs.Questions
	}{
		{"no degree, so no combination", "education=secondary", crs.EducationGroup, 0},
		{"no foreign work", "foreign-work=0", crs.ForeignGroup, 0},
		{"no certificate", "certificate=no", crs.CertificateGroup, 0},
		{"no Canadian work", "canadian-work=0", crs.EducationWork, 0},
		{"one ability below 7", "first-official=english first-test=levels first-level-writing=6", crs.EducationLanguage, 0},
		{"one ability below 5", "first-official=english first-test=levels first-level-writing=4", crs.CertificateLanguage, 0},
		{"abilities at 9 leave the rest open", "education=masters first-official=english first-test=levels first-level-listening=9 first-level-reading=9 first-level-writing=9",
			crs.EducationLanguage, questions(profile.FieldFirstSpeaking)},
		{"one French ability below 7", "first-official=french first-test=levels first-level-listening=6", crs.French, 0},
		{"French in all four leaves English open", "first-official=french " + levels(profile.FirstLanguage, 7), crs.French, questions(profile.FieldSecondTest)},
		{"one English ability below 5", "first-official=french second-level-speaking=4 second-test=levels " + levels(profile.FirstLanguage, 7), crs.French, 0},
		{"no spouse", "marital=single", crs.Spouse, 0},
		{"a Canadian spouse", "marital=married spouse-citizen=yes", crs.Spouse, 0},
		{"a spouse or none", "", crs.Spouse, questions(profile.FieldMarital)},
		{"a spouse who may be Canadian", "marital=married", crs.Spouse, questions(profile.FieldSpouseCitizen)},
		{"a spouse who may come", "marital=married spouse-citizen=no", crs.Spouse, questions(profile.FieldSpouseComes)},
		{"a job offer, which earns nothing", "", crs.JobOffer, 0},
	} {
		s := crs.Rate(setOn(t, verified), parse(t, c.text))
		if got := s.Find(c.rule).Missing; got != c.lacks {
			t.Errorf("%s: %v lacks %v, want %v", c.name, c.rule, slugs(got), slugs(c.lacks))
		}
	}
}

// TestNothingIsAskedThatEarnsNothing checks that the additional points of later
// laws are not asked about before their day.
func TestNothingIsAskedThatEarnsNothing(t *testing.T) {
	for _, c := range []struct {
		rule   crs.Rule
		field  profile.Field
		before law.Day // last day on which it is not asked
		after  law.Day // first day on which it is
	}{
		{crs.Sibling, profile.FieldSibling, law.On(2017, 6, 5), law.On(2017, 6, 6)},
		{crs.CanadianStudy, profile.FieldCanadianStudy, law.On(2016, 11, 18), law.On(2016, 11, 19)},
		{crs.JobOffer, profile.FieldJobOffer, law.On(2025, 3, 25), law.On(2025, 3, 24)},
	} {
		without, with := crs.Rate(setOn(t, c.before), new(profile.Profile)), crs.Rate(setOn(t, c.after), new(profile.Profile))
		if got := without.Find(c.rule); !got.Inputs.Empty() || got.Most != 0 {
			t.Errorf("%v reads %v on %v and can earn %d", c.rule, slugs(got.Inputs), c.before, got.Most)
		}
		if got := with.Find(c.rule); got.Missing != questions(c.field) || got.Most == 0 {
			t.Errorf("%v lacks %v on %v and can earn %d", c.rule, slugs(got.Missing), c.after, got.Most)
		}
	}
}
