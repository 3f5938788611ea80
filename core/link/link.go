// Package link spells what a person has said as the fragment of an address, which
// a browser sends to no server.
//
//	https://example.org/#answers=1.sBx0…
//
// After the version and a point stand the answers, six bits a character by the
// alphabet of base64url, and the last four characters are the checksum of all
// before them in the fragment. The bits of a version have a fixed order and fixed
// widths, its [layout]. A link is read whole or not at all, and there is only one
// for the same answers.
package link

import (
	"fmt"
	"strconv"
	"strings"

	"sixtydays/core/record"
)

// name begins the fragments that are links.
const name = "answers="

// most is the number of characters beyond which no link is read. All that can be
// said fits.
const most = 4096

// sumLength is the number of characters of the checksum.
const sumLength = 4

// Is reports whether a fragment, with or without its "#", is meant as a link. Any
// other is somebody else's, and nothing is to be said of it.
func Is(fragment string) bool {
	return strings.HasPrefix(strings.TrimPrefix(fragment, "#"), name)
}

// Format spells r as a fragment without its "#". The documents that are at hand
// and the revision are left out: they are of this device. So are entries of lists
// that answer nothing.
func Format(r *record.Record) string {
	w := writer{layout: &layouts[record.Version]}
	w.record(r)
	text := name + strconv.Itoa(record.Version) + "." + w.String()
	return text + sum(text)
}

// sum returns the checksum of a link's text before it.
func sum(text string) string {
	var b bits
	b.put(int(record.Sum(text)), 24)
	return b.String()
}

// Parse reads a fragment for which [Is] holds. The error is a [*record.Error].
func Parse(fragment string) (record.Record, error) {
	fragment = strings.TrimPrefix(fragment, "#")
	text, ok := strings.CutPrefix(fragment, name)
	number, coded, pointed := strings.Cut(text, ".")
	version, err := strconv.Atoi(number)
	switch {
	case !ok:
		return fault(record.Foreign, fmt.Sprintf("it does not begin with %q", name))
	case len(fragment) > most:
		return fault(record.TooLong, fmt.Sprintf("%d characters, and no more than %d are read", len(fragment), most))
	case !pointed || err != nil || version < 1 || strconv.Itoa(version) != number:
		return fault(record.Damaged, "it has no version")
	case version > record.Version:
		return fault(record.Newer, fmt.Sprintf("version %d, and this program reads up to %d", version, record.Version))
	}
	before := len(fragment) - sumLength
	if len(coded) < sumLength || fragment[before:] != sum(fragment[:before]) {
		return fault(record.Damaged, "its last four characters are not the checksum of those before them")
	}
	b, ok := decode(coded[:len(coded)-sumLength])
	if !ok {
		return fault(record.Damaged, "it has a character that no link has")
	}
	r := reader{layout: &layouts[version], bits: b}
	read := r.record()
	if r.wrong != "" {
		return fault(record.Unknown, fmt.Sprintf("%s: what it holds is no answer", r.wrong))
	}
	if err := record.Check(&read); err != nil {
		return record.Record{}, err
	}
	if version == record.Version && Format(&read) != fragment {
		return fault(record.Unknown, "the same answers have another link")
	}
	return read, nil
}

func fault(f record.Fault, detail string) (record.Record, error) {
	return record.Record{}, &record.Error{Fault: f, Detail: detail}
}
