package form

import "sixtydays/core/profile"

// before reports whether both days are known and a is before b.
func before(p *profile.Profile, a, b spot) bool {
	first, ok := a.day(p)
	second, too := b.day(p)
	return ok && too && first < second
}

// conflict says what cannot be of entry i of the list that answers f, and
// nothing when all can be.
func (s *Sheet) conflict(f profile.Field, i int) string {
	p, text := s.Answers, s.Words.Exact()
	of := func(part profile.Part) spot { return spot{f, profile.At{Entry: i}, part} }
	l := profile.Describe(f).List
	switch {
	case itemOf(l, profile.PartEnd) != nil && before(p, of(profile.PartEnd), of(profile.PartStart)):
		return text.EndFirst
	case itemOf(l, profile.PartAssessed) != nil && before(p, of(profile.PartAssessed), of(profile.PartCompleted)):
		return text.Assessed
	case l.Inner == nil:
		return ""
	}
	for j := range l.Inner.Len(p, profile.At{Entry: i}) {
		from, to := spot{f, profile.At{Entry: i, Inner: j}, profile.PartFrom}, spot{f, profile.At{Entry: i, Inner: j}, profile.PartTo}
		switch {
		case before(p, to, from):
			return text.EndFirst
		case before(p, from, of(profile.PartStart)), before(p, of(profile.PartEnd), to):
			return text.LeaveBeyond
		}
	}
	return ""
}

// pairs are days of which the second cannot be before the first.
var pairs = [...]struct{ first, second profile.Field }{
	{profile.FieldSiblingSince, profile.FieldSiblingUntil},
	{profile.FieldNominationIssued, profile.FieldNominationExpires},
	{profile.FieldFirstRegistered, profile.FieldFirstDate},
	{profile.FieldSecondRegistered, profile.FieldSecondDate},
	{profile.FieldSpouseRegistered, profile.FieldSpouseDate},
}

// Conflict says what cannot be of the answers to two questions the second of
// which is f, and nothing when they can be.
func (s *Sheet) Conflict(f profile.Field) string {
	for _, pair := range pairs {
		if pair.second != f || !before(s.Answers, spot{field: pair.second}, spot{field: pair.first}) {
			continue
		}
		if profile.Describe(f).Holder != 0 {
			return s.Words.Exact().Registered
		}
		return s.Words.Exact().EndFirst
	}
	return ""
}
