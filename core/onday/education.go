package onday

import (
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/validity"
)

// Education returns the level of education that credentials come to on day.
//
// One earned abroad counts while its assessment (ECA) is less than five years
// old: IRPR s. 75(2)(e). Two or more after secondary school, one of three years
// or longer, are more than that one: IRPR s. 78(1)(e). One that lacks an answer
// leaves the level open only if it can make a difference.
func Education(all []profile.Credential, day law.Day) Value[profile.Education] {
	var least, most together
	given := false
	for i := range all {
		if all[i] == (profile.Credential{}) {
			continue // nothing is answered of it yet
		}
		given = true
		level, ok := all[i].Level.Get()
		if !ok {
			level = profile.Doctorate
		}
		switch completed(&all[i], day) {
		case yes:
			least.add(level)
			most.add(level)
		case unknown:
			most.add(level)
		}
	}
	if !given {
		return Value[profile.Education]{}
	}
	return Value[profile.Education]{Is: least.level(), Given: true, Certain: least.level() == most.level()}
}

// A together is what several credentials are put together to.
type together struct {
	highest profile.Education
	several int // after secondary school
}

func (c *together) add(level profile.Education) {
	c.highest = max(c.highest, level)
	if level > profile.Secondary {
		c.several++
	}
}

func (c *together) level() profile.Education {
	if c.several > 1 && c.highest >= profile.Bachelors {
		return max(c.highest, profile.TwoOrMore)
	}
	return max(c.highest, profile.LessThanSecondary)
}

// CanadianStudy returns the credential from Canada that earns additional points
// on day. Credentials from abroad say nothing about it; one of which the country
// is not answered yet may be from either.
func CanadianStudy(all []profile.Credential, day law.Day) Value[profile.CanadianStudy] {
	least, most := profile.NoCanadianStudy, profile.NoCanadianStudy
	given := false
	for i := range all {
		country, ok := all[i].Country.Get()
		if ok && country != profile.Canada || all[i] == (profile.Credential{}) {
			continue
		}
		given = true
		row := profile.CanadianThreeYears
		level, leveled := all[i].Level.Get()
		if leveled {
			row = canadianRow(level)
		}
		counts, known := all[i].Counts.Get()
		done := completed(&all[i], day)
		if done == no || counts == profile.No {
			continue
		}
		most = max(most, row)
		if done == yes && (known || level == profile.Secondary) {
			least = max(least, row)
		}
	}
	if !given {
		return Value[profile.CanadianStudy]{}
	}
	return Value[profile.CanadianStudy]{Is: least, Given: true, Certain: least == most}
}

// canadianRow returns the row of the additional points for one credential.
func canadianRow(level profile.Education) profile.CanadianStudy {
	switch {
	case level >= profile.Bachelors:
		return profile.CanadianThreeYears
	case level > profile.Secondary:
		return profile.CanadianOneOrTwoYears
	}
	return profile.CanadianSecondary
}

// A tri is no, yes, or not known.
type tri uint8

const (
	no tri = iota + 1
	yes
	unknown
)

// completed tells whether c counts on day: completed, and assessed if it was
// earned abroad.
func completed(c *profile.Credential, day law.Day) tri {
	if on, ok := c.Completed.Get(); ok && on > day {
		return no
	}
	_, level := c.Level.Get()
	country, ok := c.Country.Get()
	assessed, given := c.Assessed.Get()
	abroad := ok && country != profile.Canada
	if abroad && given {
		if span, held := validity.Of(validity.Assessment, assessed); !held || !span.On(day) {
			return no
		}
	}
	if !level || !ok || abroad && !given {
		return unknown
	}
	return yes
}
