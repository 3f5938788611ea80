package checklist

import (
	"slices"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/sorted"
	"sixtydays/core/validity"
)

// A history is what the answers tell of where a person lived.
type history struct {
	jobs        []profile.Job
	credentials []profile.Credential
	field       profile.Field // of the jobs

	// Adult is a day on which the person was certainly old enough for time to
	// count, zero when no such day is known. Exact says that it is the first.
	adult law.Day
	exact bool
}

// policeOf adds the police certificates of the applicant or of the spouse: of
// each country that their jobs and studies name, and of all others where they
// lived. Canada asks none of its own.
func (b *planner) policeOf(who Who, need Need) {
	h := b.history(who)
	for _, country := range h.countries() {
		lived := b.lived(&h, country)
		if who == Spouse && lived.Needed == Certain {
			lived = when(IfLived) // their age is not asked
		}
		b.add(&Item{Kind: Police, Who: who, Country: country, Need: need.and(lived), IssuedNotBefore: b.issued(&h, country)}, order)
	}
	b.need(Police, who, 0, need.and(when(IfLived)), order)
}

// policeOfChild adds the police certificates of child i, who is an adult.
func (b *planner) policeOfChild(i int, child Need) {
	born, ok := b.p.Children.All()[i].Born.Get()
	rule, held := book.Police.At(b.last)
	if ok && held {
		adult := born.AddYears(rule.Value.Age)
		child = child.and(over(adult <= b.first, adult <= b.last))
	}
	b.need(Police, Child, i+1, child.and(when(IfLived)), order)
}

func (b *planner) history(who Who) history {
	if who == Spouse {
		return history{jobs: b.p.Spouse.Jobs.All(), credentials: b.p.Spouse.Credentials.All(), field: profile.FieldSpouseJobs}
	}
	h := history{jobs: b.p.Jobs.All(), credentials: b.p.Credentials.All(), field: profile.FieldJobs}
	rule, _ := book.Police.At(b.last)
	age, quick := b.p.Age.Get()
	if born, ok := b.p.Born.Get(); ok {
		h.adult, h.exact = born.AddYears(rule.Value.Age), true
	} else if quick && int(age) >= rule.Value.Age {
		h.adult = b.Today.AddYears(rule.Value.Age - int(age))
	}
	return h
}

// countries returns the countries that h names, without Canada.
func (h *history) countries() []profile.Country {
	var all []profile.Country
	note := func(a profile.Answer[profile.Country]) {
		if c, ok := a.Get(); ok && c != profile.Canada && !slices.Contains(all, c) {
			all = append(all, c)
		}
	}
	for i := range h.jobs {
		note(h.jobs[i].Country)
	}
	for i := range h.credentials {
		note(h.credentials[i].Country)
	}
	return all
}

// lived returns whether a certificate of country is needed, as far as jobs and
// studies tell. A job for an employer there is taken for living there; studies,
// and work for less than six months, may be part of a longer stay.
func (b *planner) lived(h *history, country profile.Country) Need {
	rule, held := book.Police.At(b.last)
	if !held {
		return when(IfLawNotHeld)
	}
	within := func(day, adult law.Day) bool {
		return h.stayed(country, max(day.AddYears(-rule.Value.Years), adult), day, rule.Value.Months)
	}
	if need := over(within(b.first, h.adult), within(b.last, h.adult)); need.Needed != 0 {
		if h.adult == 0 && h.field == profile.FieldJobs {
			return unanswered(profile.FieldBorn)
		}
		return need
	}
	if !h.exact && within(b.first, 0) {
		return unanswered(profile.FieldBorn)
	}
	return h.possible(country, b.first.AddYears(-rule.Value.Years), rule.Value.Months)
}

// stayed reports whether the jobs in country come to so many months in a row
// from one day to the eve of another.
func (h *history) stayed(country profile.Country, from, to law.Day, months int) bool {
	type stay struct{ from, to law.Day } // to is the day after
	var stays []stay
	for i := range h.jobs {
		j := &h.jobs[i]
		begun, ok := j.Start.Get()
		if !ok || !profile.Is(j.Country, country) {
			continue
		}
		after := to
		if end, ended := j.End.Get(); ended {
			after = min(to, end+1)
		} else if !profile.Is(j.Current, profile.Yes) {
			continue
		}
		stays = append(stays, stay{max(begun, from), after})
	}
	sorted.By(stays, func(s *stay) int { return int(s.from) })
	var run stay
	for _, s := range stays {
		if s.from > run.to {
			run = s
		}
		run.to = max(run.to, s.to)
		if run.from.AddMonths(months) <= run.to {
			return true
		}
	}
	return false
}

// possible returns whether the person may have lived in country for so many
// months after from, by jobs that lack a day, shorter ones, and studies.
func (h *history) possible(country profile.Country, from law.Day, months int) Need {
	var need Need
	for i := range h.jobs {
		j := &h.jobs[i]
		_, begun := j.Start.Get()
		end, ended := j.End.Get()
		switch {
		case !profile.Is(j.Country, country), ended && end < from:
		case !begun, !ended && !profile.Is(j.Current, profile.Yes):
			return unanswered(h.field)
		default:
			need = when(IfLived)
		}
	}
	for i := range h.credentials {
		c := &h.credentials[i]
		completed, ok := c.Completed.Get()
		if profile.Is(c.Country, country) && (!ok || completed >= from.AddMonths(months)) {
			need = when(IfLived)
		}
	}
	return need
}

// issued returns the first day on which the certificate of country may have
// been issued: after the last stay there, or while the person works there not
// longer before filing than it counts.
func (b *planner) issued(h *history, country profile.Country) law.Day {
	var left law.Day
	for i := range h.jobs {
		j := &h.jobs[i]
		end, ended := j.End.Get()
		term, held := validity.Law(validity.Police).At(b.last)
		switch {
		case !profile.Is(j.Country, country):
		case ended:
			left = max(left, end)
		case profile.Is(j.Current, profile.Yes) && held:
			return newest(term.Value.Months, b.last)
		default:
			return 0
		}
	}
	if left == 0 {
		return 0
	}
	for i := range h.credentials {
		if completed, ok := h.credentials[i].Completed.Get(); ok && profile.Is(h.credentials[i].Country, country) {
			left = max(left, completed)
		}
	}
	return left + 1
}
