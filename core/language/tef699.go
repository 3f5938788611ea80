package language

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// tef699 is the conversion of TEF Canada's scale to 699 by the day of the
// test. IRCC publishes it for other programs; Express Entry never uses it. It is
// held to recognize such a result and to say what it is.
// Source: canada.ca, post-graduation work permit, in one copy.
var tef699 = law.Dated[*Table]{
	{Day: law.On(2019, 10, 1), Basis: law.Cite{Source: law.TEF699Page}, Value: &Table{
		profile.Listening: whole(0, 699, 300, 350, 400, 450, 500, 533, 566),
		profile.Reading:   whole(0, 699, 300, 350, 400, 450, 500, 533, 566),
		profile.Writing:   whole(0, 699, 300, 350, 400, 450, 500, 533, 566),
		profile.Speaking:  whole(0, 699, 300, 350, 400, 450, 500, 533, 566),
	}},
	{Day: law.On(2023, 12, 11), Basis: law.Cite{Source: law.TEF699Page}, Value: &Table{
		profile.Listening: whole(0, 699, 306, 352, 393, 434, 462, 503, 546),
		profile.Reading:   whole(0, 699, 306, 352, 393, 434, 462, 503, 546),
		profile.Writing:   whole(0, 699, 268, 330, 379, 428, 472, 512, 558),
		profile.Speaking:  whole(0, 699, 328, 387, 422, 456, 494, 518, 556),
	}},
}

// TEF699Level returns the level that r reaches on TEF Canada's scale to 699 for
// a test taken on day. The level counts for other programs than Express Entry.
// It reports false for a result outside the scale, and for a test taken before
// the scale existed.
func TEF699Level(a profile.Ability, r profile.Result, day law.Day) (profile.Level, bool) {
	t, ok := tef699.At(day)
	if !ok || r > t.Value[a].Highest {
		return 0, false
	}
	return t.Value[a].Level(r), true
}
