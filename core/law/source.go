package law

// Confidence says how surely a source supports what is taken from it.
type Confidence uint8

const (
	Low    Confidence = iota + 1 // one secondary source, or an inference
	Medium                       // an official text read in a copy, or two independent secondary sources
	High                         // official text, or many agreeing copies of it

	NumConfidence
)

// Source names a document from which values of law are taken. Its title is
// prose and is found by the reader's language.
type Source uint8

const (
	// CriteriaPage is IRCC's page of CRS criteria, with every table.
	CriteriaPage Source = iota + 1

	// Instructions is the consolidated Ministerial Instructions respecting the
	// Express Entry system, made under IRPA s. 10.3. Section numbers that
	// were seen in quotations are cited; the consolidation itself was not read
	// whole.
	Instructions

	// Instructions2014 is the first version, in force 2015-01-01.
	Instructions2014

	// Instructions2016 is the amendment in force 2016-11-19: fewer points for
	// job offers, points for Canadian credentials.
	Instructions2016

	// Instructions2017 is the amendment in force 2017-06-06: points for a
	// sibling and for French.
	Instructions2017

	// French2020 is IRCC's announcement of 2020-10-27 that French earns more.
	French2020

	// JobOffer2025 is the amendment in force 2025-03-25 that ended points for
	// job offers.
	JobOffer2025

	// LanguagePage is IRCC's page of language tests with its conversion tables.
	LanguagePage

	// TEFNotice is IRCC's notice of 2024 that Express Entry went back to the
	// earlier scale of TEF Canada.
	TEFNotice

	// TEF699Page is IRCC's conversion of TEF Canada's scale to 699, published
	// for other programs than Express Entry.
	TEF699Page

	// HighWageReport is the description of a CRS tool which says that a
	// high-wage list is in effect from 2026-11-03. It is not official.
	HighWageReport

	// HighWageGuide is a guide compiled in October 2026 which says the same. It
	// is not official.
	HighWageGuide

	// Consultation2026 is IRCC's consultation of April and May 2026, as
	// reported: proposals only.
	Consultation2026

	// ToolReport is an independent author's record of what IRCC's own CRS tool
	// showed in September 2026.
	ToolReport

	// Regulations is the Immigration and Refugee Protection Regulations (IRPR),
	// SOR/2002-227.
	Regulations

	// InterpretationAct is the Interpretation Act, R.S.C. 1985, c. I-21, which
	// says how ages and months are counted.
	InterpretationAct

	// Instructions2015 is the amendment of the Ministerial Instructions of
	// 2015-05-30 on work in Canada.
	Instructions2015

	// Physicians2023 is the public policy of 2023-04-25 for physicians in
	// publicly funded services, as reported by several firms.
	Physicians2023

	// CalculatorWording is the wording of IRCC's own CRS calculator, as copied by
	// five independent calculators.
	CalculatorWording

	// FormReports is what candidates reported of the months that IRCC's profile
	// form credits. How the form counts was inferred from it.
	FormReports

	// ExperiencePage is IRCC's page of the Canadian Experience Class.
	ExperiencePage

	// SkilledWorkerPage is IRCC's page of the Federal Skilled Worker Program.
	SkilledWorkerPage

	// SkilledTradesPage is IRCC's page of the Federal Skilled Trades Program.
	SkilledTradesPage

	// FundsPage is IRCC's page of proof of funds with its table.
	FundsPage

	// FundsReports is how earlier tables of settlement funds were reported.
	FundsReports

	// CategoryPage is IRCC's page of category-based selection with its lists.
	CategoryPage

	// CategoryReports is how earlier categories and lists were reported.
	CategoryReports

	// PolicePage is IRCC's page of police certificates.
	PolicePage

	// NOC2021 is the National Occupational Classification 2021, version 1.0, of
	// Statistics Canada.
	NOC2021

	// Act is the Immigration and Refugee Protection Act (IRPA), S.C. 2001, c. 27.
	Act

	// AssessmentInstructions is IRCC's instruction to officers on assessing an
	// application against IRPA s. 11.2, of which the opening was read, and the
	// rest in quotations.
	AssessmentInstructions

	// AssessmentPage is IRCC's page on how an application is assessed, and on
	// what it must be told.
	AssessmentPage

	// InvitationPage is IRCC's page on the invitation to apply and on declining
	// it.
	InvitationPage

	// InvitationLetter is an invitation of 2019-07-10, which prints the moment
	// of its deadline.
	InvitationLetter

	// PeriodReports is how the period of an invitation was reported since 2015.
	PeriodReports

	// CompletenessUpdate is IRCC's update of 2021-06-29 on the completeness check
	// and the period of 60 days.
	CompletenessUpdate

	// AgePolicy is the public policy on birthdays between invitation and
	// application.
	AgePolicy

	// WithdrawalPage is IRCC's page on taking an application back.
	WithdrawalPage

	// BracketReports is what practitioners write of a year of work that completes
	// between invitation and application.
	BracketReports

	// ExperienceReports is what practitioners write, from copies of IRCC's
	// instructions, on vacation, leave and remote work.
	ExperienceReports

	// FamilyReports is how practitioners render IRCC's instruction on changes of
	// the family.
	FamilyReports

	// MedicalReports is how the medical examination before an application is
	// reported since 2025-08-21.
	MedicalReports

	// LetterReports is what practitioners write on other proof of employment.
	LetterReports

	// NominationReports is IRCC quoted on nominations that cannot be taken out of
	// a profile.
	NominationReports

	// RoundsFeed is the feed of rounds behind IRCC's page of rounds of invitations.
	RoundsFeed

	// RoundsList is an unofficial list of rounds, for those that no copy of the
	// feed has yet. It has the day, the kind, the size and the cut-off of each.
	RoundsList

	// FeeReports is how IRCC's notice of 2026-03-27 on fees was reported, and
	// what it asks for biometrics.
	FeeReports

	// ChildFeeEstimate is the fee of a child, derived from the base amounts of
	// IRPR s. 295(1) and how the others were raised. It was read nowhere.
	ChildFeeEstimate

	// SiblingReports is IRCC's instruction on the proof of a brother or sister in
	// Canada, as candidates quote it.
	SiblingReports

	// HelpCentre is answers of IRCC's help centre, as a data set of 2023 holds
	// them.
	HelpCentre

	NumSource
)

// A Document is what is known about a [Source].
type Document struct {
	Slug       string // frozen name
	English    string // address, empty where none was seen
	French     string // address of the French text, empty where none was seen
	Official   bool   // published by the Government of Canada
	Binding    bool   // law: an Act, regulations, or the Minister's instructions under IRPA s. 10.3
	Read       Day    // the day on which it was last read and found as cited
	Confidence Confidence
}

const (
	canadaEN = "https://www.canada.ca/en/immigration-refugees-citizenship/"
	canadaFR = "https://www.canada.ca/fr/immigration-refugies-citoyennete/"

	expressEN = canadaEN + "services/immigrate-canada/express-entry/"
	expressFR = canadaFR + "services/immigrer-canada/entree-express/"

	justiceEN = "https://laws-lois.justice.gc.ca/eng/"
	justiceFR = "https://laws-lois.justice.gc.ca/fra/"

	instructionsEN = canadaEN + "corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-application-management-system/"
	instructionsFR = canadaFR + "organisation/mandat/politiques-directives-operationnelles-ententes-accords/instructions-ministerielles/systeme-gestion-demandes-entree-express/"
)

// documents holds each source's particulars. Copies were read for all of them,
// none live: Read is the day on which the newest copy's maker read the page.
var documents = [NumSource]Document{
	CriteriaPage: {
		Slug:     "crs-criteria",
		English:  canadaEN + "services/immigrate-canada/express-entry/check-score/crs-criteria.html",
		French:   canadaFR + "services/immigrer-canada/entree-express/verifier-note/criteries-scg.html",
		Official: true, Read: On(2026, 9, 11), Confidence: High,
	},
	Instructions: {
		Slug:     "instructions",
		English:  instructionsEN + "current.html",
		Official: true, Binding: true, Read: On(2026, 8, 24), Confidence: Medium,
	},
	Instructions2014: {
		Slug:     "instructions-2014",
		English:  "https://gazette.gc.ca/rp-pr/p1/2014/2014-12-01-x10/html/extra10-eng.html",
		Official: true, Binding: true, Read: On(2026, 11, 22), Confidence: Medium,
	},
	Instructions2016: {
		Slug:     "instructions-2016",
		English:  instructionsEN + "30-may-2015-18-november-2016.html",
		French:   instructionsFR + "30-mai-2015-18-novembre-2016.html",
		Official: true, Binding: true, Read: On(2026, 11, 22), Confidence: High,
	},
	Instructions2017: {
		Slug:     "instructions-2017",
		English:  instructionsEN + "amending-express-entry-system-2017.html",
		French:   instructionsFR + "modifiant-systeme-entree-express-2017.html",
		Official: true, Binding: true, Read: On(2026, 11, 22), Confidence: High,
	},
	French2020: {
		Slug:     "french-2020",
		Official: true, Read: On(2026, 11, 22), Confidence: Medium,
	},
	JobOffer2025: {
		Slug:     "job-offer-2025",
		English:  instructionsEN + "current.html",
		Official: true, Binding: true, Read: On(2026, 9, 11), Confidence: High,
	},
	LanguagePage: {
		Slug:     "language-tests",
		English:  canadaEN + "services/immigrate-canada/express-entry/documents/language-test.html",
		French:   canadaFR + "services/immigrer-canada/entree-express/documents/examen-langue.html",
		Official: true, Read: On(2026, 9, 8), Confidence: High,
	},
	TEFNotice: {
		Slug:     "tef-notice-2024",
		English:  canadaEN + "services/immigrate-canada/express-entry/documents/language-test.html",
		French:   canadaFR + "services/immigrer-canada/entree-express/documents/examen-langue.html",
		Official: true, Read: On(2024, 5, 27), Confidence: High,
	},
	TEF699Page: {
		Slug:     "tef-699",
		Official: true, Read: On(2025, 12, 7), Confidence: Medium,
	},
	HighWageReport: {
		Slug:    "high-wage-report",
		English: "https://glama.ai/mcp/connectors/com.celpass/celpip/tools/find_high_wage_occupation",
		Read:    On(2026, 11, 22), Confidence: Medium,
	},
	HighWageGuide: {
		Slug:    "high-wage-guide",
		English: "https://raw.githubusercontent.com/BryceYuuu/RUN/master/docs/global/canada.md",
		Read:    On(2026, 11, 22), Confidence: Medium,
	},
	Consultation2026: {
		Slug: "consultation-2026",
		Read: On(2026, 10, 1), Confidence: Medium,
	},
	ToolReport: {
		Slug:    "tool-report",
		English: "https://github.com/dorra-can/crs-scenario-lab",
		Read:    On(2026, 11, 22), Confidence: Low,
	},
	Regulations: {
		Slug:     "irpr",
		English:  justiceEN + "regulations/sor-2002-227/",
		French:   justiceFR + "reglements/dors-2002-227/",
		Official: true, Binding: true, Read: On(2026, 7, 23), Confidence: High,
	},
	InterpretationAct: {
		Slug:     "interpretation-act",
		English:  justiceEN + "acts/i-21/",
		French:   justiceFR + "lois/i-21/",
		Official: true, Binding: true, Read: On(2026, 11, 22), Confidence: High,
	},
	Instructions2015: {
		Slug:     "instructions-2015",
		English:  instructionsEN + "amending-express-entry-system-canadian-work-experience.html",
		Official: true, Binding: true, Read: On(2026, 11, 22), Confidence: High,
	},
	Physicians2023: {
		Slug: "physicians-2023",
		Read: On(2026, 11, 22), Confidence: Medium,
	},
	CalculatorWording: {
		Slug:     "calculator-wording",
		English:  "https://ircc.canada.ca/english/immigrate/skilled/crs-tool.asp",
		Official: true, Read: On(2026, 11, 22), Confidence: Medium,
	},
	FormReports: {
		Slug: "form-reports",
		Read: On(2026, 11, 22), Confidence: Medium,
	},
	ExperiencePage: {
		Slug:     "cec-page",
		English:  expressEN + "who-can-apply/canadian-experience-class.html",
		French:   expressFR + "qui-presenter-demande/categorie-experience-canadienne.html",
		Official: true, Read: On(2026, 9, 30), Confidence: High,
	},
	SkilledWorkerPage: {
		Slug:     "fsw-page",
		English:  expressEN + "who-can-apply/federal-skilled-workers.html",
		French:   expressFR + "qui-presenter-demande/travailleurs-qualifies-federal.html",
		Official: true, Read: On(2026, 9, 30), Confidence: High,
	},
	SkilledTradesPage: {
		Slug:     "fst-page",
		English:  expressEN + "who-can-apply/federal-skilled-trades.html",
		French:   expressFR + "qui-presenter-demande/metiers-specialises.html",
		Official: true, Read: On(2026, 9, 30), Confidence: High,
	},
	FundsPage: {
		Slug:     "funds-page",
		English:  expressEN + "documents/proof-funds.html",
		French:   expressFR + "documents/preuve-fonds-suffisants.html",
		Official: true, Read: On(2026, 9, 30), Confidence: High,
	},
	FundsReports: {
		Slug: "funds-reports",
		Read: On(2026, 11, 22), Confidence: Medium,
	},
	CategoryPage: {
		Slug:     "category-page",
		English:  expressEN + "rounds-invitations/category-based-selection.html",
		Official: true, Read: On(2026, 8, 26), Confidence: High,
	},
	CategoryReports: {
		Slug: "category-reports",
		Read: On(2026, 11, 22), Confidence: Medium,
	},
	PolicePage: {
		Slug:     "police-page",
		English:  expressEN + "apply-permanent-residence/police-certificates.html",
		Official: true, Read: On(2026, 11, 22), Confidence: Medium,
	},
	Act: {
		Slug:     "irpa",
		English:  justiceEN + "acts/i-2.5/",
		French:   justiceFR + "lois/i-2.5/",
		Official: true, Binding: true, Read: On(2026, 7, 23), Confidence: High,
	},
	AssessmentInstructions: {
		Slug:     "a112-instructions",
		English:  canadaEN + "corporate/publications-manuals/operational-bulletins-manuals/permanent-residence/express-entry/assessing-electronic-application-on-section-a11-2.html",
		Official: true, Read: On(2026, 11, 22), Confidence: Medium,
	},
	AssessmentPage: {
		Slug:     "how-we-assess",
		English:  expressEN + "apply-permanent-residence/how-we-assess.html",
		Official: true, Read: On(2026, 11, 22), Confidence: High,
	},
	InvitationPage: {
		Slug:     "invitation-page",
		English:  canadaEN + "corporate/publications-manuals/operational-bulletins-manuals/permanent-residence/express-entry/invitation-apply.html",
		French:   canadaFR + "organisation/publications-guides/bulletins-guides-operationnels/resdience-permanente/entree-express/invitation-presenter-demande.html",
		Official: true, Read: On(2026, 11, 22), Confidence: High,
	},
	InvitationLetter: {
		Slug: "invitation-letter-2019",
		Read: On(2026, 11, 22), Confidence: Medium,
	},
	PeriodReports: {
		Slug: "period-reports",
		Read: On(2026, 11, 22), Confidence: Medium,
	},
	CompletenessUpdate: {
		Slug:     "completeness-2021",
		English:  canadaEN + "corporate/publications-manuals/operational-bulletins-manuals/updates/2021-express-entry-completeness-check.html",
		Official: true, Read: On(2026, 11, 22), Confidence: High,
	},
	AgePolicy: {
		Slug:     "age-policy",
		English:  canadaEN + "corporate/mandate/policies-operational-instructions-agreements/age-based-requirements.html",
		French:   canadaFR + "organisation/mandat/politiques-directives-operationnelles-ententes-accords/exigences-relatives-age.html",
		Official: true, Read: On(2026, 11, 22), Confidence: High,
	},
	WithdrawalPage: {
		Slug:     "withdrawal-page",
		English:  canadaEN + "services/application/withdraw-cancel.html",
		Official: true, Read: On(2026, 11, 22), Confidence: High,
	},
	BracketReports:    {Slug: "bracket-reports", Read: On(2026, 11, 22), Confidence: Medium},
	ExperienceReports: {Slug: "experience-reports", Read: On(2026, 11, 22), Confidence: Medium},
	FamilyReports:     {Slug: "family-reports", Read: On(2026, 11, 22), Confidence: Medium},
	MedicalReports:    {Slug: "medical-reports", Read: On(2026, 11, 22), Confidence: Medium},
	LetterReports:     {Slug: "letter-reports", Read: On(2026, 11, 22), Confidence: Medium},
	NominationReports: {Slug: "nomination-reports", Read: On(2026, 11, 22), Confidence: Medium},
	RoundsFeed: {
		Slug:     "rounds-feed",
		English:  "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json",
		French:   "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_fr.json",
		Official: true, Read: On(2026, 9, 28), Confidence: High,
	},
	RoundsList:       {Slug: "rounds-list", Read: On(2026, 10, 1), Confidence: Low},
	FeeReports:       {Slug: "fee-reports", Read: On(2026, 11, 22), Confidence: Medium},
	ChildFeeEstimate: {Slug: "child-fee-estimate", Read: On(2026, 11, 22), Confidence: Low},
	SiblingReports:   {Slug: "sibling-reports", Read: On(2026, 11, 22), Confidence: Medium},
	HelpCentre:       {Slug: "help-centre-2023", Read: On(2026, 11, 22), Confidence: Medium},
	NOC2021: {
		Slug:     "noc-2021",
		English:  "https://open.canada.ca/data/en/dataset/1feee3b5-8068-4dbb-b361-180875837593",
		French:   "https://open.canada.ca/data/fr/dataset/1feee3b5-8068-4dbb-b361-180875837593",
		Official: true, Read: On(2026, 11, 22), Confidence: High,
	},
}

// Document returns the particulars of s.
func (s Source) Document() *Document { return &documents[s] }

// A Cite points at the authority of a value: a source, and where it is known
// the section. Via names the page on which the values were read when that is
// not the source itself.
type Cite struct {
	Source  Source
	Via     Source // zero when the source itself was read
	Section string // number only, as in "8(2)"; empty where it is not known
}

// Confidence returns how surely c supports what it is cited for: as surely as
// the document that was read.
func (c Cite) Confidence() Confidence {
	if c.Via != 0 {
		return c.Via.Document().Confidence
	}
	return c.Source.Document().Confidence
}
