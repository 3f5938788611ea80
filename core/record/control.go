package record

import (
	"strconv"
	"strings"
)

// A Control is a question about an invitation, or a part of one, that holds a
// whole number. Its name is frozen, and so is what its numbers stand for.
type Control struct {
	Name            string
	Lowest, Highest int
}

// A shape is what several controls of one name's beginning make up together.
type shape uint8

const (
	number shape = iota
	day          // three lists
	clock        // and two more
	score        // two lists
)

// LastYear is the last year of which a record can hold a day.
const LastYear = 2099

// parts holds the controls of each shape.
var parts = [...][]Control{
	number: {{}},
	day:    {{".day", 1, 31}, {".month", 1, 12}, {".year", 1920, LastYear}},
	clock:  {{".day", 1, 31}, {".month", 1, 12}, {".year", 1920, LastYear}, {".hour", 0, 23}, {".minute", 0, 59}},
	score:  {{".hundreds", 0, 12}, {".rest", 0, 99}},
}

// A question is what is asked about an invitation by controls of one shape. The
// limits are those of a number.
type question struct {
	name            string
	shape           shape
	lowest, highest int
}

const (
	ticked = 1
	unsure = 3 // beside 1 for no and 2 for yes
)

// roundControl holds a round by its place in the table of core/rounds, counted
// from 1, and 0 for one that is not listed.
const roundControl = "round"

// questions lists the questions in the order in which they are written.
var questions = [...]question{
	{roundControl, number, 0, 4095},
	{"invited", day, 0, 0},
	{"class", number, 1, 5}, // decline.Class, 5 for not sure
	{"kind", number, 1, 3},  // decline.Kind
	{"category", number, 1, 31},
	{"cut-off", score, 0, 0},
	{"tie-break", clock, 0, 0},
	{"more", number, ticked, ticked}, // what is folded is open
	{"deadline", clock, 0, 0},
	{"submitted", clock, 0, 0},
	{"expires", day, 0, 0},
	{"account", score, 0, 0},
	{"state", number, 1, 3}, // decline.State
	{"filed", day, 0, 0},
	{"changed", number, 1, unsure},
	{"inadmissible", number, 1, unsure},
	{"door", number, 1, 2},  // 1 for the quick check, 2 for the full one
	{"sheet", number, 1, 2}, // 1 for what was claimed, 2 for what is true
	{"claimed", score, 0, 0},
	{"true", score, 0, 0},
	{"filing", score, 0, 0},
	{"filing-aged", score, 0, 0},
	{"criteria-invited", number, 1, unsure},
	{"criteria-filing", number, 1, unsure},
	{"category-invited", number, 1, unsure},
	{"category-filing", number, 1, unsure},
	{"language-date", day, 0, 0},
	{"assessed", day, 0, 0},
	{"planned", day, 0, 0},
	{"days", number, ticked, ticked}, // what is folded is open
	{"not-before", day, 0, 0},
	{"not-after", day, 0, 0},
	{"cause.rounding", number, ticked, ticked},
	{"cause.vacation", number, ticked, ticked},
	{"cause.province", number, ticked, ticked},
	{"cause.birthday", number, ticked, ticked},
	{"cause.mismatch", number, ticked, ticked},
	{"cause.CEC_WORK_SHORT", number, ticked, ticked},
	{"cause.WORK_30H_CAP", number, ticked, ticked},
	{"cause.WORK_LEAVE_EXCLUDED", number, ticked, ticked},
	{"cause.WORK_ABROAD_EXCLUDED", number, ticked, ticked},
	{"cause.WORK_STUDENT_SELFEMP", number, ticked, ticked},
	{"cause.FSW_NOT_CONTINUOUS", number, ticked, ticked},
	{"cause.NOC_TEER_FAIL", number, ticked, ticked},
	{"cause.MEC_WINDOW_SLIDING", number, ticked, ticked},
	{"cause.LANG_RETEST", number, ticked, ticked},
	{"cause.FAMILY_MARRIAGE", number, ticked, ticked},
	{"cause.FAMILY_SEPARATION", number, ticked, ticked},
	{"cause.FAMILY_ACCOMPANYING_CHANGE", number, ticked, ticked},
	{"cause.FAMILY_BIRTH", number, ticked, ticked},
	{"cause.CHILD_22", number, ticked, ticked},
	{"cause.SIBLING_LOST", number, ticked, ticked},
	{"cause.FAMILY_AFTER_APP", number, ticked, ticked},
	{"cause.PNP_WITHDRAWN", number, ticked, ticked},
	{"cause.PNP_EXPIRES", number, ticked, ticked},
	{"cause.WRONG_CLASS", number, ticked, ticked},
	{"cause.QUEBEC_INTENT", number, ticked, ticked},
	{"cause.FST_OFFER_LOST", number, ticked, ticked},
	{"cause.JOB_LOST_OK", number, ticked, ticked},
	{"cause.FUNDS_SHORT", number, ticked, ticked},
	{"cause.PASSPORT_NEW", number, ticked, ticked},
	{papersControl, number, 0, mostPapers},
}

// papersControl holds how many documents are listed that are not at hand; the
// controls of the first one begin with "papers.0".
const (
	papersControl = "papers"
	mostPapers    = 8
)

// paper lists what is asked about each of them.
var paper = [...]question{
	{".kind", number, 1, 15},
	{".ready", number, 1, 3}, // 1 on a day, 2 never, 3 not known
	{".on", day, 0, 0},
	{".effort", number, ticked, ticked},
}

// Controls calls yield for each control in the order in which they are written,
// until yield returns false.
func Controls(yield func(Control) bool) {
	for i := range questions {
		if !questions[i].controls("", yield) {
			return
		}
	}
	for n := range mostPapers {
		for i := range paper {
			if !paper[i].controls(papersControl+"."+strconv.Itoa(n), yield) {
				return
			}
		}
	}
}

// controls calls yield for each control of q, and reports whether it always
// returned true. The names begin with that of what q is within, if anything.
func (q *question) controls(within string, yield func(Control) bool) bool {
	for _, c := range parts[q.shape] {
		if q.shape == number {
			c = Control{Lowest: q.lowest, Highest: q.highest}
		}
		c.Name = within + q.name + c.Name
		if !yield(c) {
			return false
		}
	}
	return true
}

// PaperOf returns the index of the document that the control with the given name
// is about, and whether it is about one.
func PaperOf(name string) (int, bool) {
	rest, ok := strings.CutPrefix(name, papersControl+".")
	number, _, _ := strings.Cut(rest, ".")
	n, err := strconv.Atoi(number)
	return n, ok && err == nil
}
