package form

import (
	"strings"

	"sixtydays/app/words"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// between stands between what is said of an entry.
const between = " · "

// A summary is an entry in a few words.
type summary struct {
	title  string
	detail string
	needs  string // which answers are lacking, if any
	wrong  string // what cannot be as it is, if anything
}

// summary says entry i of the list that answers f. What is not answered is said
// to be lacking, and nothing takes its place.
func (s *Sheet) summary(f profile.Field, i int) summary {
	l, at := profile.Describe(f).List, profile.At{Entry: i}
	names := s.Words.Names()
	var details, lacking []string
	sum := summary{title: s.Words.Entry(f, i+1), wrong: s.conflict(f, i)}
	for k := range l.Items {
		item := &l.Items[k]
		if !item.Asked(s.Answers, at) {
			continue
		}
		if item.Part == profile.PartStart {
			details = append(details, s.period(f, i)...)
		}
		v, ok := item.Get(s.Answers, at)
		if !ok {
			if !item.Optional {
				lacking = append(lacking, names.PartSubject[item.Part])
			}
			continue
		}
		switch text := s.said(item.Part, v); {
		case text != "" && k == 0:
			sum.title += s.Words.Colon() + text
		case text != "":
			details = append(details, text)
		}
	}
	if l.Inner != nil {
		if n := l.Inner.Len(s.Answers, at); n > 0 {
			details = append(details, s.Words.Unpaid(n))
		}
	}
	sum.detail = strings.Join(details, between)
	if len(lacking) > 0 {
		sum.needs = s.Words.Needs(strings.Join(lacking, ", "))
	}
	return sum
}

// said says the answer v to an item. It is empty for what goes without saying,
// as a box that is not ticked.
func (s *Sheet) said(part profile.Part, v int) string {
	names := s.Words.Names()
	switch part {
	case profile.PartOccupation:
		return words.Occupation(s.Words, noc.Code(v)) + " (" + s.Words.Skill(noc.Code(v).TEER()) + ")"
	case profile.PartCountry:
		return s.country(profile.Country(v))
	case profile.PartHours:
		return s.Words.Weekly(profile.Hours(v))
	case profile.PartLevel:
		return words.ItemChoice(s.Words, part, v)
	case profile.PartCounts:
		return words.Capital(names.PartSubject[part]) + s.Words.Colon() + words.ItemChoice(s.Words, part, v)
	case profile.PartBorn:
		return s.Words.Day(law.Day(v))
	case profile.PartCompleted, profile.PartAssessed:
		return words.Capital(names.PartSubject[part]) + s.Words.Colon() + s.Words.Day(law.Day(v))
	}
	switch {
	case boxes[part] == box{} || v == boxes[part].plain:
		return ""
	case part == profile.PartSelfEmployed && v == int(profile.PublicPhysician):
		return names.Box[part] + between + s.Words.Exact().Physician
	}
	return names.Box[part]
}

// period says the days of a job, as far as they are known.
func (s *Sheet) period(f profile.Field, i int) []string {
	first, _ := spot{f, profile.At{Entry: i}, profile.PartStart}.day(s.Answers)
	last, _ := spot{f, profile.At{Entry: i}, profile.PartEnd}.day(s.Answers)
	if first == 0 && last == 0 {
		return nil
	}
	return []string{words.Capital(s.Words.Period(first, last))}
}

// day returns the day that is the answer of p, unless it is not asked for.
func (at spot) day(p *profile.Profile) (law.Day, bool) {
	if i := at.item(); i != nil && !i.Asked(p, at.at) {
		return 0, false
	}
	v, ok := at.get(p)
	if !ok {
		return 0, false
	}
	return law.Day(v), true
}
