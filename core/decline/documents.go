package decline

import (
	"strings"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/validity"
)

// language looks at the date of the language result: less than two years old on
// the day of filing, and of no matter after it.
func (c *checker) language() {
	date, ok := c.f.Detail.LanguageDate.Get()
	if !ok {
		return
	}
	span, ok := validity.Of(validity.LanguageResult, date)
	if !ok {
		return
	}
	e := Evidence{Day: span.Last, Last: c.last}
	basis := []law.Cite{span.Basis, {Source: law.Instructions2017, Section: "3(4)"}}
	switch {
	case c.filed():
		c.say(LangExpiryAfterApp, Info, Clear, Nothing, e, basis...)
	case c.held && span.Last >= c.last:
		c.say(LangValid, Info, Clear, Nothing, e, basis...)
	case span.Last < c.f.Today:
		c.say(LangExpired, High, Broken, Fix, e, basis...)
	case c.held:
		c.say(LangExpiresBeforeDeadline, c.planned(span.Last), Doubtful, Fix, e, basis...)
	}
}

// planned is how severe it is that something ends on last: more when the person
// means to file after it.
func (c *checker) planned(last law.Day) Severity {
	if day, ok := c.f.Planned.Get(); ok && day > last {
		return Critical
	}
	return High
}

// assessment looks at the day of the educational credential assessment: less
// than five years old. It is a requirement of the Federal Skilled Worker class;
// elsewhere it carries points only, which the scores tell.
func (c *checker) assessment() {
	date, ok := c.f.Detail.AssessedDate.Get()
	if !ok || c.filed() {
		return
	}
	span, ok := validity.Of(validity.Assessment, date)
	if !ok || c.held && span.Last >= c.last || !c.held && span.Last >= c.f.Today {
		return
	}
	e := Evidence{Day: span.Last, Last: c.last}
	demand := Fix
	switch {
	case span.Last >= c.f.Today:
		c.say(ECAExpires, c.planned(span.Last), Doubtful, Fix, e, span.Basis)
		return
	case c.f.Class != SkilledWorker:
		demand = Nothing
	}
	c.say(ECAExpired, High, Broken, demand, e, span.Basis)
}

// grid looks at the 67 points: those that the own birthday takes are covered by
// a public policy.
func (c *checker) grid() {
	invited, ok1 := c.f.Detail.GridInvited.Get()
	filing, ok2 := c.f.Detail.GridFiling.Get()
	mark, held := program.Law().Pass.At(c.f.Invited)
	if c.f.Class != SkilledWorker || !ok1 || !ok2 || !held || filing >= invited || filing >= mark.Value {
		return
	}
	c.say(AgeFSWPolicy, Low, Clear, Nothing, Evidence{Points: profile.Given(filing)}, source(law.AgePolicy), regulations("81"))
}

// A sort is the kind of a document by its name.
type sort uint8

const (
	otherDocument sort = iota
	retest
	medical
	police
	reference
	passport
)

// sortOf finds the kind of document that name speaks of.
func sortOf(name string) sort {
	name = strings.ToLower(name)
	for _, s := range []struct {
		part string
		sort sort
	}{
		{"retest", retest}, {"language", retest}, {"medical", medical}, {"ime", medical},
		{"police", police}, {"pcc", police}, {"reference", reference}, {"passport", passport},
	} {
		if strings.Contains(name, s.part) {
			return s.sort
		}
	}
	return otherDocument
}

// documents looks at what is not at hand: an application that lacks a document
// on the last day is returned, and the invitation is gone. IRPR ss. 10, 12.
func (c *checker) documents() {
	if c.filed() {
		return
	}
	for i := range c.f.Documents {
		d := &c.f.Documents[i]
		ready, ok := d.Ready.Get()
		e := Evidence{Document: d.Name, Last: c.last}
		switch {
		case !ok:
			c.say(DocumentLater, High, Unknown, Learn, e, regulations("10"))
		case !c.within(ready):
			c.impossible(d, e)
		case ready > c.f.Today:
			e.Day = ready
			c.later(d, e)
		}
	}
}

// impossible is a document that cannot be had in time. For a police certificate
// and a reference letter IRCC takes proof of having tried.
func (c *checker) impossible(d *Document, e Evidence) {
	kind := sortOf(d.Name)
	switch {
	case kind == police && d.Effort:
		c.say(PCCLate, High, Doubtful, Explain, e, source(law.PolicePage))
		return
	case kind == reference && d.Effort:
		c.say(RefLetterAlt, Medium, Doubtful, Explain, e, source(law.LetterReports))
		return
	case kind == retest:
		if !c.has(LangExpired) && !c.has(LangExpiresBeforeDeadline) {
			c.say(LangExpired, Critical, Broken, Decline, e, regulations("75(2)(d)"))
		}
	case kind == medical:
		c.say(IMEMissing, Critical, Broken, Decline, e, source(law.MedicalReports))
	}
	c.say(CannotCompleteInTime, High, Broken, Decline, e, regulations("10"), regulations("12"))
}

// later is a document that comes within the period.
func (c *checker) later(d *Document, e Evidence) {
	code, basis := DocumentLater, regulations("10")
	switch sortOf(d.Name) {
	case retest:
		code, basis = LangRetest, regulations("75(2)(d)")
	case passport:
		code, basis = PassportExpired, regulations("50")
	case medical:
		code, basis = IMEMissing, source(law.MedicalReports)
	case police:
		basis = source(law.PolicePage)
	}
	c.say(code, High, Doubtful, Fix, e, basis)
}

// funds says that a class asks for none.
func (c *checker) funds() {
	if c.f.Class == CanadianExperience {
		c.say(FundsExempt, Info, Clear, Nothing, Evidence{}, regulations("87.1"), source(law.FundsPage))
	}
}
