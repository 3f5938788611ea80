package work_test

import (
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
	"sixtydays/core/work"
)

// Purposes in the order of their numbers, as tests list them.
const (
	canadian   = work.CanadianPoints
	foreign    = work.ForeignPoints
	experience = work.CanadianExperience
	worker     = work.SkilledWorker
	grid       = work.SkilledWorkerPoints
	trades     = work.SkilledTrade
)

// TestJudge gives each reason for each purpose, one changed answer at a time. The
// job is a welder's: TEER 2 and a trade, so that it counts for everything that
// its place allows.
func TestJudge(t *testing.T) {
	type purposes map[work.Purpose]work.Judgement
	ok := work.Judgement{Reason: work.Counts}
	lacks := func(p profile.Part) work.Judgement { return work.Judgement{Reason: work.Lacks, Part: p} }
	why := func(r work.Reason) work.Judgement { return work.Judgement{Reason: r} }
	all := func(j work.Judgement) purposes {
		return purposes{canadian: j, foreign: j, experience: j, worker: j, grid: j, trades: j}
	}
	// In Canada, and abroad, what is not said otherwise counts.
	inCanada := func(j purposes) purposes {
		return merge(purposes{canadian: ok, foreign: why(work.WrongPlace), experience: ok, worker: ok, grid: ok, trades: ok}, j)
	}
	abroad := func(j purposes) purposes {
		return merge(purposes{canadian: why(work.WrongPlace), foreign: ok, experience: why(work.WrongPlace), worker: ok, grid: ok, trades: ok}, j)
	}
	// An employer in India.
	leave := func(j *profile.Job) {
		j.Country = profile.Given(india)
		j.Outside, j.Authorised = profile.Answer[profile.YesNo]{}, profile.Answer[profile.YesNo]{}
	}
	none := profile.Answer[profile.YesNo]{}
	for _, c := range []struct {
		name   string
		change func(*profile.Job)
		want   purposes
	}{
		{"in Canada", func(*profile.Job) {}, inCanada(nil)},
		{"abroad", leave, abroad(nil)},
		{"MI s. 15, IRPR s. 87.1(2)(a): for an employer in Canada, from abroad", func(j *profile.Job) { j.Outside, j.Authorised = profile.Given(profile.Yes), none }, abroad(nil)},

		{"IRPR ss. 75(2)(a), 80(2), 87.1(2)(a): TEER 4; 87.2(1): no trade", func(j *profile.Job) { j.Occupation = profile.Given[noc.Code](64409) },
			merge(all(why(work.Unskilled)), purposes{trades: why(work.OtherOccupation)})},
		{"the same: TEER 5", func(j *profile.Job) { j.Occupation = profile.Given(cashier) },
			merge(all(why(work.Unskilled)), purposes{trades: why(work.OtherOccupation)})},
		{"IRPR s. 87.2(1): TEER 1, no trade", func(j *profile.Job) { j.Occupation = profile.Given(developer) }, inCanada(purposes{trades: why(work.OtherOccupation)})},

		{"IRPR s. 73(2): unpaid", func(j *profile.Job) { j.Paid = profile.Given(profile.No) }, merge(all(why(work.Unpaid)), purposes{foreign: why(work.WrongPlace)})},
		{"IRPR s. 73(2): unpaid abroad", func(j *profile.Job) { leave(j); j.Paid = profile.Given(profile.No) },
			merge(all(why(work.Unpaid)), purposes{canadian: why(work.WrongPlace), experience: why(work.WrongPlace)})},

		{"IRPR s. 87.1(3)(b), MI s. 15(7)(b): self-employed", func(j *profile.Job) { j.SelfEmployed = profile.Given(profile.SelfEmployed) },
			inCanada(purposes{canadian: why(work.SelfEmployed), experience: why(work.SelfEmployed), trades: why(work.SelfEmployed)})},
		{"canada.ca, skilled trades: self-employed abroad", func(j *profile.Job) { leave(j); j.SelfEmployed = profile.Given(profile.SelfEmployed) },
			abroad(purposes{trades: why(work.SelfEmployed)})},
		{"a self-employed physician who is none by occupation", func(j *profile.Job) { j.SelfEmployed = profile.Given(profile.PublicPhysician) },
			inCanada(purposes{canadian: why(work.SelfEmployed), experience: why(work.SelfEmployed), trades: why(work.SelfEmployed)})},

		{"IRPR s. 87.1(3)(a), MI s. 15(7)(a): while studying full time", func(j *profile.Job) { j.Studying = profile.Given(profile.Yes) },
			inCanada(purposes{canadian: why(work.Studying), experience: why(work.Studying), trades: why(work.Studying)})},
		{"canada.ca, skilled trades: while studying full time abroad", func(j *profile.Job) { leave(j); j.Studying = profile.Given(profile.Yes) },
			abroad(purposes{trades: why(work.Studying)})},

		{"IRPR s. 87.1(3)(b), MI s. 15(7)(b): unauthorised", func(j *profile.Job) { j.Authorised = profile.Given(profile.No) },
			inCanada(purposes{canadian: why(work.Unauthorised), experience: why(work.Unauthorised), worker: why(work.Doubtful), grid: why(work.Doubtful), trades: why(work.Doubtful)})},
		{"no authorisation is needed abroad", func(j *profile.Job) { leave(j); j.Authorised = profile.Given(profile.No) }, abroad(nil)},

		{"no occupation", func(j *profile.Job) { j.Occupation = profile.Answer[noc.Code]{} },
			merge(all(lacks(profile.PartOccupation)), purposes{foreign: why(work.WrongPlace)})},
		{"no country", func(j *profile.Job) { j.Country = profile.Answer[profile.Country]{} },
			purposes{canadian: lacks(profile.PartCountry), foreign: lacks(profile.PartCountry), experience: lacks(profile.PartCountry), worker: ok, grid: ok, trades: ok}},
		{"from where is not said", func(j *profile.Job) { j.Outside = none },
			purposes{canadian: lacks(profile.PartOutside), foreign: lacks(profile.PartOutside), experience: lacks(profile.PartOutside), worker: ok, grid: ok, trades: ok}},
		{"paid is not said", func(j *profile.Job) { j.Paid = none }, merge(all(lacks(profile.PartPaid)), purposes{foreign: why(work.WrongPlace)})},
		{"self-employed is not said", func(j *profile.Job) { j.SelfEmployed = profile.Answer[profile.SelfEmployment]{} },
			inCanada(purposes{canadian: lacks(profile.PartSelfEmployed), experience: lacks(profile.PartSelfEmployed), trades: lacks(profile.PartSelfEmployed)})},
		{"studying is not said", func(j *profile.Job) { j.Studying = none },
			inCanada(purposes{canadian: lacks(profile.PartStudying), experience: lacks(profile.PartStudying), trades: lacks(profile.PartStudying)})},
		{"authorised is not said", func(j *profile.Job) { j.Authorised = none },
			merge(all(lacks(profile.PartAuthorised)), purposes{foreign: why(work.WrongPlace)})},
		{"no first day", func(j *profile.Job) { j.Start = profile.Answer[law.Day]{} }, merge(all(lacks(profile.PartStart)), purposes{foreign: why(work.WrongPlace)})},
		{"no last day", func(j *profile.Job) { j.Current = none }, merge(all(lacks(profile.PartEnd)), purposes{foreign: why(work.WrongPlace)})},
		{"no last day of a job that ended", func(j *profile.Job) { j.Current = profile.Given(profile.No) },
			merge(all(lacks(profile.PartEnd)), purposes{foreign: why(work.WrongPlace)})},
		{"no hours", func(j *profile.Job) { j.Hours = profile.Answer[profile.Hours]{} }, merge(all(lacks(profile.PartHours)), purposes{foreign: why(work.WrongPlace)})},

		// The first answer that lacks is asked for, and a certain exclusion asks
		// for nothing more.
		{"neither paid nor hours", func(j *profile.Job) { j.Paid, j.Hours = none, profile.Answer[profile.Hours]{} },
			merge(all(lacks(profile.PartPaid)), purposes{foreign: why(work.WrongPlace)})},
		{"no occupation, and unpaid", func(j *profile.Job) { j.Occupation = profile.Answer[noc.Code]{}; j.Paid = profile.Given(profile.No) },
			merge(all(why(work.Unpaid)), purposes{foreign: why(work.WrongPlace)})},
		{"no hours, and unauthorised", func(j *profile.Job) {
			j.Hours = profile.Answer[profile.Hours]{}
			j.Authorised = profile.Given(profile.No)
		}, merge(all(lacks(profile.PartHours)), purposes{foreign: why(work.WrongPlace), canadian: why(work.Unauthorised), experience: why(work.Unauthorised)})},
	} {
		for p := work.Purpose(1); p < work.NumPurpose; p++ {
			j := job(law.On(2024, 1, 1))
			j.Occupation = profile.Given[noc.Code](72106) // welders and related machine operators
			c.change(&j)
			r := rule(t, p, law.On(2026, 1, 1))
			if got := r.Judge(&j, profile.Answer[noc.Code]{}); got != c.want[p] {
				t.Errorf("%s, purpose %d: %+v, want %+v", c.name, p, got, c.want[p])
			}
			// Beside another occupation it does not count at all.
			other := c.want[p]
			if _, ok := j.Occupation.Get(); ok && other.Reason != work.Unskilled {
				other = why(work.OtherOccupation)
			}
			if got := r.Judge(&j, profile.Given[noc.Code](72107)); got != other {
				t.Errorf("%s, purpose %d, for another occupation: %+v, want %+v", c.name, p, got, other)
			}
		}
	}
}

// merge returns a with what b says otherwise.
func merge[K comparable, V any](a, b map[K]V) map[K]V {
	for k, v := range b {
		a[k] = v
	}
	return a
}

// TestPhysicians follows the exception for physicians who are paid for publicly
// funded services: self-employed, they count from 2023-04-25, whenever the work
// was done, and no other self-employed do.
func TestPhysicians(t *testing.T) {
	for _, c := range []struct {
		name string
		code noc.Code
		own  profile.SelfEmployment
		eve  work.Reason
		on   work.Reason
	}{
		{"specialists in clinical and laboratory medicine", 31100, profile.PublicPhysician, work.SelfEmployed, work.Counts},
		{"specialists in surgery", 31101, profile.PublicPhysician, work.SelfEmployed, work.Counts},
		{"general practitioners and family physicians", 31102, profile.PublicPhysician, work.SelfEmployed, work.Counts},
		{"family physicians paid by their patients", 31102, profile.SelfEmployed, work.SelfEmployed, work.SelfEmployed},
		{"employed family physicians", 31102, profile.Employee, work.Counts, work.Counts},
		{"veterinarians", 31103, profile.PublicPhysician, work.SelfEmployed, work.SelfEmployed},
		{"dentists", 31110, profile.PublicPhysician, work.SelfEmployed, work.SelfEmployed},
	} {
		j := job(law.On(2020, 1, 1))
		j.Occupation, j.SelfEmployed = profile.Given(c.code), profile.Given(c.own)
		for _, p := range []work.Purpose{canadian, experience} {
			for day, want := range map[law.Day]work.Reason{law.On(2023, 4, 24): c.eve, law.On(2023, 4, 25): c.on} {
				r := rule(t, p, day)
				if got := r.Judge(&j, profile.Answer[noc.Code]{}).Reason; got != want {
					t.Errorf("%s, purpose %d, on %v: reason %d, want %d", c.name, p, day, got, want)
				}
				if got := r.At([]profile.Job{j}, day); (got.Years == 3) != (want == work.Counts) || !got.Certain() {
					t.Errorf("%s, purpose %d, on %v: %+v", c.name, p, day, got)
				}
			}
		}
	}
}

// TestTradesAreTheGroupsOfTheLaw follows IRPR s. 87.2(1), with unit groups of the
// NOC 2021: major groups 72 but sub-major group 726, 73, 82, 83, 92, and 93 but
// sub-major group 932, minor group 6320 and unit group 62200.
func TestTradesAreTheGroupsOfTheLaw(t *testing.T) {
	for code, want := range map[noc.Code]bool{
		70010: false, // construction managers
		72010: true,  // contractors and supervisors, machining and metal forming
		72106: true,  // welders
		72310: true,  // carpenters
		72500: true,  // crane operators
		72600: false, // air pilots, flight engineers and flying instructors
		72604: false, // railway traffic controllers
		72999: true,  // other technical trades
		73100: true,  // concrete finishers
		73402: true,  // drillers and blasters
		75110: false, // construction trades helpers and labourers
		82010: true,  // supervisors, logging and forestry
		82031: true,  // contractors and supervisors, landscaping
		80010: false, // managers in natural resources
		83100: true,  // underground production and development miners
		83121: true,  // fishermen/women
		84101: false, // underground mine service and support workers
		85101: false, // harvesting labourers
		92010: true,  // supervisors, mineral and metal processing
		92101: true,  // water and waste treatment plant operators
		93100: true,  // central control and process operators, mineral and metal
		93102: true,  // pulping, papermaking and coating control operators
		93200: false, // aircraft assemblers and aircraft assembly inspectors
		94100: false, // machine operators, mineral and metal processing
		63200: true,  // cooks
		63201: true,  // butchers, retail and wholesale
		63202: true,  // bakers
		63210: false, // hairstylists and barbers
		62200: true,  // chefs
		62201: false, // funeral directors and embalmers
		62020: false, // food service supervisors
		60030: false, // restaurant and food service managers
		65201: false, // food counter attendants, kitchen helpers
	} {
		j := job(law.On(2024, 1, 1))
		j.Occupation = profile.Given(code)
		r := rule(t, trades, law.On(2026, 1, 1))
		if got := r.Judge(&j, profile.Answer[noc.Code]{}); (got.Reason == work.Counts) != want || !want && got.Reason != work.OtherOccupation {
			t.Errorf("%v counts as a trade: %+v, want %v", code, got, want)
		}
		if got := r.At([]profile.Job{j}, law.On(2026, 1, 1)); (got.Years == 2) != want {
			t.Errorf("%v: %d years in a trade, want them: %v", code, got.Years, want)
		}
	}
}
