package work

import (
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// FormBasis cites what the months of [Rule.FormMonths] were inferred from.
func FormBasis() law.Cite { return law.Cite{Source: law.FormReports} }

// FormMonths returns the months that IRCC's profile form would credit for jobs
// under r on day. The form takes years and months only and counts every
// calendar month that a job touches, from the first of the month: a job begun on
// 31 January is credited with twelve months on 1 December, two months before the
// year is complete. This was inferred from what candidates saw, and the form's
// way with part-time work and with times without pay is not known: FormMonths
// reports false for them, and for jobs that lack an answer.
func (r *Rule) FormMonths(jobs []profile.Job, day law.Day) (int, bool) {
	if !r.OneOccupation {
		return r.formMonths(jobs, profile.Answer[noc.Code]{}, day)
	}
	most := 0
	for i := range jobs {
		among := jobs
		if code, ok := jobs[i].Occupation.Get(); !ok {
			among = jobs[i : i+1] // see At
		} else if seen(jobs[:i], code) {
			continue
		}
		months, known := r.formMonths(among, jobs[i].Occupation, day)
		if !known {
			return 0, false
		}
		most = max(most, months)
	}
	return most, true
}

func (r *Rule) formMonths(jobs []profile.Job, only profile.Answer[noc.Code], day law.Day) (int, bool) {
	var touched [horizon/28 + 1]bool
	from := day.AddYears(-r.Window)
	since := month(from)
	_, _, past := from.Date()
	for i := range jobs {
		job := &jobs[i]
		if *job == (profile.Job{}) || !within(job, from.AddDays(1-past), day+1) {
			continue // nothing is answered of it yet, or it touches none of the months
		}
		switch r.Judge(job, only).Reason {
		case Counts:
		case Lacks, Doubtful:
			return 0, false
		default:
			continue
		}
		if hours, _ := job.Hours.Get(); weekly(hours) < weekMost || len(job.Leaves.All()) > 0 {
			return 0, false
		}
		start, _ := job.Start.Get()
		after, _ := end(job)
		for m := max(month(start), since); m <= month(min(after-1, day)); m++ {
			touched[m-since] = true
		}
	}
	n := 0
	for _, t := range touched {
		if t {
			n++
		}
	}
	return n, true
}

// month numbers the calendar month of d.
func month(d law.Day) int {
	year, m, _ := d.Date()
	return year*12 + m - 1
}
