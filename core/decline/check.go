package decline

import (
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// Check runs every check on f and returns its findings in the order in which a
// person must look at them. Clear findings are among them.
func Check(f *Facts) []Finding {
	c := checker{f: f}
	c.moment, c.held = f.LastMoment()
	if c.held {
		c.last = LastDay(c.moment)
	}
	if f.State == Pending && c.over() {
		c.say(ITAExpired, Critical, Broken, Start, Evidence{Moment: c.moment}, act("10.1(6)"))
		return c.found
	}
	if f.State == Returned && c.over() {
		c.say(EAPRIncompleteAfterDeadline, Critical, Broken, Start, Evidence{Moment: c.moment}, regulations("10"), regulations("12"))
		return c.found
	}
	c.period()
	c.inadmissible()
	c.criteria()
	c.category()
	c.score()
	c.unverified()
	c.language()
	c.assessment()
	c.grid()
	c.nomination()
	c.documents()
	c.funds()
	c.causes()
	c.unknown()
	c.days()
	c.profileLife()
	c.letter()
	return c.found
}

// A checker collects the findings of one set of facts.
type checker struct {
	f      *Facts
	moment law.Moment // the deadline
	held   bool       // whether it is known
	last   law.Day    // the last day on which the application can be filed; zero when it is not known
	found  []Finding
}

// over reports whether the period has ended.
func (c *checker) over() bool { return c.held && c.f.Today > c.last }

// filed reports whether there is no invitation left to decline.
func (c *checker) filed() bool { return c.f.State == Filed }

// say adds a finding. What a filed application can still ask for is to explain:
// its invitation is used up.
func (c *checker) say(code Code, s Severity, o Outcome, d Demand, e Evidence, basis ...law.Cite) {
	if c.filed() && (d == Fix || d == Decline) {
		d = Explain
	}
	c.found = append(c.found, Finding{Code: code, Severity: s, Outcome: o, Demand: d, Evidence: e, Basis: basis})
}

// has reports whether there is a finding of the given code.
func (c *checker) has(code Code) bool {
	for i := range c.found {
		if c.found[i].Code == code {
			return true
		}
	}
	return false
}

// cause returns what is known of a cause, and whether there is one.
func (c *checker) cause(code Code) (Evidence, bool) {
	for i := range c.f.Causes {
		if c.f.Causes[i].Code == code {
			return c.f.Causes[i].Evidence, true
		}
	}
	return Evidence{}, false
}

// within reports whether day comes before the period ends, or can.
func (c *checker) within(day law.Day) bool { return day != Never && (!c.held || day <= c.last) }

func act(section string) law.Cite {
	return law.Cite{Source: law.Act, Section: section}
}

func regulations(section string) law.Cite {
	return law.Cite{Source: law.Regulations, Section: section}
}

func source(s law.Source) law.Cite { return law.Cite{Source: s} }

// period looks at what is left of the sixty days.
func (c *checker) period() {
	if c.filed() {
		return
	}
	e := Evidence{Moment: c.moment, Last: c.last}
	switch {
	case !c.held:
		c.say(DeadlineUTC, High, Unknown, Learn, e, source(law.PeriodReports))
	case c.f.Today == c.last:
		c.say(DeadlineToday, High, Doubtful, Nothing, e, source(law.InvitationLetter))
	}
	if planned, ok := c.f.Planned.Get(); c.held && ok && planned > c.last {
		c.say(DeadlineUTC, High, Doubtful, Fix, e, source(law.InvitationLetter))
		return
	}
	if from, ok := c.f.NotBefore.Get(); c.held && (ok && c.last-from < fewDays || c.last-c.f.Today < fewDays) {
		c.say(DeadlineUTC, Info, Clear, Nothing, e, source(law.InvitationLetter))
	}
}

// fewDays is the number of days before the deadline from which its hour is
// spoken of.
const fewDays = 5

// inadmissible looks at a finding of misrepresentation.
func (c *checker) inadmissible() {
	if c.f.Inadmissible {
		c.say(InadmissibleA40, Critical, Broken, Decline, Evidence{}, act("40(2)"), act("40(3)"), act("10.1(4)"))
		c.consult()
	}
}

// consult asks to speak with a licensed person.
func (c *checker) consult() {
	if !c.has(Consult) {
		c.say(Consult, Info, Doubtful, Nothing, Evidence{}, act("91"))
	}
}

// criteria looks at the minimum criteria of the class at both moments: IRPA
// s. 11.2(1)(a). Waiting does not cure the first.
func (c *checker) criteria() {
	basis := []law.Cite{act("11.2(1)(a)"), source(law.AssessmentInstructions)}
	invited, known := c.f.Criteria.Invited.Get()
	if known && !invited {
		c.say(MECFailAtITA, Critical, Broken, Decline, Evidence{Day: c.f.Invited}, basis...)
		c.workStart()
	}
	filing, known2 := c.f.Criteria.Filing.Get()
	if !known || !known2 {
		c.say(MECUnknown, High, Unknown, Learn, Evidence{}, basis...)
	}
	if !known2 || filing {
		return
	}
	if cure, ok := c.f.CriteriaCured.Get(); ok && c.within(cure) {
		c.say(MECFailAtApp, Medium, Doubtful, Fix, Evidence{Day: cure, Last: c.last}, basis...)
		return
	}
	c.say(MECFailAtApp, Critical, Broken, Decline, Evidence{Last: c.last}, basis...)
}

// workStart finds whether the year of the Canadian Experience Class was behind
// on the day of the invitation.
func (c *checker) workStart() {
	start, ok := c.f.Detail.WorkStart.Get()
	if complete := start.AddYears(1); ok && c.f.Class == CanadianExperience && complete > c.f.Invited {
		c.say(CECWorkShort, Critical, Broken, Decline, Evidence{Day: complete}, regulations("87.1(2)(a)"))
	}
}

// category looks at membership in the category of the round: IRPA
// s. 11.2(1)(c). A score alone cannot save it.
func (c *checker) category() {
	if c.f.Round.Kind != Category {
		return
	}
	basis := act("11.2(1)(c)")
	invited, ok1 := c.f.InCategory.Invited.Get()
	filing, ok2 := c.f.InCategory.Filing.Get()
	if ok1 && !invited {
		c.say(CategoryFailAtITA, Critical, Broken, Decline, Evidence{Day: c.f.Invited}, basis)
	}
	if ok2 && !filing {
		c.say(CategoryFailAtApp, Critical, Broken, Decline, Evidence{Last: c.last}, basis)
	}
	switch {
	case ok1 && ok2 && invited && filing:
		c.say(CategoryOK, Info, Clear, Nothing, Evidence{}, basis)
	case !ok1 || !ok2:
		c.say(CategoryUnknown, High, Unknown, Learn, Evidence{}, basis)
	}
}

// score looks at the score at both moments: IRPA s. 11.2(1)(b), (2), and the
// instruction to compare it with the lowest-ranked person of the round.
func (c *checker) score() {
	s := &c.f.Score
	cut, held := c.f.Round.CutOff.Get()
	claimed, ok0 := s.Claimed.Get()
	truth, ok1 := s.True.Get()
	filing, ok2 := s.Filing.Get()
	basis := []law.Cite{act("11.2(1)(b)"), source(law.AssessmentInstructions)}
	switch {
	case held && ok1 && ok2:
	case s.NotLower:
		c.say(CRSNotLower, Info, Clear, Nothing, Evidence{}, basis...)
	default:
		c.say(CRSUnknown, High, Unknown, Learn, Evidence{CutOff: c.f.Round.CutOff, Score: s.True}, basis...)
	}
	if ok0 && ok1 && claimed != truth && (!c.f.Rounding || c.f.Mismatch) {
		c.say(ProfileErrorPoints, c.errorSeverity(), Doubtful, Explain,
			Evidence{Before: s.Claimed, Score: s.True}, act("40(1)(a)"), source(law.AssessmentInstructions))
	}
	if !held || c.impossibleClaim(claimed, cut, ok0) {
		return
	}
	frozen := filing
	if v, ok := s.Frozen.Get(); ok {
		frozen = v
	}
	reaches := ok2 && frozen >= cut
	switch {
	case ok1 && truth < cut && c.f.Rounding:
		c.bracket(reaches)
	case ok1 && truth < cut:
		c.belowAtITA(reaches)
	case ok2:
		c.atFiling(cut, frozen, filing)
	}
	c.equal(cut, frozen, ok2)
}

// impossibleClaim looks for a profile that would not have been invited: the
// cut-off or what is said of the profile is wrong, so nothing is compared.
func (c *checker) impossibleClaim(claimed, cut crs.Points, known bool) bool {
	if !known || claimed >= cut {
		return false
	}
	c.say(ClaimBelowCutOff, High, Unknown, Learn,
		Evidence{Score: c.f.Score.Claimed, CutOff: c.f.Round.CutOff}, act("11.2(1)(b)"))
	return true
}

// unverified looks at the grid by which the scores were made.
func (c *checker) unverified() {
	g := &c.f.Grid
	e := Evidence{Day: g.Reported}
	basis := source(law.HighWageReport)
	switch {
	case g.Reported == 0:
	case g.Kept:
		c.say(GridOfRound, Info, Doubtful, Nothing, e, basis)
	case g.Named:
		c.say(GridUnverified, High, Doubtful, Nothing, e, basis)
		c.consult()
	default:
		c.say(GridUnverified, Medium, Doubtful, Nothing, e, basis)
	}
	if g.ByDifference {
		e.Before, e.Score = c.f.Score.Claimed, c.f.Score.True
		c.say(ScoreByDifference, Info, Doubtful, Nothing, e, basis)
	}
}

// errorSeverity is more once the application is filed: it is for IRCC to hear of
// it first.
func (c *checker) errorSeverity() Severity {
	if c.filed() {
		return High
	}
	return Medium
}

// belowAtITA is a score that never was: the exception of IRPA s. 11.2(2)(b) is
// for what changed after the invitation. A score that reaches the cut-off on
// filing helps by the instruction only.
func (c *checker) belowAtITA(reaches bool) {
	e := Evidence{Score: c.f.Score.True, CutOff: c.f.Round.CutOff, Day: c.f.Invited}
	severity := Critical
	if reaches {
		severity = High
	}
	c.say(CRSBelowCutOffAtITA, severity, Broken, Decline, e, act("11.2(1)(b)"), source(law.InvitationPage))
	if reaches {
		c.consult()
	}
	if c.filed() {
		c.say(ConsiderWithdrawal, High, Doubtful, Explain, e, source(law.WithdrawalPage))
	}
}

// bracket is a year of work that the profile form credited before it was
// complete. It can be waited for within the period.
func (c *checker) bracket(reaches bool) {
	e := Evidence{Score: c.f.Score.True, CutOff: c.f.Round.CutOff, Last: c.last}
	from, dated := c.f.NotBefore.Get()
	cure, said := c.f.ScoreCured.Get()
	basis := []law.Cite{act("11.2(2)(b)"), source(law.BracketReports)}
	switch {
	case said && !c.within(cure), !reaches, dated && !c.within(from):
		e.Score = c.f.Score.Filing
		c.say(CRSBelowCutOffAtApp, Critical, Broken, Decline, e, act("11.2(1)(b)"), source(law.AssessmentInstructions))
		c.say(WorkBracketTooLate, Critical, Broken, Decline, e, basis...)
	case !dated && !said: // it is complete by now
		c.say(WorkBracketLater, Medium, Doubtful, Explain, e, basis...)
	default:
		if dated {
			e.Day = from
		} else {
			e.Day = cure
		}
		c.say(WorkBracketLater, High, Doubtful, Fix, e, basis...)
	}
}

// atFiling compares the score of the day of filing with the cut-off and with
// the score of the invitation.
func (c *checker) atFiling(cut, frozen, filing crs.Points) {
	s := &c.f.Score
	truth, known := s.True.Get()
	e := Evidence{Score: profile.Given(frozen), CutOff: c.f.Round.CutOff, Before: s.True}
	basis := []law.Cite{act("11.2(2)(b)"), source(law.AssessmentInstructions)}
	cure, cured := c.f.ScoreCured.Get()
	switch {
	case frozen < cut && cured && c.within(cure):
		e.Day = cure
		c.say(CRSBelowCutOffAtApp, High, Doubtful, Fix, e, basis...)
	case frozen < cut:
		c.say(CRSBelowCutOffAtApp, Critical, Broken, Decline, e, basis...)
		if c.filed() {
			c.say(ConsiderWithdrawal, High, Doubtful, Explain, e, source(law.WithdrawalPage))
		}
	case known && frozen > truth:
		c.say(CRSHigher, Medium, Doubtful, Explain, e, basis...)
	case known && frozen < truth, c.fellFromClaim(frozen):
		c.say(CRSDropStillOK, Medium, Doubtful, Explain, e, basis...)
	}
	if filing >= frozen || frozen < cut {
		return
	}
	e.Score = s.Filing
	if known && frozen < truth && filing < cut {
		c.say(AgePlusOther, High, Doubtful, Explain, e, act("11.2(2)(a)"), act("11.2(2)(b)"))
		c.consult()
		return
	}
	c.say(AgeExempt, Info, Clear, Nothing, e, act("11.2(2)(a)"))
}

// fellFromClaim reports whether score is less than the profile claimed.
func (c *checker) fellFromClaim(score crs.Points) bool {
	claimed, ok := c.f.Score.Claimed.Get()
	return ok && score < claimed
}

// equal looks at a score that equals the cut-off on filing, or did when the
// invitation was issued and is not lower since, and at the tie-break of the round:
// the law speaks of a rank, and a later profile of the same score has a lower one.
func (c *checker) equal(cut, frozen crs.Points, known bool) {
	truth, rated := c.f.Score.True.Get()
	if !known || frozen != cut && !(rated && truth == cut && frozen > cut) {
		return
	}
	e := Evidence{Score: profile.Given(cut), CutOff: c.f.Round.CutOff}
	tie, ok1 := c.f.Round.TieBreak.Get()
	own, ok2 := c.f.Round.Submitted.Get()
	e.Moment = tie
	switch {
	case ok1 && ok2 && own.Before(tie):
		c.say(TieBreakOK, Info, Clear, Nothing, e, source(law.CategoryPage))
	case ok1 && ok2:
		c.say(TieBreakAfter, High, Doubtful, Explain, e, act("11.2(2)(b)"))
	case truth != frozen || c.fellFromClaim(frozen):
		c.say(CRSEqualCutOff, Medium, Doubtful, Explain, e, act("11.2(2)(b)"), source(law.AssessmentInstructions))
	default:
		c.say(CRSEqualCutOff, Info, Clear, Nothing, e, act("11.2(2)(b)"), source(law.AssessmentInstructions))
	}
}
