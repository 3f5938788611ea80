// Package work turns jobs with their dates and hours into what Express Entry
// counts: credited hours, complete years within a window, and the days on which
// a year completes or slides out of its window.
//
// The hours of a week are credited up to 30, whatever was worked and in how many
// jobs; a year is 1,560 of them. More hours do not make a year shorter, so a
// year is complete when its hours are credited and the work has gone on to its
// anniversary: somebody who began on 31 January has a full year behind on the
// next 31 January, not on the 30th. Eleven months and 29 days are no year. Source: IRPR ss. 73(1), 75(2)(a), 80(4), 87.1(2)(a);
// canada.ca, eligibility for the Canadian Experience Class.
//
// What is unknown is never zero: a job that lacks an answer may count, and a
// [Count] tells both what is certain and what is possible.
package work

import "sixtydays/core/profile"

// Credit is credited work: hundredths of an hour a week, times days.
type Credit int64

const (
	weekMost = 3000 // credited in a week, in hundredths of an hour: 30 hours

	// Year is one year of full-time work: 1,560 hours, which are 52 weeks of 30.
	Year Credit = 1560 * 100 * 7
)

// Hours returns the whole hours in c.
func (c Credit) Hours() int { return int(c / 700) }

// Hours returns the credit of n hours.
func Hours(n int) Credit { return Credit(n) * 700 }

// weekly returns what a week of h hours is credited with.
func weekly(h profile.Hours) Credit { return min(Credit(h), weekMost) }
