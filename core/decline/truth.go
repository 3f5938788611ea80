package decline

import (
	"sixtydays/core/law"
	"sixtydays/core/onday"
	"sixtydays/core/profile"
)

// on returns what is true on day. A language result or an assessment that is
// dated after it was not there yet: what the profile said stands until then.
func (c *Case) on(day law.Day) profile.Profile {
	p := *c.True
	if day <= c.Invitation.Day {
		for f := range c.Since.All {
			profile.Describe(f).Copy(&p, c.Claimed)
		}
	}
	for h := profile.FirstLanguage; h < profile.NumHolder; h++ {
		if date, ok := h.In(&p).Date.Get(); ok && date > day && replaces(h.In(&p), h.In(c.Claimed)) {
			*h.In(&p) = *h.In(c.Claimed)
		}
	}
	earlier(p.Credentials.All(), c.Claimed.Credentials.All(), day)
	earlier(p.Spouse.Credentials.All(), c.Claimed.Spouse.Credentials.All(), day)
	return p
}

// replaces reports whether result is a newer one than before.
func replaces(result, before *profile.Language) bool {
	if _, tested := before.Test.Get(); !tested {
		return false
	}
	now, _ := result.Date.Get()
	then, dated := before.Date.Get()
	return !dated || then < now
}

// earlier gives the credentials whose assessment is dated after day the one that
// they had before.
func earlier(all, before []profile.Credential, day law.Day) {
	for i := range all {
		c := &all[i]
		if assessed, ok := c.Assessed.Get(); !ok || assessed <= day || i >= len(before) {
			continue
		}
		if before[i].Level == c.Level && before[i].Country == c.Country {
			c.Assessed = before[i].Assessed
		}
	}
}

// arrivals takes into account the days on which something in True takes the
// place of what the profile said.
func (c *Case) arrivals(n *onday.Next) {
	for h := profile.FirstLanguage; h < profile.NumHolder; h++ {
		date, _ := h.In(c.True).Date.Get()
		n.At(date)
	}
	for _, all := range [...][]profile.Credential{c.True.Credentials.All(), c.True.Spouse.Credentials.All()} {
		for i := range all {
			assessed, _ := all[i].Assessed.Get()
			n.At(assessed)
		}
	}
	n.At(c.Invitation.Day + 1)
}

// frozen returns p with the age that the person had on day: IRPA s. 11.2(2)(a)
// leaves a birthday after the invitation aside.
func frozen(p profile.Profile, day law.Day) profile.Profile {
	if age := onday.Age(p.Born, day); age.Given {
		p.Age = profile.Given(age.Is)
		p.Born = profile.Answer[law.Day]{}
	}
	return p
}
