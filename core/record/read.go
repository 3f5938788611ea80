package record

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"sixtydays/core/law"
	"sixtydays/core/spell"
)

// Parse reads a text that [Format] has written, in this version or an older one.
// It reads all of the text or none of it. The error is an [*Error].
func Parse(text string) (Record, error) {
	return reader{Version, steps[:]}.parse(text)
}

// A reader reads texts of its own version, and older ones by its steps.
type reader struct {
	version int
	steps   []step
}

func (r reader) parse(text string) (Record, error) {
	if len(text) > Most {
		return Record{}, fault(TooLong, fmt.Sprintf("%d bytes, and no more than %d are read", len(text), Most))
	}
	version, lines, err := r.check(text)
	for ; err == nil && version < r.version; version++ {
		var problem error
		if lines, problem = r.steps[version](lines); problem != nil {
			err = fault(Unknown, fmt.Sprintf("from version %d: %v", version, problem))
		}
	}
	if err != nil {
		return Record{}, err
	}
	read, err := readLines(lines)
	if err != nil {
		return Record{}, err
	}
	return *read, nil
}

// check returns the version of text, and its lines between the first and the
// last. The lines of a text that checks out were written by this program.
func (r reader) check(text string) (version int, lines []line, err *Error) {
	if strings.HasPrefix(text, "\ufeff") {
		return 0, nil, fault(Damaged, "it begins with a byte order mark, which an editor may have put there")
	}
	first, rest, _ := strings.Cut(text, "\n")
	word, number, _ := strings.Cut(first, " ")
	version, problem := strconv.Atoi(number)
	switch {
	case word != wordHeader:
		return 0, nil, fault(Foreign, fmt.Sprintf("it does not begin with %q", wordHeader))
	case problem != nil || version < 1 || strconv.Itoa(version) != number:
		return 0, nil, fault(Damaged, "its first line has no version")
	case version > r.version:
		return 0, nil, fault(Newer, fmt.Sprintf("version %d, and this program reads up to %d", version, r.version))
	}
	last := strings.LastIndex(text[:max(0, len(text)-1)], "\n") + 1
	if last == 0 || text[last:] != sumLine(text[:last]) {
		return 0, nil, fault(Damaged, "its last line is not the sum of those before it")
	}
	for text := range strings.Lines(rest[:len(rest)-(len(text)-last)]) {
		word, rest, _ := strings.Cut(strings.TrimSuffix(text, "\n"), " ")
		lines = append(lines, line{word, rest})
	}
	return version, lines, nil
}

// readLines reads lines of the present version.
func readLines(lines []line) (*Record, *Error) {
	r := &Record{}
	named := map[string]bool{}
	for _, l := range lines {
		if named[l.word] {
			return nil, fault(Unknown, fmt.Sprintf("there are two lines of %q", l.word))
		}
		named[l.word] = true
		if err := r.read(l); err != nil {
			return nil, unknown(l.word+": ", err)
		}
	}
	return r, nil
}

// read takes in one line.
func (r *Record) read(l line) (err error) {
	switch l.word {
	case wordRevision:
		r.Revision, err = readRevision(l.rest)
	case wordDay:
		r.Day, err = readDay(l.rest)
	case wordTruth:
		r.True, err = spell.Parse(l.rest)
	case wordClaim:
		r.Claimed, err = spell.Parse(l.rest)
	case wordInvitation:
		r.Said, err = readSaid(l.rest)
	case wordTicked:
		r.Ticked, err = readTicked(l.rest)
	default:
		err = errors.New("no line begins so")
	}
	return err
}

// readRevision reads a number of changes, of which there is at least one.
func readRevision(text string) (int, error) {
	n, err := strconv.ParseUint(text, 10, 31)
	if err != nil || n == 0 {
		return 0, fmt.Errorf("%q is not a number of changes", text)
	}
	return int(n), nil
}

// The days for which a score can be asked.
var (
	firstDay = law.On(2015, 1, 1) // of Express Entry
	lastDay  = law.On(LastYear, 12, 31)
)

func readDay(text string) (law.Day, error) {
	day, err := law.ParseDay(text)
	if err != nil {
		return 0, err
	}
	return day, checkDay(day)
}

// checkDay returns an error for a day for which no score is asked.
func checkDay(day law.Day) error {
	if day < firstDay || day > lastDay {
		return fmt.Errorf("%v is not from %v to %v", day, firstDay, lastDay)
	}
	return nil
}
