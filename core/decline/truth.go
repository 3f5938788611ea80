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
	c.await(&p, day)
	earlier(p.Credentials.All(), c.Claimed.Credentials.All(), day)
	earlier(p.Spouse.Credentials.All(), c.Claimed.Spouse.Credentials.All(), day)
	return p
}

// await makes the first language results of p unknown where they do not count on
// day and new ones that nobody has seen yet are there.
func (c *Case) await(p *profile.Profile, day law.Day) {
	ready, ok := c.retest()
	if counts := onday.Result(&p.First, day); !ok || day < ready || !counts.Given || counts.Is {
		return
	}
	p.First.Levels = [profile.NumAbility]profile.Answer[profile.Level]{}
	p.First.Results = [profile.NumAbility]profile.Answer[profile.Result]{}
	p.First.Date = profile.Given(ready)
}

// retest returns the day on which the results of a new language test are to be
// there that were not given yet.
func (c *Case) retest() (law.Day, bool) {
	for i := range c.Documents {
		if ready, ok := c.Documents[i].Ready.Get(); ok && ready != Never && sortOf(c.Documents[i].Name) == retest {
			return ready, true
		}
	}
	return 0, false
}

// complete returns the day on which everything is at hand that can be by last.
func (c *Case) complete(last law.Day) law.Day {
	day := max(c.Today, c.Invitation.Day)
	now := c.on(day)
	for i := range c.Documents {
		d := &c.Documents[i]
		if ready, ok := d.Ready.Get(); ok && ready <= last && !spare(d, now.First.Date, day) {
			day = max(day, ready)
		}
	}
	return day
}

// spare reports whether d is new language results, and the ones of a date count on
// day: until they end, filing need not wait for it.
func spare(d *Document, date profile.Answer[law.Day], day law.Day) bool {
	counts := onday.Result(&profile.Language{Date: date}, day)
	return sortOf(d.Name) == retest && counts.Is
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
	if ready, ok := c.retest(); ok {
		n.At(ready)
	}
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
