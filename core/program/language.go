package program

import (
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
)

// Shown is what a person has to show in one official language on a day.
type Shown struct {
	Holder   profile.Holder
	Official profile.Answer[profile.Official] // of a spouse, as far as the test tells
	None     bool                             // the person said to have no result
	Levels   [profile.NumAbility]profile.Answer[profile.Level]

	Issued law.Day       // date of the result, zero where there is none
	Span   validity.Span // in which a dated result counts

	// Missing is the questions that are open about the levels, and Undated the
	// one about the date of the result.
	Missing, Undated profile.FieldSet

	Refused bool // the results are of a test that Express Entry does not take
	NotHeld bool // no conversion of the test is held for the day
}

// Show finds what p has to show for h on day: levels by the results of a test
// where there are some, and stated ones where there are none.
func Show(p *profile.Profile, h profile.Holder, day law.Day) Shown {
	s := Shown{Holder: h}
	if h != profile.SpouseLanguage {
		o, ok := h.Official(p)
		if !ok {
			s.Missing = profile.SetOf(profile.FieldFirstOfficial)
			return s
		}
		s.Official = profile.Given(o)
	}
	in := h.In(p)
	test, ok := in.Test.Get()
	switch {
	case !ok, !profile.Describe(h.TestField()).Open(p, int(test)):
		s.Missing = profile.SetOf(h.TestField())
		return s
	case test == profile.TEF699:
		s.Missing, s.Refused = profile.SetOf(h.TestField()), true
		return s
	case test == profile.NoTest:
		s.None = true
		return s
	case test == profile.LevelsOnly:
		s.Undated = profile.SetOf(h.TestField())
	default:
		s.date(in)
	}
	if o, tested := test.Official(); tested {
		s.Official = profile.Given(o)
	}
	table, held := language.TableOn(test, day)
	for _, a := range profile.Abilities {
		s.level(in, a, test, &table, held)
	}
	return s
}

// date notes from and until when the results of in count.
func (s *Shown) date(in *profile.Language) {
	issued, ok := in.Date.Get()
	if !ok {
		s.Undated = profile.SetOf(s.Holder.DateField())
		return
	}
	s.Issued = issued
	s.Span, _ = validity.Of(validity.LanguageResult, issued)
}

// level finds the level in a, by the conversion of test if it is held.
func (s *Shown) level(in *profile.Language, a profile.Ability, test profile.Test, table *law.Since[*language.Table], held bool) {
	result, tested := in.Results[a].Get()
	_, stated := in.Levels[a].Get()
	switch {
	case test == profile.LevelsOnly, stated && (!tested || !held):
		s.Levels[a] = in.Levels[a]
		if !stated {
			s.Missing = s.Missing.With(s.Holder.LevelField(a))
		}
	case !tested, held && !table.Value[a].Gives(result):
		s.Missing = s.Missing.With(s.Holder.ResultField(a))
	case !held:
		s.NotHeld = true
	default:
		s.Levels[a] = profile.Given(table.Value[a].Level(result))
	}
}

// Reaches tells whether the levels reach need in every ability. One that is too
// low is enough to say that they do not.
func (s *Shown) Reaches(need Levels) Outcome {
	if s.None {
		return NotMet
	}
	o := Met
	for _, a := range profile.Abilities {
		level, ok := s.Levels[a].Get()
		switch {
		case !ok:
			o = o.and(Unknown)
		case level < need[a]:
			o = NotMet
		}
	}
	return o
}

// Counts tells whether the results still count on day, and already do.
func (s *Shown) Counts(day law.Day) Outcome {
	switch {
	case s.None:
		return NotMet
	case s.Issued == 0:
		return Unknown
	case s.Span.On(day):
		return Met
	}
	return NotMet
}

// levels judges whether s reaches need, by the law of basis.
func (s *Shown) levels(need Levels, basis law.Cite) Requirement {
	r := Requirement{Code: Language, Basis: basis, Evidence: Evidence{Official: s.Official, Levels: s.Levels, Needs: need}}
	switch s.Reaches(need) {
	case Met:
		return r.met(Enough)
	case NotMet:
		if s.None {
			return r.notMet(Absent)
		}
		return r.notMet(Short)
	}
	switch {
	case s.Refused:
		return r.unknown(NotAccepted, s.Missing)
	case s.Missing.Empty():
		return r.unknown(NotHeld, profile.FieldSet{})
	}
	return r.unknown(Unanswered, s.Missing)
}

// valid judges whether the results of s count on day, by the law of basis.
func (s *Shown) valid(day law.Day, basis law.Cite) Requirement {
	r := Requirement{Code: Results, Basis: basis, Evidence: Evidence{Official: s.Official, Issued: s.Issued, Last: s.Span.Last}}
	switch s.Counts(day) {
	case Met:
		r.Until = s.Span.Last
		return r.met(Enough)
	case NotMet:
		switch {
		case s.None:
			return r.notMet(Absent)
		case day < s.Span.First:
			r.From = s.Span.First
			return r.notMet(Early)
		}
		return r.notMet(Expired)
	}
	switch {
	case s.Refused:
		return r.unknown(NotAccepted, s.Missing)
	case s.Undated.Empty():
		return r.unknown(Unanswered, s.Missing)
	case s.Undated.Has(s.Holder.TestField()):
		return r.unknown(Quick, s.Undated)
	}
	return r.unknown(Unanswered, s.Undated)
}

// A judged is the candidate's results in one language as they were judged.
type judged struct {
	shown           *Shown
	levels, results Requirement
}

// language judges the levels and the validity of the candidate's results. All
// three programs ask for English or French: IRPR ss. 75(2)(d), 87.1(2)(d) and
// 87.2(3)(a). The first official language is judged, and the other one where
// only that suffices.
func (c *checker) language(need Levels, levels, results law.Cite) judged {
	first := c.judge(&c.first, need, levels, results)
	if first.outcome() != NotMet {
		return first
	}
	second := c.judge(&c.second, need, levels, results)
	if second.levels.Outcome == Met && second.outcome() != NotMet {
		return second
	}
	return first
}

func (c *checker) judge(s *Shown, need Levels, levels, results law.Cite) judged {
	return judged{s, s.levels(need, levels), s.valid(c.day, results)}
}

func (j *judged) outcome() Outcome { return j.levels.Outcome.and(j.results.Outcome) }
