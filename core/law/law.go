// Package law has the words in which rules are written: calendar days, values
// with their history, and citations. It knows nothing of Express Entry but the
// list of documents that it is read from.
//
// Recording next year's change of a value is one [Source] with its [Document],
// and one [Since] at the end of the value's [Dated] history.
package law
