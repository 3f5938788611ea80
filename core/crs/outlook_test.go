package crs_test

import (
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestOutlook works through the examples of full-time work: what the form
// credits on the first of a month, and when the year is complete.
func TestOutlook(t *testing.T) {
	p := alone()
	p.Jobs.Add(jobIn(t, "CA", law.On(2025, 1, 31), 0, 4000))
	for _, c := range []struct {
		day    law.Day
		years  int
		next   law.Day
		form   int // years, and whether they are more than there are
		trap   bool
		slides law.Day
	}{
		{law.On(2025, 11, 30), 0, law.On(2026, 1, 31), 0, false, law.On(2035, 2, 1)},
		{law.On(2025, 12, 1), 0, law.On(2026, 1, 31), 1, true, law.On(2035, 2, 1)},
		{law.On(2026, 1, 30), 0, law.On(2026, 1, 31), 1, true, law.On(2035, 2, 1)},
		{law.On(2026, 1, 31), 1, law.On(2027, 1, 31), 1, false, law.On(2035, 2, 1)},
	} {
		all := crs.Outlooks(setOn(t, c.day), p)
		if len(all) != 1 || all[0].Quick != profile.FieldCanadianWork || all[0].Exact != profile.FieldJobs {
			t.Fatalf("on %v: %+v", c.day, all)
		}
		o := &all[0]
		form, trap := o.FormYears()
		if o.Count.Years != c.years || o.Next != c.next || form != c.form || trap != c.trap || o.Slides != c.slides {
			t.Errorf("on %v: %+v, form %d, %v", c.day, o, form, trap)
		}
	}
}

// TestOutlookOfEachKind looks at work in Canada, abroad, and of the spouse, and
// leaves out what there is none of.
func TestOutlookOfEachKind(t *testing.T) {
	p := parse(t, "marital=married spouse-citizen=no spouse-comes=yes")
	if all := crs.Outlooks(setOn(t, verified), p); len(all) != 0 {
		t.Errorf("without jobs: %+v", all)
	}
	p.Jobs.Add(jobIn(t, "IN", law.On(2020, 1, 1), law.On(2024, 12, 31), 4000))
	p.Spouse.Jobs.Add(jobIn(t, "CA", law.On(2026, 1, 1), 0, 2000))
	all := crs.Outlooks(setOn(t, law.On(2026, 6, 1)), p)
	if len(all) != 2 || all[0].Quick != profile.FieldForeignWork || all[1].Quick != profile.FieldSpouseWork {
		t.Fatalf("%+v", all)
	}
	if abroad := &all[0]; abroad.Count.Years != 5 || abroad.Next != 0 || abroad.Slides != law.On(2030, 1, 2) {
		t.Errorf("five years abroad, of which three make all the difference: %+v", abroad)
	}
	// 20 hours a week are 1,560 after 78 weeks.
	if spouse := &all[1]; spouse.Next != law.On(2026, 1, 1).AddDays(78*7) || spouse.FormMonths != (profile.Answer[int]{}) {
		t.Errorf("the spouse's part-time work: %+v", spouse)
	}
	p.SpouseComes = profile.Given(profile.No)
	if all := crs.Outlooks(setOn(t, law.On(2026, 6, 1)), p); len(all) != 1 {
		t.Errorf("with a spouse who stays: %+v", all)
	}
}
