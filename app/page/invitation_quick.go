package page

import (
	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Names of the controls of the quick check.
const (
	claimedName         = "claimed"
	trueName            = "true"
	filingName          = "filing"
	agedName            = "filing-aged"
	criteriaInvitedName = "criteria-invited"
	criteriaFilingName  = "criteria-filing"
	categoryInvitedName = "category-invited"
	categoryFilingName  = "category-filing"
	languageDateName    = "language-date"
	assessedName        = "assessed"
	plannedName         = "planned"
	daysID              = "days"
	notBeforeName       = "not-before"
	notAfterName        = "not-after"
	causePrefix         = "cause."
	birthdayName        = causePrefix + "birthday"
	mismatchName        = causePrefix + "mismatch"
	roundingName        = causePrefix + "rounding"
	vacationName        = causePrefix + "vacation"
	provinceName        = causePrefix + "province"
)

// Names by which the advice knows what is open.
const (
	vacationOpen = "excess_vacation"
	provinceOpen = "province_decision"
)

// facts returns the facts that the numbers of the quick check are. What is left
// open is not known.
func (s *session) facts(i *decline.Invitation) *decline.Facts {
	slip := &s.slip
	f := &decline.Facts{
		Today: decline.DayAt(s.now, i.Deadline), Invited: i.Day, Class: i.Class, State: s.state(),
		Deadline: i.Deadline, ProfileExpires: i.ProfileExpires, Round: i.Round,
		Criteria:  decline.AtBoth{Invited: slip.YesNo(criteriaInvitedName), Filing: slip.YesNo(criteriaFilingName)},
		NotBefore: slip.Day(notBeforeName), NotAfter: slip.Day(notAfterName),
		Planned:   s.planned(),
		Documents: s.papers(),
		Mismatch:  slip.Is(mismatchName, 1),
		Rounding:  slip.Is(roundingName, 1),
		Detail:    decline.Detail{LanguageDate: slip.Day(languageDateName), AssessedDate: slip.Day(assessedName)},
	}
	if i.Round.Kind == decline.Category {
		f.InCategory = decline.AtBoth{Invited: slip.YesNo(categoryInvitedName), Filing: slip.YesNo(categoryFilingName)}
	}
	f.Changed, _ = slip.YesNo(changedName).Get()
	f.Inadmissible, _ = slip.YesNo(inadmissibleName).Get()
	f.Score = s.scores()
	f.Grid = s.grid(i.Day, f.Planned)
	s.happened(f)
	return f
}

// scores returns the scores that were given. Where a birthday is among what
// happened, the score with the age of the invitation is told apart from that with
// the age of filing.
func (s *session) scores() decline.Scores {
	filing := s.slip.Score(filingName)
	scores := decline.Scores{Claimed: s.claimedScore(), True: s.slip.Score(trueName), Filing: filing}
	if aged := s.slip.Score(agedName); s.slip.Is(birthdayName, 1) {
		if _, ok := aged.Get(); ok {
			scores.Filing, scores.Frozen = aged, filing
		}
	}
	return scores
}

// claimedScore returns the score by which the person was invited: that of the
// account is the same.
func (s *session) claimedScore() profile.Answer[crs.Points] {
	if claimed := s.slip.Score(claimedName); claimed != (profile.Answer[crs.Points]{}) {
		return claimed
	}
	return s.slip.Score(accountName)
}

// grid returns how far scores can be trusted, for a change of the grid that is
// reported for a day before the invitation, or between it and filing.
func (s *session) grid(invited law.Day, planned profile.Answer[law.Day]) decline.Grid {
	filing, given := planned.Get()
	if !given {
		filing = max(s.now.Day, invited)
	}
	for _, r := range crs.Law().Reports {
		if r.Day <= filing {
			return decline.Grid{Reported: r.Day, Kept: r.Day > invited}
		}
	}
	return decline.Grid{}
}

// planned returns the day on which the person means to file, or has filed.
func (s *session) planned() profile.Answer[law.Day] {
	if s.state() == decline.Filed {
		return s.slip.Day(filedName)
	}
	return s.slip.Day(plannedName)
}

// happened notes in f what was ticked.
func (s *session) happened(f *decline.Facts) {
	for _, part := range happenings {
		for _, code := range part.codes {
			if s.slip.Is(causeName(code), 1) {
				f.Causes = append(f.Causes, decline.Cause{Code: code})
			}
		}
	}
	if s.slip.Is(vacationName, 1) {
		f.Unknown = append(f.Unknown, vacationOpen)
	}
	if s.slip.Is(provinceName, 1) {
		f.Unknown = append(f.Unknown, provinceOpen)
	}
}

// A happening is a part of what can be ticked.
type happening struct {
	legend func(*words.InvitationPage) string
	codes  []decline.Code
	others []string // names of boxes that are no cause
}

// happenings lists what can be ticked.
var happenings = [...]happening{
	{
		func(t *words.InvitationPage) string { return t.OfWork },
		[]decline.Code{decline.CECWorkShort, decline.Work30HCap, decline.WorkLeaveExcluded, decline.WorkAbroadExcluded,
			decline.WorkStudentSelfEmp, decline.FSWNotContinuous, decline.NOCTEERFail, decline.MECWindowSliding},
		[]string{roundingName, vacationName},
	},
	{
		func(t *words.InvitationPage) string { return t.OfLanguage },
		[]decline.Code{decline.LangRetest},
		nil,
	},
	{
		func(t *words.InvitationPage) string { return t.OfFamily },
		[]decline.Code{decline.FamilyMarriage, decline.FamilySeparation, decline.FamilyAccompanyingChange,
			decline.FamilyBirth, decline.Child22, decline.SiblingLost, decline.FamilyAfterApp},
		nil,
	},
	{
		func(t *words.InvitationPage) string { return t.OfNomination },
		[]decline.Code{decline.PNPWithdrawn, decline.PNPExpires, decline.WrongClass, decline.QuebecIntent, decline.FSTOfferLost},
		[]string{provinceName},
	},
	{
		func(t *words.InvitationPage) string { return t.OfOther },
		[]decline.Code{decline.JobLostOK, decline.FundsShort, decline.PassportNew},
		[]string{birthdayName, mismatchName},
	},
}

// causeName returns the name of the box of a cause.
func causeName(code decline.Code) string { return causePrefix + code.String() }

// otherText says what a box that is no cause stands for.
func otherText(t *words.InvitationPage, name string) string {
	switch name {
	case roundingName:
		return t.Rounding
	case vacationName:
		return t.Vacation
	case provinceName:
		return t.Province
	case birthdayName:
		return t.Birthday
	}
	return t.Mismatch
}

// quick draws the questions of the quick check.
func (p *Invitation) quick(l words.Language) app.UI {
	text, ask := l.Invitation(), p.asking(l)
	_, reformed := p.reformed()
	return ui.Div("",
		group(text.Numbers, "numbers-heading",
			ui.Slot(!reformed, func() app.UI { // the account's is asked for
				return ask.Points(form.Query{Name: claimedName, Question: text.Claimed, Hint: text.ClaimedHint})
			}),
			ask.Points(form.Query{Name: trueName, Question: text.True, Hint: text.TrueHint}),
			ask.Points(form.Query{Name: filingName, Question: text.Filing, Hint: text.FilingHint}),
			ui.Slot(p.slip.Is(birthdayName, 1), func() app.UI {
				return ask.Points(form.Query{Name: agedName, Question: text.Aged, Hint: text.AgedHint})
			}),
		),
		group(text.Criteria, "criteria-heading",
			ui.P("hint", text.CriteriaHint),
			ask.Unsure(form.Query{Name: criteriaInvitedName, Question: text.CriteriaInvited}),
			ask.Unsure(form.Query{Name: criteriaFilingName, Question: text.CriteriaFiling}),
			ui.Slot(p.round().Kind == decline.Category, func() app.UI {
				return ui.Div("",
					ask.Unsure(form.Query{Name: categoryInvitedName, Question: text.CategoryInvited}),
					ask.Unsure(form.Query{Name: categoryFilingName, Question: text.CategoryFiling}),
				)
			}),
		),
		group(text.Dates, "dates-heading",
			ask.Date(form.Query{Name: languageDateName, Question: text.LanguageDate, Hint: text.LanguageHint}, 3, 0),
			ask.Date(form.Query{Name: assessedName, Question: text.Assessed, Hint: text.AssessedHint}, 7, 0),
			p.plan(l),
			ui.Div("exact",
				ui.Opened(p.slip.Is(daysID, 1), "").ID(daysID).Body(
					ui.Summary(app.Text(text.KnownDays)),
					ui.Slot(p.slip.Is(daysID, 1), func() app.UI {
						return ui.Div("",
							ask.Date(form.Query{Name: notBeforeName, Question: text.NotBefore, Hint: text.NotBeforeHint}, 1, 1),
							ask.Date(form.Query{Name: notAfterName, Question: text.NotAfter, Hint: text.NotAfterHint}, 1, 1),
						)
					}),
				),
			),
		),
		p.documents(l),
		group(text.Happened, "happened-heading",
			ui.P("hint", text.HappenedHint),
			app.Range(happenings[:]).Slice(func(i int) app.UI { return p.ticks(l, &happenings[i]) }),
		),
	)
}

// plan draws the question on which day the person means to file, unless it is
// done.
func (p *Invitation) plan(l words.Language) app.UI {
	text := l.Invitation()
	return ui.Slot(p.state() != decline.Filed, func() app.UI {
		return p.asking(l).Date(form.Query{Name: plannedName, Question: text.Planned, Hint: text.PlannedHint}, 0, 1)
	})
}

// ticks draws the boxes of a part of what can be ticked.
func (p *Invitation) ticks(l words.Language, h *happening) app.UI {
	text, ask := l.Invitation(), p.asking(l)
	var all []app.UI
	for _, code := range h.codes {
		all = append(all, ask.Tick(causeName(code), text.Cause[code]))
	}
	for _, name := range h.others {
		all = append(all, ask.Tick(name, otherText(text, name)))
	}
	return ui.FieldSet("question", h.legend(text), ui.Div("boxes", all...))
}
