package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestWorkedExamples scores the examples that others have worked out in public.
// Those dated 2017 are also scored by the law of their day.
func TestWorkedExamples(t *testing.T) {
	march2017 := law.On(2017, 3, 15)
	first, second, spouse := profile.FirstLanguage, profile.SecondLanguage, profile.SpouseLanguage
	for _, c := range []struct {
		name, source string
		want         crs.Points
		days         []law.Day
		text         []string
	}{
		{"anchor of the official tool", "crs-scenario-lab, captured from IRCC's tool in 2026-09", 379, []law.Day{verified}, []string{
			"age=29 education=bachelor", levels(first, 9)}},
		{"Abdul", "CIC News, March 2017", 435, []law.Day{march2017, verified}, []string{
			"age=29 education=bachelor foreign-work=3", levels(first, 9, 9, 10, 10)}},
		{"Celine", "CIC News, March 2017", 436, []law.Day{march2017, verified}, []string{
			"age=35 education=bachelor canadian-study=three-years foreign-work=3 canadian-work=2", levels(first, 7)}},
		{"Sean and Edgar", "CIC News, 2017; advanced English read as CLB 10", 441, []law.Day{march2017, verified}, []string{
			"age=29 education=bachelor foreign-work=3", levels(first, 10)}},
		{"Catherine", "CIC News, 2017; the same with a similar spouse", 443, []law.Day{march2017, verified}, []string{
			withSpouse, "age=29 education=bachelor foreign-work=3 spouse-education=bachelor", levels(first, 10), levels(spouse, 10)}},
		{"ideal candidate of 2020", "pcici.ca; fluent read as CLB 9", 469, []law.Day{law.On(2020, 12, 1), verified}, []string{
			"age=25 education=masters foreign-work=3", levels(first, 9)}},
		{"French as the second language", "a page quoting IRCC's tool; bachelor's assumed", 466, []law.Day{verified}, []string{
			"age=23 education=bachelor foreign-work=2 first-test=ielts-general",
			"first-result-listening=8 first-result-reading=7 first-result-writing=7 first-result-speaking=7",
			levels(second, 7)}},
		// By the tables: the article's own total is cut off in the copy read. Without
		// the limit of 100 for section C it would be 510.
		{"Kavitha", "CIC News, September 2025: her age 110 and education 98", 484, []law.Day{law.On(2025, 9, 1), verified}, []string{
			"age=25 education=two-year canadian-work=1 foreign-work=2 certificate=yes", levels(first, 10)}},
	} {
		for _, day := range c.days {
			s := crs.Rate(setOn(t, day), parse(t, append([]string{nobody}, c.text...)...))
			if got := points(t, &s, crs.Total); got != c.want {
				t.Errorf("%s (%s) on %v: %d, want %d", c.name, c.source, day, got, c.want)
			}
		}
	}
}
