package work_test

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

const (
	physician noc.Code = 31102 // TEER 1, of the exception of 2023-04-25
	cook      noc.Code = 63200 // TEER 3, a trade
	nowhere   noc.Code = 95109 // TEER 5, of no job here
)

// random gives jobs by a fixed seed. They lean to what makes a difference: times
// that touch, leap days, the edge of a window, 30 hours.
type random struct{ *rand.Rand }

func newRandom(seed uint64) random { return random{rand.New(rand.NewPCG(seed, 2026))} }

// pick gives one of values.
func pick[T any](r random, values ...T) T { return values[r.IntN(len(values))] }

// jobs gives 0 to 12 jobs, most of them whole and in few occupations.
func (r random) jobs() []profile.Job {
	codes := []noc.Code{pick(r, developer, manager, physician, cook, 72310)}
	codes = append(codes, pick(r, codes[0], codes[0], manager, cashier, 72600, 62200))
	jobs := make([]profile.Job, pick(r, 0, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8, 12))
	spoilt := r.IntN(3) == 0
	for i := range jobs {
		jobs[i] = r.job(jobs[:i], codes)
		if spoilt && r.IntN(3) == 0 {
			r.forget(&jobs[i])
		}
	}
	return jobs
}

// job gives a job after those before it, in one of codes.
func (r random) job(before []profile.Job, codes []noc.Code) profile.Job {
	j := job(r.start(before))
	j.Occupation = profile.Given(pick(r, codes...))
	j.Hours = profile.Given(pick[profile.Hours](r, 3000, 3000, 3000, 4000, 3750, 2999, 2000, 1875, 1000, 1, 0))
	start, _ := j.Start.Get()
	length := pick(r, 7, 100, 181, 300, 363, 364, 365, 366, 500, 730, 731, 1500) + r.IntN(4)
	if r.IntN(3) > 0 {
		j = until(j, start.AddDays(length-1))
	}
	if r.IntN(16) == 0 {
		j = until(j, start-1) // a job that was never done
	}
	for range pick(r, 0, 0, 0, 0, 1, 1, 2, 6) {
		from := start.AddDays(r.IntN(length+60) - 30)
		j = away(j, from, from.AddDays(pick(r, -1, 0, 1, 2, 6, 13, 40, 180)))
	}
	if r.IntN(4) == 0 {
		r.exclude(&j)
	}
	if r.IntN(3) == 0 {
		j.Country, j.Outside, j.Authorised = profile.Given(india), profile.Answer[profile.YesNo]{}, profile.Answer[profile.YesNo]{}
	}
	return j
}

// start gives the first day of a job: any, or one soon after the end of another.
func (r random) start(before []profile.Job) law.Day {
	if len(before) > 0 && r.IntN(2) == 0 {
		j := pick(r, before...)
		if last, ok := j.End.Get(); ok && last < law.On(2026, 1, 1) {
			return last.AddDays(pick(r, 0, 1, 1, 1, 2, 3, 3, 4, 5, 30))
		}
	}
	day := law.On(2010, 1, 1).AddDays(r.IntN(16 * 365))
	year, month, _ := day.Date()
	switch r.IntN(6) {
	case 0:
		return law.On(year-year%4, 2, 29)
	case 1:
		return law.On(year, month, 1)
	case 2:
		return law.On(year, month, law.DaysIn(year, month))
	}
	return day
}

// exclude answers one question of j with what some rules exclude.
func (r random) exclude(j *profile.Job) {
	switch r.IntN(6) {
	case 0:
		j.Outside = profile.Given(profile.Yes)
	case 1:
		j.Paid = profile.Given(profile.No)
	case 2:
		j.SelfEmployed = profile.Given(profile.SelfEmployed)
	case 3:
		j.SelfEmployed = profile.Given(profile.PublicPhysician)
	case 4:
		j.Studying = profile.Given(profile.Yes)
	case 5:
		j.Authorised = profile.Given(profile.No)
	}
}

// forget takes some answers of j back.
func (r random) forget(j *profile.Job) {
	for range 1 + r.IntN(2) {
		switch r.IntN(13) {
		case 0:
			j.Occupation = profile.Answer[noc.Code]{}
		case 1:
			j.Country = profile.Answer[profile.Country]{}
		case 2:
			j.Outside = profile.Answer[profile.YesNo]{}
		case 3:
			j.Paid = profile.Answer[profile.YesNo]{}
		case 4:
			j.SelfEmployed = profile.Answer[profile.SelfEmployment]{}
		case 5:
			j.Studying = profile.Answer[profile.YesNo]{}
		case 6:
			j.Authorised = profile.Answer[profile.YesNo]{}
		case 7:
			j.Start = profile.Answer[law.Day]{}
		case 8:
			j.End = profile.Answer[law.Day]{}
		case 9:
			j.Current = profile.Answer[profile.YesNo]{}
		case 10:
			j.Hours = profile.Answer[profile.Hours]{}
		case 11:
			start, _ := j.Start.Get()
			j.Leaves.Add(pick(r, profile.Leave{From: profile.Given(start + 10)}, profile.Leave{To: profile.Given(start + 20)}, profile.Leave{}))
		case 12:
			*j = profile.Job{}
		}
	}
}

// near gives a day: any, or one at which something about jobs changes within a
// window of years.
func (r random) near(jobs []profile.Job, years int) law.Day {
	if len(jobs) > 0 && r.IntN(4) > 0 {
		j := pick(r, jobs...)
		start, ok1 := j.Start.Get()
		last, ok2 := j.End.Get()
		switch {
		case ok1 && r.IntN(2) == 0:
			return start.AddYears(pick(r, 0, 1, 1, 2, 3, years)).AddDays(r.IntN(5) - 2)
		case ok2:
			return last.AddYears(pick(r, 0, 0, years)).AddDays(r.IntN(5) - 2)
		}
	}
	return law.On(2015, 1, 1).AddDays(r.IntN(14 * 365))
}

// describe writes down what is answered of jobs, for a failure.
func describe(jobs []profile.Job) string {
	var b strings.Builder
	for _, j := range jobs {
		b.WriteString("job:")
		write(&b, "noc", j.Occupation)
		write(&b, "country", j.Country)
		write(&b, "outside", j.Outside)
		write(&b, "start", j.Start)
		write(&b, "end", j.End)
		write(&b, "current", j.Current)
		write(&b, "hours", j.Hours)
		write(&b, "paid", j.Paid)
		write(&b, "self-employed", j.SelfEmployed)
		write(&b, "studying", j.Studying)
		write(&b, "authorised", j.Authorised)
		for _, l := range j.Leaves.All() {
			write(&b, "leave", l.From)
			write(&b, "to", l.To)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func write[T any](b *strings.Builder, name string, a profile.Answer[T]) {
	if v, ok := a.Get(); ok {
		fmt.Fprintf(b, " %s=%v", name, v)
	}
}

// answer answers every question about j that is not answered, if any is.
func (r random) answer(j *profile.Job) {
	if *j == (profile.Job{}) {
		return
	}
	fill := func(a *profile.Answer[profile.YesNo]) { give(a, pick(r, profile.Yes, profile.No)) }
	give(&j.Occupation, pick(r, developer, physician, cook, cashier))
	if _, ok := j.Country.Get(); !ok {
		j.Outside = profile.Answer[profile.YesNo]{}
	}
	give(&j.Country, pick(r, profile.Canada, india))
	for _, a := range []*profile.Answer[profile.YesNo]{&j.Outside, &j.Paid, &j.Studying, &j.Authorised} {
		fill(a)
	}
	give(&j.SelfEmployed, pick(r, profile.Employee, profile.Employee, profile.SelfEmployed, profile.PublicPhysician))
	day := law.On(2012, 1, 1).AddDays(r.IntN(16 * 365))
	give(&j.Start, day)
	if !profile.Is(j.Current, profile.Yes) {
		give(&j.End, day.AddDays(r.IntN(1000)))
	}
	give(&j.Hours, pick[profile.Hours](r, 1500, 3000))
	for k := range j.Leaves.All() {
		leave := &j.Leaves.All()[k]
		give(&leave.From, day)
		give(&leave.To, day.AddDays(r.IntN(100)))
	}
}

// give answers a with v if it is not answered.
func give[T any](a *profile.Answer[T], v T) {
	if _, ok := a.Get(); !ok {
		*a = profile.Given(v)
	}
}
