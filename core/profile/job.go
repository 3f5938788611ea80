package profile

import (
	"sixtydays/core/law"
	"sixtydays/core/noc"
)

// A Job is a time of work in one occupation with the same hours and
// conditions. When one of them changes, a new Job begins.
type Job struct {
	Occupation Answer[noc.Code]
	Country    Answer[Country] // where the employer is
	Outside    Answer[YesNo]   // for an employer in Canada: the work was done from outside Canada
	Start      Answer[law.Day] // first day of work
	End        Answer[law.Day] // last day of work
	Current    Answer[YesNo]   // still there: the job has no last day yet
	Hours      Answer[Hours]   // paid hours in a week

	Paid         Answer[YesNo]          // for wages or commission
	SelfEmployed Answer[SelfEmployment] //
	Studying     Answer[YesNo]          // while studying full time
	Authorised   Answer[YesNo]          // in Canada: with a work permit or other authorisation
	Employers    Answer[Employers]

	Leaves Leaves
}

// A Leave is a time without pay within a job.
type Leave struct {
	From Answer[law.Day] // first day of the leave
	To   Answer[law.Day] // last day of the leave
}

// Hours is a number of hours in a week, in hundredths of an hour: 18.75 hours,
// the half of 37.5, are 1875.
type Hours uint16

// HoursOf returns n whole hours.
func HoursOf(n int) Hours { return Hours(100 * n) }

// String writes h as 30, 37.5 or 18.75.
func (h Hours) String() string { return decimal(int(h), 2) }

// SelfEmployment tells whether a job was done for oneself.
type SelfEmployment uint8

const (
	Employee SelfEmployment = iota + 1
	SelfEmployed

	// PublicPhysician is a physician who is self-employed and paid for
	// services that are publicly funded, for whom an exception was made from
	// 2023-04-25.
	PublicPhysician

	NumSelfEmployment
)

// Employers tells for how many employers a job was done.
type Employers uint8

const (
	OneEmployer Employers = iota + 1
	SeveralEmployers

	NumEmployers
)

// Limits of the lists of a profile.
const (
	MostJobs   = 12
	MostLeaves = 6
)

// Jobs is a list of jobs, in any order.
type Jobs struct {
	n    uint8
	list [MostJobs]Job
}

// All returns the jobs. They may be changed in place.
func (j *Jobs) All() []Job { return j.list[:j.n] }

// Add appends a job. It reports false when there is no room.
func (j *Jobs) Add(job Job) bool { return add(j.list[:], &j.n, job) }

// Remove takes the job with index i away.
func (j *Jobs) Remove(i int) { remove(j.list[:], &j.n, i) }

// Leaves is a list of times of leave, in any order.
type Leaves struct {
	n    uint8
	list [MostLeaves]Leave
}

// All returns the times of leave. They may be changed in place.
func (l *Leaves) All() []Leave { return l.list[:l.n] }

// Add appends a time of leave. It reports false when there is no room.
func (l *Leaves) Add(leave Leave) bool { return add(l.list[:], &l.n, leave) }

// Remove takes the time of leave with index i away.
func (l *Leaves) Remove(i int) { remove(l.list[:], &l.n, i) }
