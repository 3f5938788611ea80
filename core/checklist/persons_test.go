package checklist_test

import (
	"fmt"
	"strings"
	"testing"

	"sixtydays/core/checklist"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/spell"
)

// invited is the day of the invitation of all persons: its sixtieth day is
// 4 January 2027.
var invited = law.On(2026, 11, 5)

// A person is an invitation, answers, and what they call for, worked by hand
// from the rules: one line for each item, with its need, its task, and what else
// is known of it.
type person struct {
	name  string
	class decline.Class
	in    func(*checklist.Input) // what differs from an invitation of which nothing else is known
	says  string
	want  string
	marks string // lines of the milestones; empty for those of every invitation
	bill  [2]profile.Dollars
}

// everyMark is the milestones of an invitation that nothing bounds.
const everyMark = `
	decide 2026-11-06
	go-or-not 2026-12-20
	internal-deadline 2027-01-01
	last-day 2027-01-04`

// english is a test in English that lasts through the period.
const english = ` first-official=english first-test=ielts-general first-date=2025-06-10 second-test=none`

// bare is the answers of who claims nothing besides.
const bare = ` certificate=no sibling=no canadian-work=0 foreign-work=0`

var persons = []person{
	{
		// One employer in Canada; a degree and an earlier job in India.
		name: "single worker", class: decline.CanadianExperience,
		says: `marital=single born=1995-03-10 certificate=no sibling=no` + english + `
			credentials.1.level=bachelor credentials.1.country=IN credentials.1.completed=2016-05-30 credentials.1.assessed=2024-05-01
			jobs.1.noc=21232 jobs.1.country=CA jobs.1.outside-canada=no jobs.1.start=2024-02-12 jobs.1.current=yes jobs.1.hours=40
			jobs.1.paid=yes jobs.1.self-employed=no jobs.1.studying=no jobs.1.authorised=yes
			jobs.2.noc=21232 jobs.2.country=IN jobs.2.start=2017-03-01 jobs.2.current=no jobs.2.end=2022-02-28 jobs.2.hours=40
			jobs.2.paid=yes jobs.2.self-employed=no jobs.2.studying=no`,
		want: `
			police-applicant-IN certain, order, issued 2022-03-01
			police-applicant if lived, order
			medical-applicant certain, order
			reference-applicant-1 certain, order
			reference-applicant-2 certain, order
			language-applicant certain, gather, lasts to 2027-06-09
			assessment-applicant-1 certain, gather, lasts to 2029-04-30
			diploma-applicant-1 certain, gather
			passport-applicant certain, gather
			photo-applicant certain, gather
			translation-applicant if foreign, gather
			representative-applicant if used, gather
			fees-applicant certain, file`,
		bill: [2]profile.Dollars{990 + 600 + 85, 990 + 600 + 85},
	},
	{
		// The spouse does not come: examined and declared all the same, and
		// nothing is paid or claimed for them.
		name: "couple, spouse stays", class: decline.CanadianExperience,
		says: `marital=married marital-since=2019-06-01 marital-before=single spouse-citizen=no spouse-comes=no born=1990-01-01` + english + bare + `
			credentials.1.level=two-year credentials.1.country=CA credentials.1.counts=yes
			spouse-jobs.1.country=FR spouse-jobs.1.start=2020-01-01 spouse-jobs.1.current=yes`,
		want: `
			police-applicant if lived, order
			police-spouse-FR if lived, order, issued 2026-07-04
			police-spouse if lived, order
			medical-applicant certain, order
			medical-spouse certain, order
			language-applicant certain, gather, lasts to 2027-06-09
			canadian-credential-applicant-1 certain, gather
			passport-applicant certain, gather
			photo-applicant certain, gather
			marriage-applicant certain, gather
			former-marriage-applicant if married, gather
			translation-applicant if foreign, gather
			representative-applicant if used, gather
			fees-applicant certain, file`,
		bill: [2]profile.Dollars{1675, 1675},
	},
	{
		// Six children about the ages of 18 and 22: the first is 18 the day
		// after the last one, the second on it, the third is 22 on it, the
		// fourth is 22 on the day of the invitation, the fifth on the day after
		// the last one, the sixth on the day after the invitation.
		name: "family", class: decline.CanadianExperience,
		says: `marital=married spouse-citizen=no spouse-comes=yes born=1980-01-01` + english + bare + `
			education=none spouse-education=none spouse-test=none spouse-work=0
			children.1.born=2009-01-05 children.2.born=2009-01-04 children.3.born=2005-01-04
			children.4.born=2004-11-05 children.5.born=2005-01-05 children.6.born=2004-11-06`,
		want: `
			police-applicant if lived, order
			police-spouse if lived, order
			police-child-2 if day lived, order
			police-child-3 if day lived, order
			police-child-5 if lived, order
			police-child-6 if day lived, order
			medical-applicant certain, order
			medical-spouse certain, order
			medical-child-1 certain, order
			medical-child-2 certain, order
			medical-child-3 if day, order
			medical-child-5 certain, order
			medical-child-6 if day, order
			language-applicant certain, gather, lasts to 2027-06-09
			passport-applicant certain, gather
			passport-spouse certain, gather
			passport-child-1 if comes, gather
			passport-child-2 if comes, gather
			passport-child-3 if day comes, gather
			passport-child-5 if comes, gather
			passport-child-6 if day comes, gather
			photo-applicant certain, gather
			photo-spouse certain, gather
			photo-child-1 if comes, gather
			photo-child-2 if comes, gather
			photo-child-3 if day comes, gather
			photo-child-5 if comes, gather
			photo-child-6 if day comes, gather
			marriage-applicant certain, gather
			former-marriage-applicant if married, gather
			birth-child-1 certain, gather
			birth-child-2 certain, gather
			birth-child-3 if day, gather
			birth-child-5 certain, gather
			birth-child-6 if day, gather
			translation-applicant if foreign, gather
			representative-applicant if used, gather
			fees-applicant certain, file`,
		marks: `
			child-age-6 2026-11-05
			decide 2026-11-06
			go-or-not 2026-12-20
			internal-deadline 2027-01-01
			child-age-3 2027-01-03
			last-day 2027-01-04`,
		// Nobody said that the children come: 5 times 270 at most.
		bill: [2]profile.Dollars{2*1590 + 170, 2*1590 + 170 + 5*270},
	},
	{
		// Abroad, with funds to show. The assessment of 15 December 2021 is five
		// years old on 15 December 2026; the result of 20 November 2024 is two
		// years old on 20 November 2026.
		name: "skilled worker abroad", class: decline.SkilledWorker,
		says: `marital=single born=1994-07-01 first-official=english first-test=celpip-general first-date=2024-11-20
			second-test=tcf-canada second-date=2026-09-01 certificate=no sibling=no relative=no studied-in-canada=no arranged-employment=none
			credentials.1.level=masters credentials.1.country=NG credentials.1.completed=2020-07-01 credentials.1.assessed=2021-12-15
			jobs.1.noc=21232 jobs.1.country=NG jobs.1.start=2020-09-01 jobs.1.current=yes jobs.1.hours=40
			jobs.1.paid=yes jobs.1.self-employed=no jobs.1.studying=no canadian-work=0`,
		want: `
			police-applicant-NG certain, order, issued 2026-07-04
			police-applicant if lived, order
			medical-applicant certain, order
			reference-applicant-1 certain, order
			language-applicant certain, renew, ends on 2026-11-19
			language-applicant-second certain, gather, lasts to 2028-08-31
			assessment-applicant-1 certain, renew, ends on 2026-12-14
			diploma-applicant-1 certain, gather
			funds-applicant certain, bank, 15263 for 1
			passport-applicant certain, gather
			photo-applicant certain, gather
			translation-applicant if foreign, gather
			representative-applicant if used, gather
			fees-applicant certain, file`,
		bill: [2]profile.Dollars{1675, 1675},
	},
	{
		// A nominee: no funds, no result where none is claimed. The child turned
		// 22 on 1 September 2026, after the nomination, and stays a child.
		name: "nominee", class: decline.Nominee,
		says: `marital=widowed born=1979-02-03 first-official=english first-test=none second-test=none nomination=yes
			nomination-issued=2026-08-15 nomination-expires=2026-12-20` + bare + ` education=none children.1.born=2004-09-01`,
		want: `
			police-applicant if lived, order
			police-child-1 if lived, order
			medical-applicant certain, order
			medical-child-1 certain, order
			nomination-applicant certain, order, ends on 2026-12-20
			passport-applicant certain, gather
			passport-child-1 if comes, gather
			photo-applicant certain, gather
			photo-child-1 if comes, gather
			death-applicant certain, gather
			birth-child-1 certain, gather
			translation-applicant if foreign, gather
			representative-applicant if used, gather
			fees-applicant certain, file`,
		bill: [2]profile.Dollars{1675, 1590 + 270 + 170},
	},
	{
		// An electrician with an offer on an assessment, authorised to work: no
		// funds. Work abroad for a company of one's own is proved by others.
		name: "tradesperson with an offer", class: decline.SkilledTrades,
		says: `marital=single born=1990-05-05` + english + ` certificate=yes sibling=no trade-offer=lmia-offer-authorised education=none
			jobs.1.noc=72200 jobs.1.country=CA jobs.1.outside-canada=no jobs.1.start=2023-01-10 jobs.1.current=yes jobs.1.hours=40
			jobs.1.paid=yes jobs.1.self-employed=no jobs.1.studying=no jobs.1.authorised=yes
			jobs.2.noc=72200 jobs.2.country=MX jobs.2.start=2019-01-01 jobs.2.current=no jobs.2.end=2022-12-31 jobs.2.hours=45
			jobs.2.paid=yes jobs.2.self-employed=yes jobs.2.studying=no`,
		want: `
			police-applicant-MX certain, order, issued 2023-01-01
			police-applicant if lived, order
			medical-applicant certain, order
			reference-applicant-1 certain, order
			self-employment-applicant-2 certain, order
			language-applicant certain, gather, lasts to 2027-06-09
			trade-certificate-applicant certain, gather
			offer-applicant certain, order
			lmia-applicant certain, order
			passport-applicant certain, gather
			photo-applicant certain, gather
			translation-applicant if foreign, gather
			representative-applicant if used, gather
			fees-applicant certain, file`,
		bill: [2]profile.Dollars{1675, 1675},
	},
	{
		// Living together since 1 December 2025: partners from 1 December 2026,
		// within the period.
		name: "partners to be", class: decline.CanadianExperience,
		says: `marital=common-law marital-since=2025-12-01 marital-before=single spouse-citizen=no spouse-comes=yes born=1992-02-02` + english + bare + `
			education=none spouse-education=none spouse-test=celpip-general spouse-date=2026-01-15 spouse-work=0`,
		want: `
			police-applicant if lived, order
			police-spouse if day lived, order
			medical-applicant certain, order
			medical-spouse if day, order
			language-applicant certain, gather, lasts to 2027-06-09
			language-spouse if day, gather, lasts to 2028-01-14
			passport-applicant certain, gather
			passport-spouse if day, gather
			photo-applicant certain, gather
			photo-spouse if day, gather
			union-applicant if day, gather
			cohabitation-applicant if day, gather
			former-marriage-applicant if day married, gather
			translation-applicant if foreign, gather
			representative-applicant if used, gather
			fees-applicant certain, file`,
		bill: [2]profile.Dollars{1675, 2*1590 + 170},
	},
	{
		// Divorced, with a sister in Canada, a representative, and something to
		// explain; Canadian years by the quick answer.
		name: "divorced", class: decline.CanadianExperience,
		in: func(in *checklist.Input) {
			in.Letter, in.Representative = true, profile.Given(profile.Yes)
		},
		says: `marital=divorced born=1985-06-06` + english + ` certificate=no sibling=yes sibling-born=1990-01-01 sibling-since=2015-01-01
			education=none canadian-work=2 foreign-work=0`,
		want: `
			police-applicant if lived, order
			medical-applicant certain, order
			reference-applicant certain, order, asks jobs
			language-applicant certain, gather, lasts to 2027-06-09
			passport-applicant certain, gather
			photo-applicant certain, gather
			divorce-applicant certain, gather
			sibling-applicant certain, gather
			sibling-residence-applicant certain, gather, issued 2026-07-04
			translation-applicant if foreign, gather
			letter-applicant certain, file
			representative-applicant certain, gather
			fees-applicant certain, file`,
		bill: [2]profile.Dollars{1675, 1675},
	},
	{
		// Nobody answered anything, not even which class: what everybody needs,
		// and a question behind all else.
		name: "nothing answered",
		want: `
			police-applicant if lived, order
			police-spouse if answered lived, order, asks marital spouse-citizen
			medical-applicant certain, order
			medical-spouse if answered, order, asks marital spouse-citizen
			reference-applicant if answered, order, asks canadian-work foreign-work jobs
			reference-spouse if answered, order, asks marital spouse-citizen spouse-comes spouse-work spouse-jobs
			language-applicant if class, renew, asks first-official
			language-applicant-second if answered, gather, asks first-official
			language-spouse if answered, gather, asks marital spouse-citizen spouse-comes spouse-test
			assessment-applicant if answered, gather, asks education credentials
			assessment-spouse if answered, gather, asks marital spouse-citizen spouse-comes spouse-education spouse-credentials
			diploma-applicant if answered, gather, asks education credentials
			diploma-spouse if answered, gather, asks marital spouse-citizen spouse-comes spouse-education spouse-credentials
			trade-certificate-applicant if answered, gather, asks certificate
			funds-applicant if class, bank, 19001 for 2
			passport-applicant certain, gather
			passport-spouse if answered, gather, asks marital spouse-citizen spouse-comes
			photo-applicant certain, gather
			photo-spouse if answered, gather, asks marital spouse-citizen spouse-comes
			civil-status-applicant if answered, gather, asks marital
			former-marriage-applicant if answered married, gather, asks marital
			sibling-applicant if answered, gather, asks sibling
			sibling-residence-applicant if answered, gather, issued 2026-07-04, asks sibling
			translation-applicant if foreign, gather
			representative-applicant if used, gather
			fees-applicant certain, file`,
		bill: [2]profile.Dollars{1675, 2*1590 + 170},
	},
	{
		// A skilled worker and a spouse who both claim what the grid counts, and
		// answered the rest in a hurry.
		name: "skilled worker with ties", class: decline.SkilledWorker,
		in: func(in *checklist.Input) { in.Representative = profile.Given(profile.No) },
		says: `marital=married marital-since=2021-01-01 marital-before=divorced spouse-citizen=no spouse-comes=yes age=40
			first-official=french first-test=tef-canada-699 second-test=levels certificate=no sibling=no relative=yes studied-in-canada=yes
			spouse-studied-in-canada=yes arranged-employment=lmia-offer education=masters canadian-study=three-years
			credentials.1.country=CA credentials.1.level=masters credentials.2.level=bachelor credentials.3.country=BR credentials.3.level=bachelor
			spouse-education=none spouse-test=ielts-general spouse-work=1 canadian-work=0 foreign-work=4
			jobs.1.country=US jobs.1.start=2025-01-01 jobs.1.end=2025-03-31 jobs.1.current=no children.1.born=2027-01-01`,
		want: `
			police-applicant-US if lived, order, issued 2025-04-01
			police-applicant-BR if lived, order
			police-applicant if lived, order
			police-spouse if lived, order
			medical-applicant certain, order
			medical-spouse certain, order
			medical-child-1 if day, order
			reference-applicant-1 if answered, order, asks jobs
			reference-spouse certain, order, asks spouse-jobs
			language-applicant certain, renew, lapsed
			language-applicant-second certain, gather, asks second-test
			language-spouse certain, gather, asks spouse-date
			assessment-applicant-2 if answered, gather, asks credentials
			assessment-applicant-3 if answered, gather, asks credentials
			diploma-applicant-2 if answered, gather, asks credentials
			diploma-applicant-3 if answered, gather, asks credentials
			canadian-credential-applicant-1 certain, gather
			study-in-canada-applicant certain, gather
			study-in-canada-spouse certain, gather
			offer-applicant certain, order
			lmia-applicant certain, order
			funds-applicant certain, bank, 23360 for 3
			passport-applicant certain, gather
			passport-spouse certain, gather
			passport-child-1 if day comes, gather
			photo-applicant certain, gather
			photo-spouse certain, gather
			photo-child-1 if day comes, gather
			marriage-applicant certain, gather
			divorce-applicant certain, gather
			former-marriage-applicant if married, gather
			birth-child-1 if day, gather
			relative-applicant certain, gather
			translation-applicant if foreign, gather
			fees-applicant certain, file`,
		bill: [2]profile.Dollars{2*1590 + 170, 2*1590 + 170 + 270},
	},
}

// tasks is by when to begin and to have what is a task, in the table of the plan
// counted from the invitation by hand.
var tasks = map[string][2]law.Day{
	"order":  {law.On(2026, 11, 7), law.On(2027, 1, 1)},    // days 2 and 57
	"renew":  {law.On(2026, 11, 8), law.On(2027, 1, 1)},    // days 3 and 57
	"gather": {law.On(2026, 11, 10), law.On(2026, 11, 20)}, // days 5 and 15
	"bank":   {law.On(2026, 11, 15), law.On(2026, 11, 30)}, // days 10 and 25
	"file":   {law.On(2026, 12, 20), law.On(2027, 1, 1)},   // days 45 and 57
}

func TestPersons(t *testing.T) {
	for _, c := range persons {
		t.Run(c.name, func(t *testing.T) {
			in := input(t, c.class, c.says)
			if c.in != nil {
				c.in(in)
			}
			plan, ok := checklist.Of(in)
			if !ok {
				t.Fatal("there is no plan")
			}
			var got []string
			for i := range plan.Items {
				got = append(got, said(&plan.Items[i]))
			}
			compare(t, got, c.want)
			got = nil
			for _, m := range plan.Milestones {
				got = append(got, m.Name()+" "+m.Day.String())
			}
			want := c.marks
			if want == "" {
				want = everyMark
			}
			compare(t, got, want)
			bill := plan.Items[len(plan.Items)-1].Bill
			if bill == nil || [2]profile.Dollars{bill.Least, bill.Most} != c.bill {
				t.Errorf("the bill is %+v, want %v", bill, c.bill)
			}
		})
	}
}

// input returns what a plan on the day of the invitation is made from.
func input(t *testing.T, class decline.Class, says string) *checklist.Input {
	t.Helper()
	p, err := spell.Parse(says)
	if err != nil {
		t.Fatal(err)
	}
	return &checklist.Input{Invited: invited, Today: invited, Class: class, Profile: &p}
}

// compare compares lines with those of want.
func compare(t *testing.T, got []string, want string) {
	t.Helper()
	var lines []string
	for line := range strings.Lines(want) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	if g, w := strings.Join(got, "\n"), strings.Join(lines, "\n"); g != w {
		t.Errorf("got\n%s\nwant\n%s", g, w)
	}
}

var conditions = [checklist.NumCondition]string{
	checklist.IfAnswered:   "answered",
	checklist.IfDay:        "day",
	checklist.IfLived:      "lived",
	checklist.IfComes:      "comes",
	checklist.IfMarried:    "married",
	checklist.IfClaimed:    "claimed",
	checklist.IfForeign:    "foreign",
	checklist.IfUsed:       "used",
	checklist.IfNominated:  "nominated",
	checklist.IfClass:      "class",
	checklist.IfLawNotHeld: "law",
}

// said writes i as a line of a person.
func said(i *checklist.Item) string {
	line := i.Name() + " certain, "
	if i.Needed == checklist.Depends {
		line = i.Name() + " if"
		for c := range i.If.All {
			line += " " + conditions[c]
		}
		line += ", "
	}
	task := i.Start.String() + " to " + i.Due.String()
	for name, days := range tasks {
		if days == [2]law.Day{i.Start, i.Due} {
			task = name
		}
	}
	line += task
	switch {
	case i.Standing == checklist.Lasts:
		line += ", lasts to " + i.LastValid.String()
	case i.Standing == checklist.Ends:
		line += ", ends on " + i.LastValid.String()
	case i.LastValid != 0:
		line += ", lapsed on " + i.LastValid.String()
	case i.Standing == checklist.Lapsed:
		line += ", lapsed"
	}
	if i.IssuedNotBefore != 0 {
		line += ", issued " + i.IssuedNotBefore.String()
	}
	if i.Family != 0 {
		line += fmt.Sprintf(", %d for %d", i.Amount, i.Family)
	}
	if i.Late {
		line += ", late"
	}
	if !i.Missing.Empty() {
		line += ", asks"
		for f := range i.Missing.All {
			line += " " + profile.Describe(f).Slug
		}
	}
	return line
}
