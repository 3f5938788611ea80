package decline

import (
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
	if filing.Until != 0 && filing.Until < d.deadline {
		d.cause(MECWindowSliding, Evidence{Day: filing.Until, Last: d.deadline})
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
	longest, leave := profile.HoursOf(weekMost), false
	for i := range jobs {
		hours, _ := jobs[i].Hours.Get()
		longest = max(longest, hours)
		leave = leave || len(jobs[i].Leaves.All()) > 0
	}
	worked := count.Credit.Hours() * int(longest) / int(profile.HoursOf(weekMost))
	if asked := need * rule.Term().Hours(); count.Credit.Hours() < asked && worked >= asked {
		d.cause(Work30HCap, e)
	}
	if leave {
		d.cause(WorkLeaveExcluded, e)
	}
	whole := *rule
	whole.Continuous = false
	if rule.Continuous && whole.At(jobs, day).Years >= need {
		d.cause(FSWNotContinuous, e)
	}
}

// weekMost is the number of hours that are credited in a week at most.
const weekMost = 30
