package work_test

import (
	"iter"
	"slices"
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// This file counts work a second time, in the slowest way that can be thought
// of: day by day over the calendar, with the words of the law for what counts.
// It shares nothing with the package that it checks but days, jobs and the
// result.

// A verdict says whether a job counts.
type verdict uint8

const (
	never verdict = iota
	perhaps
	always
)

// counts tells whether a job of which everything is answered counts for p, by
// the law before or after the exception for physicians.
func counts(p work.Purpose, physicians bool, j *profile.Job) verdict {
	code, _ := j.Occupation.Get()
	canada := profile.Is(j.Country, profile.Canada) && profile.Is(j.Outside, profile.No)
	paid := profile.Is(j.Paid, profile.Yes)
	employee := profile.Is(j.SelfEmployed, profile.Employee)
	exempt := physicians && profile.Is(j.SelfEmployed, profile.PublicPhysician) && code >= 31100 && code <= 31102
	student := profile.Is(j.Studying, profile.Yes)
	unlawful := canada && profile.Is(j.Authorised, profile.No)
	switch p {
	case work.CanadianPoints, work.CanadianExperience: // MI s. 15(7), IRPR s. 87.1(2)(a) and (3)
		if skilled(code) && canada && paid && (employee || exempt) && !student && !unlawful {
			return always
		}
		return never
	case work.ForeignPoints: // IRCC's calculator
		if skilled(code) && !canada && paid {
			return always
		}
		return never
	case work.SkilledWorker, work.SkilledWorkerPoints: // IRPR ss. 73(2), 75(2)(a), 80(2)
		if !skilled(code) || !paid {
			return never
		}
	case work.SkilledTrade: // IRPR s. 87.2(1) and (3)(b); canada.ca on students and the self-employed
		if !trade(code) || !paid || !employee || student {
			return never
		}
	}
	if unlawful {
		return perhaps // the text does not say
	}
	return always
}

// skilled reports whether the second digit of code, the TEER, is 0 to 3.
func skilled(code noc.Code) bool { return code/1000%10 <= 3 }

// trade reports whether code is of a skilled trade occupation by IRPR s. 87.2(1).
func trade(code noc.Code) bool {
	switch major := code / 1000; major {
	case 72:
		return code/100 != 726
	case 73, 82, 83, 92:
		return true
	case 93:
		return code/100 != 932
	}
	return code/10 == 6320 || code == 62200
}

// completions gives j with every answer to what is not answered, but for its
// dates and hours. From where the work was done is asked only of an employer in
// Canada, and says nothing while the country is not answered.
func completions(j profile.Job) iter.Seq[*profile.Job] {
	if _, ok := j.Country.Get(); !ok {
		j.Outside = profile.Answer[profile.YesNo]{}
	}
	return func(yield func(*profile.Job) bool) { complete(&j, 0, yield) }
}

// complete answers the questions from n on.
func complete(j *profile.Job, n int, yield func(*profile.Job) bool) bool {
	next := func() bool { return complete(j, n+1, yield) }
	switch n {
	case 0:
		return each(&j.Occupation, next, developer, manager, physician, cashier, cook, 72310, 72600)
	case 1:
		return each(&j.Country, next, profile.Canada, india)
	case 2:
		return each(&j.Outside, next, profile.Yes, profile.No)
	case 3:
		return each(&j.Paid, next, profile.Yes, profile.No)
	case 4:
		return each(&j.SelfEmployed, next, profile.Employee, profile.SelfEmployed, profile.PublicPhysician)
	case 5:
		return each(&j.Studying, next, profile.Yes, profile.No)
	case 6:
		return each(&j.Authorised, next, profile.Yes, profile.No)
	}
	return yield(j)
}

// each calls next with a given each of values, if it is not given already.
func each[T comparable](a *profile.Answer[T], next func() bool, values ...T) bool {
	if _, ok := a.Get(); ok {
		return next()
	}
	defer func() { *a = profile.Answer[T]{} }()
	for _, v := range values {
		*a = profile.Given(v)
		if !next() {
			return false
		}
	}
	return true
}

// judged tells whether j counts for p whatever is answered of it, or never, or
// perhaps.
func judged(p work.Purpose, physicians bool, j *profile.Job) verdict {
	var seen [always + 1]bool
	for whole := range completions(*j) {
		seen[counts(p, physicians, whole)] = true
	}
	switch {
	case seen == [...]bool{never: true, always: false}:
		return never
	case seen == [...]bool{always: true} && dated(j):
		return always
	}
	return perhaps
}

// dated reports whether it is known when j was done, and how much.
func dated(j *profile.Job) bool {
	_, start := j.Start.Get()
	_, hours := j.Hours.Get()
	_, end := j.End.Get()
	for _, l := range j.Leaves.All() {
		_, from := l.From.Get()
		if _, to := l.To.Get(); from != to {
			return false
		}
	}
	return start && hours && (end || profile.Is(j.Current, profile.Yes))
}

// The days that the model looks at.
var (
	dawn = law.On(1995, 1, 1)
	dusk = law.On(2048, 1, 1)
)

// onLeave reports whether day is in a time without pay of j.
func onLeave(j *profile.Job, day law.Day) bool {
	for _, l := range j.Leaves.All() {
		from, ok1 := l.From.Get()
		to, ok2 := l.To.Get()
		if ok1 && ok2 && from <= day && day <= to {
			return true
		}
	}
	return false
}

// A calendar holds for each day from dawn what it is credited with, and whether
// the person was employed.
type calendar struct {
	credit   []work.Credit
	employed []bool
	sure     []profile.Job // jobs that count
	open     []profile.Job // jobs that perhaps count
}

// calendarOf fills a calendar with the jobs that count for p; those in one
// occupation, if only is given.
func calendarOf(p work.Purpose, physicians bool, jobs []profile.Job, only profile.Answer[noc.Code]) *calendar {
	c := &calendar{make([]work.Credit, dusk-dawn), make([]bool, dusk-dawn), nil, nil}
	for _, j := range jobs {
		if code, ok := j.Occupation.Get(); j == (profile.Job{}) || ok && only != (profile.Answer[noc.Code]{}) && !profile.Is(only, code) {
			continue
		}
		switch judged(p, physicians, &j) {
		case perhaps:
			c.open = append(c.open, j)
		case always:
			c.sure = append(c.sure, j)
			hours, _ := j.Hours.Get()
			first, _ := j.Start.Get()
			for day := first; day < dusk && hours > 0; day++ {
				if last, ok := j.End.Get(); ok && day > last {
					break
				}
				c.employed[day-dawn] = true
				if !onLeave(&j, day) {
					c.credit[day-dawn] += work.Credit(hours)
				}
			}
		}
	}
	for i := range c.credit {
		c.credit[i] = min(c.credit[i], 3000) // 30 hours a week: IRPR s. 80(4)
	}
	return c
}

// span counts what is credited in [from, to).
func (c *calendar) span(from, to law.Day) work.Count {
	var n work.Count
	var last law.Day
	for day := from; day < to; day++ {
		if credit := c.credit[day-dawn]; credit > 0 {
			if n.First == 0 {
				n.First = day
			}
			last = day
			n.Credit += credit
		}
	}
	for years := 1; n.Credit >= work.Hours(1560*years); years++ {
		anniversary := n.First.AddYears(years)
		if last+1 < anniversary {
			n.Short = int(anniversary - last - 1)
			break
		}
		n.Years = years
	}
	return n
}

// longest counts the uninterrupted time in [from, to) that comes to the most. On
// is when there was work.
func (c *calendar) longest(from, to law.Day, on func(i law.Day) bool) work.Count {
	var best work.Count
	for day := from; day < to; day++ {
		if !on(day - dawn) {
			continue
		}
		last := day
		for next := day + 1; next < to; next++ {
			if on(next - dawn) {
				last = next
			} else if next.Weekday() != law.Saturday && next.Weekday() != law.Sunday {
				break
			}
		}
		if run := c.span(day, last+1); best.First == 0 || more(run, best) {
			best = run
		}
		day = last
	}
	return best
}

// more reports whether a is worth more than b.
func more(a, b work.Count) bool {
	return a.Years > b.Years || a.Years == b.Years && a.Credit > b.Credit
}

// A model counts the work of jobs for a purpose.
type model struct {
	purpose   work.Purpose
	codes     []profile.Answer[noc.Code] // the occupations that count by themselves
	calendars []*calendar
}

func modelOf(p work.Purpose, physicians bool, jobs []profile.Job) *model {
	m := &model{purpose: p, codes: []profile.Answer[noc.Code]{{}}}
	if p == work.ForeignPoints || p == work.SkilledWorker || p == work.SkilledTrade {
		m.codes = nil
		for _, j := range jobs {
			if _, ok := j.Occupation.Get(); !ok {
				j.Occupation = profile.Given(nowhere)
			}
			if !slices.Contains(m.codes, j.Occupation) {
				m.codes = append(m.codes, j.Occupation)
			}
		}
	}
	for _, code := range m.codes {
		m.calendars = append(m.calendars, calendarOf(p, physicians, jobs, code))
	}
	return m
}

// window is how many years back work counts for each purpose.
var window = [work.NumPurpose]int{
	work.CanadianPoints:      10, // MI ss. 15, 19
	work.ForeignPoints:       10, // IRCC's calculator
	work.CanadianExperience:  3,  // IRPR s. 87.1(2)(a)
	work.SkilledWorker:       10, // IRPR s. 75(2)(a)
	work.SkilledWorkerPoints: 10, // IRPR s. 80(1)
	work.SkilledTrade:        5,  // IRPR s. 87.2(3)(b)
}

// at counts on day, and tells whether all that bears on it is known.
func (m *model) at(day law.Day) (best work.Count, certain bool) {
	from := day.AddYears(-window[m.purpose])
	certain = true
	for i, c := range m.calendars {
		n := work.Count{}
		if m.purpose == work.SkilledWorker {
			n = c.longest(from, day, func(i law.Day) bool { return c.credit[i] > 0 })
			if m := c.longest(from, day, func(i law.Day) bool { return c.employed[i] }); m.Years > n.Years {
				certain = false // unpaid leave interrupts, or does not
			}
		} else {
			n = c.span(from, day)
		}
		for _, j := range c.open {
			start, ok1 := j.Start.Get()
			last, ok2 := j.End.Get()
			if !(ok1 && start >= day) && !(ok2 && last < max(from, start)) {
				certain = false
			}
		}
		if more(n, best) {
			best = n
			best.Occupation = m.codes[i]
		}
	}
	return best, certain
}

// months counts the calendar months that jobs touch within the window on day,
// and tells whether the form's way with all of them is known.
func (m *model) months(day law.Day) (most int, known bool) {
	first := monthOf(day.AddYears(-window[m.purpose]))
	for _, c := range m.calendars {
		touched := map[[2]int]bool{}
		for _, j := range slices.Concat(c.sure, c.open) {
			start, _ := j.Start.Get()
			last, ok := j.End.Get()
			if !ok || last > day {
				last = day
			}
			if start > last || earlier(monthOf(last), first) {
				continue
			}
			if hours, _ := j.Hours.Get(); hours < 3000 || len(j.Leaves.All()) > 0 || slices.Contains(c.open, j) {
				return 0, false
			}
			for d := start; d <= last; d++ {
				touched[monthOf(d)] = true
			}
		}
		for month := range touched {
			if earlier(month, first) {
				delete(touched, month)
			}
		}
		most = max(most, len(touched))
	}
	return most, true
}

func earlier(a, b [2]int) bool { return a[0] < b[0] || a[0] == b[0] && a[1] < b[1] }

// monthOf returns the year and the month of day.
func monthOf(day law.Day) [2]int {
	year, month, _ := day.Date()
	return [2]int{year, month}
}

// lawDays are the eve of the exception for physicians and its day.
var lawDays = []law.Day{law.On(2023, 4, 24), law.On(2023, 4, 25)}

// TestCountsLikeTheCalendar compares what is counted with the model, for jobs of
// every kind on days of every kind.
func TestCountsLikeTheCalendar(t *testing.T) {
	r := newRandom(1)
	for n := range 300 {
		jobs := r.jobs()
		for p := work.Purpose(1); p < work.NumPurpose; p++ {
			when := n % 2
			rule, m := rule(t, p, lawDays[when]), modelOf(p, when == 1, jobs)
			for range 5 {
				day := r.near(jobs, window[p])
				want, certain := m.at(day)
				got := rule.At(jobs, day)
				lacks := got.Lacks
				got.Lacks = work.Judgement{}
				if got != want || (lacks.Reason == 0) != certain {
					t.Fatalf("list %d, purpose %d, on %v: %+v lacks %+v; want %+v, certain %v\n%s",
						n, p, day, got, lacks, want, certain, describe(jobs))
				}
				months, known := m.months(day)
				if got, ok := rule.FormMonths(jobs, day); got != months || ok != known {
					t.Fatalf("list %d, purpose %d, on %v: the form credits %d months, %v; want %d, %v\n%s",
						n, p, day, got, ok, months, known, describe(jobs))
				}
			}
		}
	}
}

// TestFullListsLikeTheCalendar counts as many jobs as a list holds, with as many
// leaves as each holds, none of which touch.
func TestFullListsLikeTheCalendar(t *testing.T) {
	var jobs []profile.Job
	for n := range profile.MostJobs {
		j := weekly(job(law.On(2016, 1, 4).AddDays(n)), profile.Hours(300*(n+1)))
		for k := range profile.MostLeaves {
			from := law.On(2016, 6, 1).AddDays(200*k + 13*n)
			j = away(j, from, from.AddDays(5))
		}
		jobs = append(jobs, until(j, law.On(2022, 3, 1).AddDays(2*n)))
	}
	for p := work.Purpose(1); p < work.NumPurpose; p++ {
		rule, m := rule(t, p, lawDays[1]), modelOf(p, true, jobs)
		for day := law.On(2016, 1, 1); day < law.On(2033, 1, 1); day += 41 {
			want, certain := m.at(day)
			got := rule.At(jobs, day)
			if !same(got, want) || got.Certain() != certain {
				t.Fatalf("purpose %d, on %v: %+v, want %+v, certain %v", p, day, got, want, certain)
			}
		}
	}
}
