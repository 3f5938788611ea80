package crs

import (
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
)

// The number of lines below the total, which stand in one piece of memory.
const (
	sectionLines    = 4
	coreLines       = 5 + 2*4 // two languages by ability
	spouseLines     = 3 + 4   // one language by ability
	transferLines   = 3 + 5   // five combinations in three groups
	additionalLines = 5
	reportedLines   = 1
)

// Rate scores p by the law that s holds.
func Rate(s *Set, p *profile.Profile) Score {
	r := rater{set: s, p: p}
	r.column, r.columnRead = r.spouseColumn()
	r.education = r.findEducation()
	r.canadian = r.findCanadianWork()
	r.foreign = r.findForeignWork()
	r.free = make([]Step, r.lines())
	r.first = r.levels(profile.FirstLanguage)
	r.second = r.levels(profile.SecondLanguage)

	parts := r.take(len(sections))
	r.humanCapital(&parts[0])
	r.spouse(&parts[1])
	r.transfer(&parts[2])
	r.additional(&parts[3])
	score := Score{Day: s.Day, GridDay: s.GridDay(), Column: r.column, Report: s.Report}
	r.held(&score.Step, Total, r.most(s.most.Value.Total), parts)
	return score
}

// A rater scores one profile. It notes each answer that a rule reads, so that
// the explanation of a line is what really happened.
type rater struct {
	set  *Set
	p    *profile.Profile
	free []Step // room for the lines, taken in slices

	now reading // what the line that is being scored has read so far

	column     profile.Answer[Column]
	columnRead reading
	education  found[profile.Education]
	canadian   found[profile.Years] // complete years of work in Canada
	foreign    found[profile.Years] // complete years of work outside Canada
	first      levels
	second     levels
}

// A reading is what was read for a conclusion.
type reading struct {
	read    Questions
	missing Questions // read, and there was no answer that can count
	notHeld bool      // a value of law was needed that is not held
}

// ask notes that the answer to f was read, and whether it was there.
func (n *reading) ask(f profile.Field, answered bool) {
	n.read = n.read.With(f)
	if !answered {
		n.missing = n.missing.With(f)
	}
}

// add notes what an earlier conclusion read.
func (n *reading) add(m reading) {
	n.read |= m.read
	n.missing |= m.missing
	n.notHeld = n.notHeld || m.notHeld
}

// settle notes that what was missing makes no difference.
func (n *reading) settle() { n.missing, n.notHeld = 0, false }

// ask reads the answer a to question f and notes that it did.
func ask[T any](r *rater, f profile.Field, a profile.Answer[T]) (T, bool) {
	v, ok := a.Get()
	r.now.ask(f, ok)
	return v, ok
}

// noted returns what was read since the last line and begins a new one.
func (r *rater) noted() reading {
	n := r.now
	r.now = reading{}
	return n
}

// lines returns the number of lines below the total.
func (r *rater) lines() int {
	n := sectionLines + coreLines + transferLines + additionalLines
	if profile.Is(r.column, WithSpouse) {
		n += spouseLines
	}
	if r.set.Report != nil {
		n += reportedLines
	}
	return n
}

// take returns room for n lines that stand together.
func (r *rater) take(n int) []Step {
	parts := r.free[:n:n]
	r.free = r.free[n:]
	return parts
}

// line makes s a line without parts, with all that was read for it. A line by a
// value that is not held, or that lacks an answer, earns what the caller found
// certain.
func line[T any](r *rater, s *Step, rule Rule, points, most Points, value *law.Since[T]) {
	n := r.noted()
	s.Rule, s.Points, s.Most = rule, points, most
	s.Basis, s.Since, s.Seen = &value.Basis, value.Day, value.Seen
	s.Inputs, s.Missing, s.NotHeld = n.read, n.missing, n.notHeld || value.NotHeld
}

// held makes s the line over parts, which can earn at most most.
func (r *rater) held(s *Step, rule Rule, most Points, parts []Step) {
	s.Rule, s.Points, s.Most = rule, min(sum(parts), most), most
	s.Basis, s.Since, s.Parts = &r.set.most.Basis, r.set.most.Day, parts
	for i := range parts {
		s.Inputs |= parts[i].Inputs
		s.Missing |= parts[i].Missing
		s.NotHeld = s.NotHeld || parts[i].NotHeld
	}
}

// spouseColumn tells which column of section A applies: the one with a spouse
// exactly when there is a spouse or common-law partner, who is neither a citizen
// nor a permanent resident of Canada, and who comes along.
func (r *rater) spouseColumn() (profile.Answer[Column], reading) {
	var none profile.Answer[Column]
	marital, ok := r.askMarital()
	if !ok {
		return none, r.noted()
	}
	if !marital.HasSpouse() {
		return profile.Given(WithoutSpouse), r.noted()
	}
	citizen, ok := ask(r, profile.FieldSpouseCitizen, r.p.SpouseCitizen)
	if !ok {
		return none, r.noted()
	}
	if citizen == profile.Yes {
		return profile.Given(WithoutSpouse), r.noted()
	}
	comes, ok := ask(r, profile.FieldSpouseComes, r.p.SpouseComes)
	if !ok {
		return none, r.noted()
	}
	if comes == profile.Yes {
		return profile.Given(WithSpouse), r.noted()
	}
	return profile.Given(WithoutSpouse), r.noted()
}

// askMarital reads the marital status of the day.
func (r *rater) askMarital() (profile.Marital, bool) {
	marital, ok := ask(r, profile.FieldMarital, r.p.Marital)
	exact := onday.Marital(r.p, r.set.Day)
	if !exact.Given {
		return marital, ok
	}
	r.now.ask(profile.FieldMaritalSince, true)
	if exact.Is != marital {
		r.now.ask(profile.FieldMaritalBefore, exact.Certain)
	}
	return exact.Is, exact.Certain
}

// askColumn reads the column for the line that is being scored.
func (r *rater) askColumn() (Column, bool) {
	r.now.add(r.columnRead)
	return r.column.Get()
}

// most returns the larger of a pair while the column is not known, and its
// column's value when it is.
func (r *rater) most(p Pair) Points {
	if c, ok := r.column.Get(); ok {
		return p.For(c)
	}
	return max(p.With, p.Without)
}

// levels is what a person has to show in one language.
type levels struct {
	official profile.Answer[profile.Official] // the language it is in
	head     reading                          // what was read to know the language and the test
	none     bool                             // there is no result that counts
	caveats  Caveats                          // why a result does not count
	by       [profile.NumAbility]profile.Answer[profile.Level]
	from     [profile.NumAbility]reading

	whole  reading       // what was read to know all four
	lowest profile.Level // of those that are known
	all    bool          // all four are known

	// converted cites the table by which a result was converted. It is nil for a
	// stated level.
	converted [profile.NumAbility]*law.Cite
}

// levels finds the levels of h.
func (r *rater) levels(h profile.Holder) levels {
	l := levels{lowest: profile.TenOrMore}
	if h != profile.SpouseLanguage {
		ask(r, profile.FieldFirstOfficial, r.p.FirstOfficial)
		o, ok := h.Official(r.p)
		if !ok {
			l.head = r.noted()
			l.whole = l.head
			return l
		}
		l.official = profile.Given(o)
	}
	shown := h.In(r.p)
	test, ok := shown.Test.Get()
	// A test in the other language, or one that Express Entry does not take,
	// answers nothing about this one.
	ok = ok && test != profile.TEF699 && profile.Describe(h.TestField()).Open(r.p, int(test))
	r.now.ask(h.TestField(), ok)
	l.none = ok && test == profile.NoTest
	if ok && test.Accepted() {
		l.caveats = r.askDate(h)
		l.none = l.caveats != 0
	}
	l.head = r.noted()
	l.whole = l.head
	if l.none {
		l.lowest, l.all = profile.BelowFour, true
	}
	if l.none || !l.head.missing.Empty() {
		return l
	}
	l.all = true
	table := &r.set.tests[test]
	for _, a := range profile.Abilities {
		l.by[a] = r.level(h, shown, test, table.Value, a)
		l.from[a] = r.noted()
		l.whole.add(l.from[a])
		level, ok := l.by[a].Get()
		if !ok {
			l.all = false
			continue
		}
		l.lowest = min(l.lowest, level)
		if l.from[a].read.Has(h.ResultField(a)) {
			l.converted[a] = &table.Basis
		}
	}
	return l
}

// askDate reads the date of h's results and returns why they do not count on the
// day, or nothing. Results without a date are taken to count.
func (r *rater) askDate(h profile.Holder) Caveats {
	counts := onday.Result(h.In(r.p), r.set.Day)
	if !counts.Given {
		return 0
	}
	r.now.ask(h.DateField(), counts.Certain)
	date, _ := h.In(r.p).Date.Get()
	switch {
	case counts.Is:
		return 0
	case date > r.set.Day:
		return ResultNotYet
	}
	return ResultExpired
}

// level finds the level of one ability: by the result of the test when there
// is one, and by the stated level otherwise. A result that the test cannot give
// answers nothing. Table is nil when no conversion of the test is held for the
// day.
func (r *rater) level(h profile.Holder, shown *profile.Language, test profile.Test, table *language.Table, a profile.Ability) profile.Answer[profile.Level] {
	result, tested := shown.Results[a].Get()
	stated := shown.Levels[a]
	_, isStated := stated.Get()
	switch {
	case test == profile.LevelsOnly, isStated && (!tested || table == nil):
		r.now.ask(h.LevelField(a), isStated)
		return stated
	case !tested, table != nil && !table[a].Gives(result):
		r.now.ask(h.ResultField(a), false)
	case table == nil:
		r.now.ask(h.ResultField(a), true)
		r.now.notHeld = true
	default:
		r.now.ask(h.ResultField(a), true)
		return profile.Given(table[a].Level(result))
	}
	return profile.Answer[profile.Level]{}
}

// askLevel reads the level in a for the line that is being scored.
func (r *rater) askLevel(l *levels, a profile.Ability) (profile.Level, bool) {
	r.now.add(l.head)
	r.now.add(l.from[a])
	return l.by[a].Get()
}

// askLowest reads the lowest level of the four abilities for the line that is
// being scored, and reports whether all four are known: if not, the lowest may
// be lower still. A person without results is below every threshold.
func (r *rater) askLowest(l *levels) (lowest profile.Level, all bool) {
	r.now.add(l.whole)
	return l.lowest, l.all
}
