package record

// A Fault is the way in which a text or a link cannot be read.
type Fault uint8

const (
	Foreign Fault = iota + 1 // nothing that this program has written
	TooLong                  // longer than all that can be said
	Newer                    // of a version that this program does not know yet
	Damaged                  // changed or cut off since it was written
	Unknown                  // written so, and yet no answers that this program knows

	NumFault
)

// An Error tells why a text or a link cannot be read. What a person is told of it
// is a matter of its Fault; Detail is for those who look closer.
type Error struct {
	Fault  Fault
	Detail string
}

// Error says what is wrong and what to do.
func (e *Error) Error() string {
	switch e.Fault {
	case Foreign:
		return "this is not a text of answers that Sixty Days has saved: " + e.Detail
	case TooLong:
		return "this is longer than answers can be: " + e.Detail
	case Newer:
		return "this was saved by a newer version of Sixty Days: take that one to read it (" + e.Detail + ")"
	case Damaged:
		return "this was changed or cut off since it was saved: take another copy (" + e.Detail + ")"
	}
	return "this holds what is not an answer: " + e.Detail
}

func fault(f Fault, detail string) *Error { return &Error{f, detail} }

// unknown returns err, which is about what stands behind where, as an Error: what
// is of no other fault is not known.
func unknown(where string, err error) *Error {
	if e, ok := err.(*Error); ok {
		return e
	}
	return fault(Unknown, where+err.Error())
}
