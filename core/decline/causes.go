package decline

import (
	"strings"

	"sixtydays/core/law"
)

// A sentence is what is said of a cause.
type sentence struct {
	severity Severity
	outcome  Outcome
	demand   Demand
	basis    law.Cite
}

// causes holds what is said of each cause. Scores and criteria decide what it
// costs; a cause asks for more than Nothing where it says so by itself.
var causes = [NumCode]sentence{
	MECWindowSliding:         {High, Doubtful, Nothing, regulations("87.1(2)(a)")},
	WrongClass:               {Critical, Broken, Decline, source(law.InvitationPage)},
	CECWorkShort:             {Critical, Broken, Nothing, regulations("87.1(2)(a)")},
	Work30HCap:               {Critical, Broken, Nothing, regulations("80(4)")},
	WorkLeaveExcluded:        {Critical, Broken, Nothing, source(law.ExperienceReports)},
	WorkAbroadExcluded:       {Critical, Broken, Nothing, regulations("87.1(2)(a)")},
	WorkStudentSelfEmp:       {Critical, Broken, Nothing, regulations("87.1(3)")},
	FSWNotContinuous:         {Critical, Broken, Nothing, regulations("75(2)(a)")},
	NOCTEERFail:              {Critical, Broken, Nothing, regulations("87.1(2)(b)")},
	WorkOK:                   {Info, Clear, Nothing, source(law.ExperienceReports)},
	LangRetest:               {Medium, Doubtful, Explain, source(law.InvitationPage)},
	LangExpired:              {Medium, Doubtful, Nothing, regulations("75(2)(d)")},
	ECAExpired:               {High, Broken, Nothing, regulations("75(2)(e)")},
	ECAExpires:               {High, Doubtful, Nothing, regulations("75(2)(e)")},
	FamilyMarriage:           {Medium, Doubtful, Explain, regulations("1(1)")},
	FamilySeparation:         {Medium, Doubtful, Explain, source(law.FamilyReports)},
	FamilyAccompanyingChange: {Medium, Doubtful, Explain, regulations("10(2)(a)")},
	FamilyBirth:              {Low, Doubtful, Explain, regulations("76(1)(b)")},
	FamilyAfterApp:           {Low, Clear, Nothing, source(law.FamilyReports)},
	Child22:                  {High, Doubtful, Explain, regulations("25.1(1)")},
	ChildLockedPNP:           {Low, Clear, Nothing, regulations("25.1(4)")},
	SiblingLost:              {Medium, Doubtful, Explain, source(law.CriteriaPage)},
	SiblingOK:                {Low, Clear, Nothing, source(law.CriteriaPage)},
	FundsShort:               {Medium, Doubtful, Fix, regulations("76(1)(b)")},
	FundsOK:                  {Info, Clear, Nothing, regulations("76(1)(b)")},
	IMEReuse:                 {Low, Clear, Nothing, source(law.MedicalReports)},
	PCCStale:                 {High, Doubtful, Nothing, source(law.PolicePage)},
	PassportNew:              {Low, Doubtful, Explain, regulations("50")},
	NomineeCriteria:          {Info, Doubtful, Nothing, regulations("87(2)")},
	PNPExpires:               {High, Doubtful, Nothing, regulations("87(2)")},
	QuebecIntent:             {Critical, Broken, Decline, regulations("87.1(1)")},
	JobOfferPoints:           {Info, Clear, Nothing, source(law.JobOffer2025)},
	JobLostOK:                {Info, Clear, Nothing, source(law.ExperiencePage)},
	FSTOfferLost:             {Critical, Broken, Decline, regulations("87.2(3)(d)")},
}

// causes says the causes that no check has said.
func (c *checker) causes() {
	for i := range c.f.Causes {
		code, e := c.f.Causes[i].Code, c.f.Causes[i].Evidence
		said := &causes[code]
		if said.severity == 0 || c.has(code) {
			continue
		}
		if code == FamilyAfterApp && c.filed() {
			c.say(code, Medium, Doubtful, Explain, e, said.basis, act("16(1)"))
			continue
		}
		c.say(code, said.severity, said.outcome, said.demand, e, said.basis)
	}
}

// nomination looks at a nomination that is gone. Declining is not enough: it
// cannot be taken out of the profile.
func (c *checker) nomination() {
	e, ok := c.cause(PNPWithdrawn)
	if !ok {
		c.expired()
		return
	}
	c.say(PNPWithdrawn, Critical, Broken, Decline, e, regulations("87(2)"))
	if c.filed() {
		c.say(ConsiderWithdrawal, High, Doubtful, Explain, Evidence{}, source(law.WithdrawalPage))
		c.consult()
		return
	}
	c.say(PNPWithdrawProfile, Critical, Broken, Nothing, Evidence{}, source(law.NominationReports))
}

// expired looks at a nomination that ends, and that cannot be taken out of the
// profile once it has.
func (c *checker) expired() {
	met, known := c.f.Criteria.Filing.Get()
	if e, ok := c.cause(PNPExpires); ok && known && !met && !c.filed() {
		c.say(PNPExpires, Critical, Broken, Nothing, e, regulations("87(2)"))
		c.say(PNPWithdrawProfile, Critical, Broken, Nothing, e, source(law.NominationReports))
	}
}

// unknown says what the person knows to be open.
func (c *checker) unknown() {
	for _, name := range c.f.Unknown {
		switch {
		case strings.Contains(name, "vacation"):
			c.say(WorkVacationDiscretion, High, Unknown, Learn, Evidence{Document: name}, source(law.ExperienceReports))
			c.consult()
		case strings.Contains(name, "province"):
			c.say(PNPPending, High, Unknown, Learn, Evidence{Document: name}, regulations("87(2)"))
			c.say(NotifyIRCC, Info, Doubtful, Nothing, Evidence{}, source(law.AssessmentPage))
			c.consult()
		case strings.Contains(name, "partner"):
			c.say(FamilyMarriage, High, Unknown, Learn, Evidence{Document: name}, regulations("1(1)"))
		case strings.Contains(name, "language"):
			c.say(LangDateUnknown, High, Unknown, Learn, Evidence{Document: name}, regulations("75(2)(d)"))
		default:
			c.say(Unlisted, High, Unknown, Learn, Evidence{Document: name})
		}
	}
}
