package decline

import (
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/validity"
)

// A finder looks for what happened, by comparing the profile with what is true
// on the day of the invitation and on that of filing.
type finder struct {
	*reviewer
	f    *Facts
	v    *Reviewed
	when filing
	then profile.Profile // true on the day of the invitation
	now  profile.Profile // true on the day of filing
}

// situations notes in f what happened.
func (r *reviewer) situations(f *Facts, v *Reviewed, when filing) {
	d := finder{
		reviewer: r, f: f, v: v, when: when,
		then: r.c.on(r.c.Invitation.Day), now: r.c.on(v.FilingDay),
	}
	d.class()
	d.work()
	d.language()
	d.assessment()
	d.family()
	d.children()
	d.sibling()
	d.nomination()
	d.offers()
	d.money()
}

// cause notes that something happened.
func (d *finder) cause(code Code, e Evidence) {
	if !d.held {
		e.Last = 0
	}
	d.f.Causes = append(d.f.Causes, Cause{code, e})
}

// notAfter notes that the application should not be filed after day, where that
// is within the period and everything can be at hand before.
func (d *finder) notAfter(day law.Day) {
	first := max(d.when.time.first, d.c.complete(d.last))
	if to, ok := d.f.NotAfter.Get(); d.held && d.c.State != Filed && day >= first && day < d.last && (!ok || day < to) {
		d.f.NotAfter = profile.Given(day)
	}
}

// class looks whether another class is met where the one that the invitation
// names is not: nobody can apply under it.
func (d *finder) class() {
	invited, ok1 := d.f.Criteria.Invited.Get()
	filing, ok2 := d.f.Criteria.Filing.Get()
	if q := d.v.Filing.Criteria.Find(program.Residence); q != nil && q.Outcome == program.NotMet ||
		d.c.Invitation.Class == Nominee && profile.Is(d.now.Quebec, profile.Yes) {
		d.cause(QuebecIntent, Evidence{})
		return
	}
	if !ok1 || !ok2 || invited && filing {
		return
	}
	for class := CanadianExperience; class < Nominee; class++ {
		if class == d.c.Invitation.Class {
			continue
		}
		before := d.books.Programs.CheckUntil(programs[class], &d.then, d.f.Invited, d.last+1)
		after := d.books.Programs.CheckUntil(programs[class], &d.now, d.v.FilingDay, d.last+1)
		if before.Outcome == program.Met && after.Outcome == program.Met {
			d.cause(WrongClass, Evidence{Class: class})
			return
		}
	}
}

// language looks at the first language result: its date, and whether it is a new
// one.
func (d *finder) language() {
	d.f.Detail.LanguageDate = d.now.First.Date
	if test, ok := d.now.First.Test.Get(); !ok || !test.Accepted() && test != profile.LevelsOnly {
		d.f.Detail.LanguageDate = profile.Answer[law.Day]{}
	}
	d.undated()
	for h := profile.FirstLanguage; h < profile.NumHolder; h++ {
		if date, ok := h.In(&d.now).Date.Get(); ok && date > d.f.Invited && *h.In(&d.now) != *h.In(d.c.Claimed) {
			d.cause(LangRetest, Evidence{Day: date, Before: Total(&d.v.Invited.Score), Score: Total(&d.v.Frozen.Score), CutOff: d.f.Round.CutOff})
			return
		}
	}
}

// undated asks for the date of results that earn points without one: nobody knows
// whether they still count.
func (d *finder) undated() {
	lines := [profile.NumHolder][]crs.Rule{
		profile.FirstLanguage:  {crs.FirstLanguage},
		profile.SecondLanguage: {crs.SecondLanguage, crs.French},
		profile.SpouseLanguage: {crs.SpouseLanguage},
	}
	for h := profile.FirstLanguage; h < profile.NumHolder; h++ {
		test, _ := h.In(&d.now).Test.Get()
		if _, dated := h.In(&d.now).Date.Get(); dated || !test.Accepted() {
			continue
		}
		for _, rule := range lines[h] {
			if d.earned(rule) > 0 {
				d.f.Unknown = append(d.f.Unknown, profile.Describe(h.DateField()).Slug)
				return
			}
		}
	}
}

// earned returns what the lines of a rule earn on the day of filing, whatever
// their ability.
func (d *finder) earned(r crs.Rule) crs.Points { return pointsOf(&d.v.Frozen.Score.Step, r) }

func pointsOf(s *crs.Step, r crs.Rule) crs.Points {
	if s.Rule == r {
		return s.Points
	}
	var all crs.Points
	for i := range s.Parts {
		all += pointsOf(&s.Parts[i], r)
	}
	return all
}

// assessment looks at the educational credential assessment where its age makes
// a difference: the class asks for it, or the score falls without it.
func (d *finder) assessment() {
	for _, credential := range d.now.Credentials.All() {
		date, ok := credential.Assessed.Get()
		span, held := validity.Of(validity.Assessment, date)
		if !ok || !held {
			continue
		}
		to, bounded := d.f.NotAfter.Get()
		before, after := d.points(crs.Education)
		expired := span.Last < d.v.FilingDay && (after < before || d.notMet(program.Education))
		if expired || bounded && to == span.Last {
			d.f.Detail.AssessedDate = credential.Assessed
			return
		}
	}
}

// points returns what a line earned by the profile and what it earns on the day
// of filing.
func (d *finder) points(r crs.Rule) (before, after crs.Points) {
	if s := d.v.Claimed.Find(r); s != nil {
		before = s.Points
	}
	if s := d.v.Frozen.Score.Find(r); s != nil {
		after = s.Points
	}
	return before, after
}

// notMet reports whether a requirement of the class is not met on the day of
// filing.
func (d *finder) notMet(code program.Code) bool {
	q := d.v.Frozen.Criteria.Find(code)
	return q != nil && q.Outcome == program.NotMet
}

// sibling looks at a brother or sister who does not count, or not any more.
func (d *finder) sibling() {
	before, after := d.points(crs.Sibling)
	if after >= before {
		return
	}
	e := Evidence{Before: profile.Given(before), Score: profile.Given(after)}
	if until, ok := d.now.SiblingOf.Until.Get(); ok {
		e.Day = until
	}
	d.cause(SiblingLost, e)
}

// nomination looks at a nomination that was withdrawn or that ends, and says what
// else may be asked of a nominee.
func (d *finder) nomination() {
	if d.c.Invitation.Class != Nominee {
		return
	}
	d.cause(NomineeCriteria, Evidence{})
	withdrawn, ok := d.now.Nominated.Withdrawn.Get()
	switch expires, dated := d.now.Nominated.Expires.Get(); {
	case ok && withdrawn <= max(d.v.FilingDay, d.c.Today), profile.Is(d.now.Nomination, profile.No):
		d.cause(PNPWithdrawn, Evidence{Day: withdrawn})
	case dated && expires < d.last:
		d.cause(PNPExpires, Evidence{Day: expires, Last: d.last})
	}
}

// offers looks at offers of employment: points for them that the round gave, and
// the offer of a trade.
func (d *finder) offers() {
	if line := d.v.Claimed.Find(crs.JobOffer); line != nil && line.Points > 0 {
		d.cause(JobOfferPoints, Evidence{Score: profile.Given(line.Points)})
	}
	if d.c.Invitation.Class != SkilledTrades || !d.notMet(program.Qualification) {
		return
	}
	if q := d.v.Invited.Criteria.Find(program.Qualification); q != nil && q.Outcome == program.Met {
		d.cause(FSTOfferLost, Evidence{})
	}
}

// money looks at the settlement funds on the day of filing.
func (d *finder) money() {
	q := d.v.Filing.funds()
	if q == nil {
		return
	}
	e := Evidence{Funds: q.Evidence.Funds, Need: profile.Given(q.Evidence.NeedFunds), Last: d.last}
	switch {
	case q.Outcome == program.NotMet:
		d.cause(FundsShort, e)
	case q.Outcome == program.Met && q.Reason != program.Waived:
		d.cause(FundsOK, e)
	case q.Outcome == program.Unknown:
		d.f.Unknown = append(d.f.Unknown, profile.Describe(profile.FieldFunds).Slug)
	}
}

// spouse returns how the person lives on day: the marital status, and whether a
// spouse counts for the score.
func spouse(p *profile.Profile, day law.Day) (status profile.Answer[profile.Marital], counts bool) {
	status = p.Marital
	if exact := onday.Marital(p, day); exact.Given {
		status = profile.Answer[profile.Marital]{}
		if exact.Certain {
			status = profile.Given(exact.Is)
		}
	}
	m, ok := status.Get()
	return status, ok && m.HasSpouse() && profile.Is(p.SpouseComes, profile.Yes) && profile.Is(p.SpouseCitizen, profile.No)
}
