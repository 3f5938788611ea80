package form

import (
	"sixtydays/app/words"
	"sixtydays/core/profile"
)

// Given says the answer to f in a line, or a line for each entry of a list. It
// says nothing where nothing is answered, or not asked.
func (s *Sheet) Given(f profile.Field) []string {
	d := profile.Describe(f)
	v, ok := d.Get(s.Answers)
	if !ok || !d.Asked(s.Answers) {
		return nil
	}
	if d.Kind == profile.KindList {
		all := make([]string, 0, v)
		for i := range v {
			sum := s.summary(f, i)
			line := sum.title
			for _, more := range []string{sum.detail, sum.needs, sum.wrong} {
				if more != "" {
					line += between + more
				}
			}
			all = append(all, line)
		}
		return all
	}
	text, _ := words.Answer(s.Words, s.Answers, f)
	if options := Options(s.Words, d, s.Answers, s.Today); d.Kind == profile.KindDollars {
		text = options[Chosen(d, options, v)].Text
	}
	return []string{words.Capital(s.Words.Names().Subject[f]) + s.Words.Colon() + text}
}
