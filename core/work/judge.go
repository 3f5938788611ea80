package work

import (
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// A Reason says why a job does not count, or may not.
type Reason uint8

const (
	Counts          Reason = iota + 1
	Unskilled              // the TEER is 4 or 5
	OtherOccupation        // not one of the occupations that count
	WrongPlace             // done inside or outside Canada where the other counts
	Unpaid
	SelfEmployed
	Studying // while studying full time
	Unauthorised
	TooEarly // before the window, or before the person qualified for the trade
	TooLate  // after the day
	Lacks    // an answer is missing: see Judgement.Part
	Doubtful // the law that we hold does not say

	NumReason
)

// A Judgement says whether a job counts under a rule.
type Judgement struct {
	Reason Reason
	Part   profile.Part // the missing answer, for Lacks
}

// Judge tells whether job counts under r. Occupation, if it is known, is the
// only one that counts; zero is any. The window is not looked at.
func (r *Rule) Judge(job *profile.Job, occupation profile.Answer[noc.Code]) Judgement {
	var lacks, doubt Judgement
	code, ok := job.Occupation.Get()
	only, one := occupation.Get()
	switch {
	case !ok:
		lacks = Judgement{Lacks, profile.PartOccupation}
	case r.Groups == nil && !r.covers(code):
		return Judgement{Reason: Unskilled}
	case !r.covers(code), one && code != only:
		return Judgement{Reason: OtherOccupation}
	}
	for _, j := range [...]Judgement{r.place(job), r.paid(job), r.selfEmployed(job), r.studying(job), r.authorised(job), dated(job)} {
		switch {
		case j.Reason == Counts:
		case j.Reason == Lacks:
			if lacks.Reason == 0 {
				lacks = j
			}
		case j.Reason == Doubtful:
			doubt = j
		default:
			return j
		}
	}
	switch {
	case lacks.Reason != 0:
		return lacks
	case doubt.Reason != 0:
		return doubt
	}
	return Judgement{Reason: Counts}
}

// Where tells whether job was done in Canada: by where the employer is, and for
// an employer in Canada by whether the work was done from outside. It reports
// false while that is not known.
func Where(job *profile.Job) (Place, bool) {
	country, ok := job.Country.Get()
	if !ok {
		return 0, false
	}
	if country != profile.Canada {
		return OutsideCanada, true
	}
	outside, ok := job.Outside.Get()
	if outside == profile.Yes {
		return OutsideCanada, true
	}
	return InCanada, ok
}

func (r *Rule) place(job *profile.Job) Judgement {
	place, ok := Where(job)
	switch {
	case r.Place == Anywhere, ok && place == r.Place:
		return Judgement{Reason: Counts}
	case ok:
		return Judgement{Reason: WrongPlace}
	}
	return Judgement{Lacks, unplaced(job)}
}

// unplaced returns the answer that lacks to tell where job was done.
func unplaced(job *profile.Job) profile.Part {
	if _, ok := job.Country.Get(); ok {
		return profile.PartOutside
	}
	return profile.PartCountry
}

func (r *Rule) paid(job *profile.Job) Judgement {
	return refuse(job.Paid, profile.No, Unpaid, profile.PartPaid)
}

func (r *Rule) selfEmployed(job *profile.Job) Judgement {
	if !r.NoSelfEmployed && !r.DoubtsSelfEmployed {
		return Judgement{Reason: Counts}
	}
	s, ok := job.SelfEmployed.Get()
	_, named := job.Occupation.Get()
	public := r.PublicPhysicians && s == profile.PublicPhysician
	switch {
	case !ok:
		return Judgement{Lacks, profile.PartSelfEmployed}
	case s == profile.Employee, public && physician(job):
		return Judgement{Reason: Counts}
	case public && !named:
		return Judgement{Lacks, profile.PartOccupation}
	case r.DoubtsSelfEmployed:
		return Judgement{Reason: Doubtful}
	}
	return Judgement{Reason: SelfEmployed}
}

// physician reports whether job is in an occupation of
// [profile.PublicPhysician].
func physician(job *profile.Job) bool {
	for _, p := range physicians {
		if profile.Is(job.Occupation, p) {
			return true
		}
	}
	return false
}

func (r *Rule) studying(job *profile.Job) Judgement {
	if !r.NoStudying {
		return Judgement{Reason: Counts}
	}
	return refuse(job.Studying, profile.Yes, Studying, profile.PartStudying)
}

func (r *Rule) authorised(job *profile.Job) Judgement {
	place, known := Where(job)
	switch {
	case known && place == OutsideCanada:
		return Judgement{Reason: Counts}
	case r.NoUnauthorised:
		return refuse(job.Authorised, profile.No, Unauthorised, profile.PartAuthorised)
	case !r.DoubtsUnauthorised || profile.Is(job.Authorised, profile.Yes):
		return Judgement{Reason: Counts}
	case !known:
		return Judgement{Lacks, unplaced(job)}
	}
	return refuse(job.Authorised, profile.No, Doubtful, profile.PartAuthorised)
}

// refuse judges one answer: given as bad, the job does not count.
func refuse(a profile.Answer[profile.YesNo], bad profile.YesNo, reason Reason, part profile.Part) Judgement {
	v, ok := a.Get()
	switch {
	case !ok:
		return Judgement{Lacks, part}
	case v == bad:
		return Judgement{Reason: reason}
	}
	return Judgement{Reason: Counts}
}

// dated judges whether the time and the hours of job are known.
func dated(job *profile.Job) Judgement {
	if _, ok := job.Start.Get(); !ok {
		return Judgement{Lacks, profile.PartStart}
	}
	if _, ok := end(job); !ok {
		return Judgement{Lacks, profile.PartEnd}
	}
	if _, ok := job.Hours.Get(); !ok {
		return Judgement{Lacks, profile.PartHours}
	}
	for _, leave := range job.Leaves.All() {
		_, from := leave.From.Get()
		_, to := leave.To.Get()
		switch {
		case from == to: // whole, or nothing is answered of it yet
		case to:
			return Judgement{Lacks, profile.PartFrom}
		default:
			return Judgement{Lacks, profile.PartTo}
		}
	}
	return Judgement{Reason: Counts}
}

// forever is a day after all others, the end of a job that goes on.
const forever law.Day = 1 << 30

// end returns the first day after job. It reports false while it is not known
// whether the job has ended.
func end(job *profile.Job) (law.Day, bool) {
	if last, ok := job.End.Get(); ok {
		return last.AddDays(1), true
	}
	return forever, profile.Is(job.Current, profile.Yes)
}
