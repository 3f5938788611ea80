package decline

import "sixtydays/core/law"

// Window returns the first and the last day on which f can be filed, by what
// completes and what ends within the period. It reports false when there is no
// such day, and while the end of the period is not known.
func Window(f *Facts) (first, last law.Day, ok bool) {
	c := checker{f: f}
	c.moment, c.held = f.LastMoment()
	if !c.held {
		return f.Today, 0, false
	}
	first, last = f.Today, LastDay(c.moment)
	if from, given := f.NotBefore.Get(); given {
		if from == Never {
			return first, last, false
		}
		first = max(first, from)
	}
	for _, cure := range []law.Day{cureOf(f.CriteriaCured.Get()), cureOf(f.scoreCure())} {
		if cure == Never {
			return first, last, false
		}
		first = max(first, cure)
	}
	for i := range f.Documents {
		d := &f.Documents[i]
		if ready, given := d.Ready.Get(); given && ready != Never && !spare(d, f.Detail.LanguageDate, f.Today) {
			first = max(first, ready)
		}
	}
	if to, given := f.NotAfter.Get(); given {
		last = min(last, to)
	}
	return first, last, first <= last
}

// cureOf returns the day of a cure, and the zero Day when none is needed.
func cureOf(day law.Day, given bool) law.Day {
	if !given {
		return 0
	}
	return day
}

// scoreCure returns the day from which the score reaches the cut-off again,
// where it does not on filing.
func (f *Facts) scoreCure() (law.Day, bool) { return f.ScoreCured.Get() }

// days looks at the days between which the application can be filed.
func (c *checker) days() {
	if c.filed() {
		return
	}
	first, last, ok := Window(c.f)
	e := Evidence{Day: first, Last: last}
	from, bounded := c.f.NotBefore.Get()
	cure, cured := c.f.CriteriaCured.Get()
	switch {
	case !c.held:
	case !ok:
		if !c.has(CannotCompleteInTime) {
			c.say(CannotCompleteInTime, Critical, Broken, Decline, e, regulations("10"))
		}
		return
	case Fold(c.found) == DeclineInvitation:
		return // there is no day to name
	case bounded && from > c.f.Today && !c.has(WorkBracketLater) && !(cured && cure == from):
		c.say(FileNotBefore, High, Doubtful, Fix, e, act("11.2(1)"))
	}
	if to, ok := c.f.NotAfter.Get(); ok && c.held && to < LastDay(c.moment) {
		e.Day = to
		c.say(FileNotAfter, c.planned(to), Doubtful, Fix, e, act("11.2(1)"))
	}
}

// profileLife looks at the twelve months of the profile. Whoever declines after
// them does not come back to the pool.
func (c *checker) profileLife() {
	expires, ok := c.f.ProfileExpires.Get()
	if !ok || c.filed() || expires > c.last {
		return
	}
	severity, outcome := Info, Clear // the invitation can still be used
	if Fold(c.found) == DeclineInvitation {
		severity, outcome = High, Doubtful
	}
	c.say(ProfileExpiresNoReturn, severity, outcome, Nothing, Evidence{Day: expires}, law.Cite{Source: law.Instructions2017, Section: "4(1)"})
}

// letter looks at what has to be explained, and to whom.
func (c *checker) letter() {
	verdict := Fold(c.found)
	if verdict == Proceed && c.f.Mismatch {
		c.say(ProfileErrorNoPoints, Low, Doubtful, Explain, Evidence{}, act("40(1)(a)"))
		verdict = ProceedWithExplanation
	}
	switch {
	case c.filed() && (verdict == ProceedWithExplanation || c.f.Changed):
		c.say(NotifyIRCC, Medium, Doubtful, Explain, Evidence{}, act("16(1)"), source(law.AssessmentPage))
		if verdict == ProceedWithExplanation {
			c.say(LetterOfExplanation, Info, Doubtful, Explain, Evidence{}, source(law.AssessmentInstructions))
		}
	case verdict == ProceedWithExplanation:
		c.say(LetterOfExplanation, Info, Doubtful, Explain, Evidence{}, source(law.AssessmentInstructions))
	case verdict == Proceed:
		c.found = append([]Finding{{
			Code: AllClear, Severity: Info, Outcome: Clear, Demand: Nothing,
			Evidence: Evidence{Last: c.last, Moment: c.moment}, Basis: []law.Cite{act("11.2(1)")},
		}}, c.found...)
	}
}
