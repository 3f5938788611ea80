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
// or longer, are more than that one: IRPR s. 78(1)(e).
func Education(all []profile.Credential, day law.Day) Value[profile.Education] {
	var v Value[profile.Education]
	several, long := 0, false
	for i := range all {
		if all[i] == (profile.Credential{}) {
			continue // nothing is answered of it yet
		}
		if !v.Given {
			v = certain(profile.LessThanSecondary)
		}
		level, _ := all[i].Level.Get()
		switch completed(&all[i], day) {
		case unknown:
			v.Certain = false
			continue
		case no:
			continue
		}
		v.Is = max(v.Is, level)
		if level > profile.Secondary {
			several++
			long = long || level >= profile.Bachelors
		}
	}
	if several > 1 && long {
		v.Is = max(v.Is, profile.TwoOrMore)
	}
	return v
}

// CanadianStudy returns the credential from Canada that earns additional points
// on day. Credentials from abroad say nothing about it; one of which the country
// is not answered yet may be from either.
func CanadianStudy(all []profile.Credential, day law.Day) Value[profile.CanadianStudy] {
	var v Value[profile.CanadianStudy]
	for i := range all {
		country, ok := all[i].Country.Get()
		if ok && country != profile.Canada || all[i] == (profile.Credential{}) {
			continue
		}
		if !v.Given {
			v = certain(profile.NoCanadianStudy)
		}
		level, _ := all[i].Level.Get()
		counts, known := all[i].Counts.Get()
		switch done := completed(&all[i], day); {
		case done == no || counts == profile.No:
		case done == unknown || !known && level > profile.Secondary:
			v.Certain = false
		default:
			v.Is = max(v.Is, canadianRow(level))
		}
	}
	return v
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
	switch {
	case !level || !ok:
		return unknown
	case country == profile.Canada:
		return yes
	}
	assessed, ok := c.Assessed.Get()
	if !ok {
		return unknown
	}
	if span, held := validity.Of(validity.Assessment, assessed); !held || !span.On(day) {
		return no
	}
	return yes
}
