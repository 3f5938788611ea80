package law

// A Voice is who speaks in a source. It is another matter than how surely the
// source was read: a practitioner can be quoted exactly, and an Act be read in a
// copy. Voices are in order, the weakest first.
type Voice uint8

const (
	Reading  Voice = iota + 1 // nobody: an inference from other texts
	Practice                  // practitioners, candidates and others who report what is done
	Guidance                  // a department, by its instructions, pages and policies
	Statute                   // an Act, regulations, or the Minister's instructions under IRPA s. 10.3

	NumVoice
)

// Voice returns who speaks in s.
func (s Source) Voice() Voice {
	d := s.Document()
	switch {
	case d.Binding:
		return Statute
	case d.Official:
		return Guidance
	}
	return Practice
}

// Voice returns who speaks in what was read: the source itself, or whoever
// rendered it.
func (c Cite) Voice() Voice {
	if c.Via != 0 {
		return min(c.Source.Voice(), c.Via.Voice())
	}
	return c.Source.Voice()
}
