package decline

import (
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/work"
)

// purposes holds what work is counted for in each class.
var purposes = [NumClass]work.Purpose{
	CanadianExperience: work.CanadianExperience,
	SkilledWorker:      work.SkilledWorker,
	SkilledTrades:      work.SkilledTrade,
}

// work looks at the experience that the class asks for.
func (d *finder) work() {
	invited, filing := d.v.Invited.Criteria.Find(program.Work), d.v.Frozen.Criteria.Find(program.Work)
	if invited == nil || filing == nil {
		return
	}
	short := filing
	if invited.Outcome == program.NotMet {
		short = invited
	}
	if short.Outcome == program.NotMet {
		d.shortage(short)
		return
	}
	if filing.Outcome != program.Met {
		return
	}
	if filing.Until != 0 && filing.Until < d.last {
		d.cause(MECWindowSliding, Evidence{Day: filing.Until, Last: d.last})
	}
	if invited.Outcome == program.Met && filing.Evidence.Hours > 0 {
		d.cause(WorkOK, Evidence{Hours: profile.Given(filing.Evidence.Hours), Code: filing.Evidence.Occupation})
	}
	if d.lostJob() {
		d.cause(JobLostOK, Evidence{})
	}
}

// lostJob reports whether work that went on when the invitation was issued has
// ended: nobody need be employed when applying under the Canadian Experience
// Class.
func (d *finder) lostJob() bool {
	if d.c.Invitation.Class != CanadianExperience {
		return false
	}
	for _, job := range d.now.Jobs.All() {
		if end, ok := job.End.Get(); ok && end >= d.f.Invited && end <= d.v.FilingDay {
			return true
		}
	}
	return false
}

// shortage looks for the reasons for which experience is too little.
func (d *finder) shortage(q *program.Requirement) {
	e := Evidence{Hours: profile.Given(q.Evidence.Hours), Day: q.From}
	if d.c.Invitation.Class == CanadianExperience {
		d.cause(CECWorkShort, e)
	}
	rule, ok := work.Law(purposes[d.c.Invitation.Class]).At(d.f.Invited)
	if !ok {
		return
	}
	d.excluded(&rule.Value, e)
	d.uncounted(&rule.Value, q.Evidence.NeedYears)
}

// exclusions holds the cause that an excluded job is.
var exclusions = [work.NumReason]Code{
	work.Unskilled:    NOCTEERFail,
	work.WrongPlace:   WorkAbroadExcluded,
	work.SelfEmployed: WorkStudentSelfEmp,
	work.Studying:     WorkStudentSelfEmp,
	work.Unauthorised: WorkStudentSelfEmp,
}

// excluded looks for jobs that do not count at all. Work for an employer abroad
// was never thought to be work in Canada.
func (d *finder) excluded(rule *work.Rule, e Evidence) {
	var said [NumCode]bool
	for i := range d.then.Jobs.All() {
		job := &d.then.Jobs.All()[i]
		reason := rule.Judge(job, profile.Answer[noc.Code]{}).Reason
		code := exclusions[reason]
		if code == 0 || said[code] || code == WorkAbroadExcluded && !profile.Is(job.Country, profile.Canada) {
			continue
		}
		said[code] = true
		e.Code = job.Occupation
		d.cause(code, e)
	}
}

// uncounted looks for time and hours of work that do not count within jobs that
// do: on leave, above 30 hours a week, before an interruption. The hours are
// named where with them the years would be there.
func (d *finder) uncounted(rule *work.Rule, need int) {
	day, jobs := d.f.Invited, d.then.Jobs.All()
	count := rule.At(jobs, day)
	e := Evidence{Hours: profile.Given(count.Credit.Hours())}
	worked, away := totals(rule, jobs, day)
	if year := work.Credit(need) * rule.Term(); count.Credit < year && year <= worked {
		d.cause(Work30HCap, e)
	}
	if away {
		d.cause(WorkLeaveExcluded, e)
	}
	whole := *rule
	whole.Continuous = false
	if rule.Continuous && whole.At(jobs, day).Years >= need {
		d.cause(FSWNotContinuous, e)
	}
}

// totals returns what the jobs that count under rule would be credited with
// before day if no week had a limit, and whether there was time without pay among
// it.
func totals(rule *work.Rule, jobs []profile.Job, day law.Day) (worked work.Credit, away bool) {
	from := day.AddYears(-rule.Window)
	for i := range jobs {
		job := &jobs[i]
		if rule.Judge(job, profile.Answer[noc.Code]{}).Reason != work.Counts {
			continue
		}
		hours, _ := job.Hours.Get()
		start, _ := job.Start.Get()
		days := overlap(start, job.End, from, day)
		for _, l := range job.Leaves.All() {
			first, _ := l.From.Get()
			if n := overlap(max(first, start), l.To, from, day); n > 0 {
				days, away = days-n, true
			}
		}
		worked += work.Credit(hours) * work.Credit(max(0, days))
	}
	return worked, away
}

// overlap returns how many days from first to last, if it has come, are in
// [from, to).
func overlap(first law.Day, last profile.Answer[law.Day], from, to law.Day) int {
	if end, ok := last.Get(); ok {
		to = min(to, end+1)
	}
	return int(max(0, to-max(first, from)))
}
