package calendar

import (
	"strconv"
	"strings"

	"sixtydays/core/law"
)

// Write writes events as one calendar made at stamp. Of is what their names are
// of, so that those of another calendar are others; tag is the language of their
// texts.
func Write(events []Event, tag, of string, stamp law.Moment) string {
	var b builder
	b.line("BEGIN", "VCALENDAR")
	b.line("VERSION", "2.0")
	b.line("PRODID", "-//Sixty Days//Sixty Days//"+strings.ToUpper(tag))
	b.line("CALSCALE", "GREGORIAN")
	for i := range events {
		b.event(&events[i], of, stamp)
	}
	b.line("END", "VCALENDAR")
	return b.String()
}

// A builder writes content lines.
type builder struct{ strings.Builder }

// event writes e. Whoever sees that it is there sees no more than that, where a
// calendar is shared, and it leaves the day free.
func (b *builder) event(e *Event, of string, stamp law.Moment) {
	b.line("BEGIN", "VEVENT")
	b.line("UID", e.Name+"-"+of+"@sixtydays")
	b.line("DTSTAMP", moment(stamp))
	if e.Day != 0 {
		b.line("DTSTART;VALUE=DATE", date(e.Day))
		b.line("DTEND;VALUE=DATE", date(e.Day+1))
	} else {
		b.line("DTSTART", moment(e.Moment))
	}
	b.line("SUMMARY", text(e.Summary))
	b.line("DESCRIPTION", text(e.Description))
	b.line("CLASS", "PRIVATE")
	b.line("TRANSP", "TRANSPARENT")
	for _, a := range e.Alarms {
		b.line("BEGIN", "VALARM")
		b.line("ACTION", "DISPLAY")
		b.line("TRIGGER", a.String())
		b.line("DESCRIPTION", text(e.Summary))
		b.line("END", "VALARM")
	}
	b.line("END", "VEVENT")
}

// most is how many octets a line has, its end left aside.
const most = 75

// line writes a content line, folded where it is too long and never within a
// character.
func (b *builder) line(name, value string) {
	rest := name + ":" + value
	for len(rest) > most {
		n := most
		for rest[n]&0xC0 == 0x80 { // the rest of a character in UTF-8
			n--
		}
		b.WriteString(rest[:n])
		b.WriteString("\r\n")
		rest = " " + rest[n:]
	}
	b.WriteString(rest)
	b.WriteString("\r\n")
}

// text writes s as a value of type TEXT, in which control characters cannot be.
func text(s string) string {
	for _, special := range []string{`\`, ";", ","} {
		s = strings.ReplaceAll(s, special, `\`+special)
	}
	s = strings.ReplaceAll(s, "\n", `\n`)
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7F {
			return -1
		}
		return r
	}, s)
}

// date writes d as 20270104.
func date(d law.Day) string { return strings.ReplaceAll(d.String(), "-", "") }

// moment writes m as 20270105T000000Z.
func moment(m law.Moment) string {
	return date(m.Day) + strings.ReplaceAll(m.String()[len("2027-01-05"):], ":", "")
}

// String writes a as a duration before the beginning: -P6DT15H.
func (a Alarm) String() string {
	s := "-P"
	if days := a / day; days > 0 {
		s += strconv.Itoa(int(days)) + "D"
	}
	if rest := a % day; rest > 0 {
		s += "T"
		if hours := rest / hour; hours > 0 {
			s += strconv.Itoa(int(hours)) + "H"
		}
		if minutes := rest % hour; minutes > 0 {
			s += strconv.Itoa(int(minutes)) + "M"
		}
	}
	return s
}
