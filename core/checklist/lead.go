package checklist

// A task is what has to be done for a document. How long it takes is a rule of
// thumb, and nothing here is law.
type task uint8

const (
	order  task = iota // somebody else has to issue it
	renew              // a test has to be booked, or an assessment asked for
	gather             // it is at hand, or an office away
	bank               // late enough to be current
	file               // it goes with the application
)

// leads is by how many days after the invitation to begin, and to have it. A
// zero is the internal deadline, or for what goes with the application the day of
// go or not.
var leads = [...]struct{ start, due int }{
	order:  {2, 0},
	renew:  {3, 0},
	gather: {5, 15},
	bank:   {10, 25},
	file:   {0, 0},
}

// Days of the plan, counted back from the last day on which can be filed.
const (
	decideBy = 1  // day after the invitation
	spare    = 3  // from the internal deadline
	goOrNot  = 15 // from the day on which every document has to have a day
	margin   = 7  // after the last day, in which a result that ends makes a plan close
)
