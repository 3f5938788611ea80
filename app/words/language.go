// Package words says everything that the program says, in English and in
// French. The enums of core are the keys: a name is an array indexed by them,
// and a phrase with parts is a method of [Language], so that a language which
// lacks one does not compile. A test finds any that is empty.
//
// The terms are the field's own, in French those of Immigration, Refugees and
// Citizenship Canada.
package words

import (
	"iter"

	"sixtydays/core/crs"
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// A Language words everything the program says.
type Language interface {
	ProgramLanguage
	ChecklistLanguage
	AdviceLanguage
	DeclineLanguage
	InvitationLanguage
	InstallLanguage
	EmbedLanguage
	KeepLanguage

	// CreditedSince says how many hours of work are credited, and since when, of
	// which day there is none when nothing is.
	CreditedSince(hours int, first law.Day) string

	// NextYear says when one more year of work is complete, FormCredits that the
	// profile form would credit more years than there are, and TooOldFrom when
	// some of the work is too old to count.
	NextYear(d law.Day) string
	FormCredits(form, years int) string
	TooOldFrom(d law.Day) string

	Tag() string // BCP 47
	Names() *Names
	Page() *Page

	Number(n int) string
	Day(d law.Day) string
	Month(m int) string

	// Points says what a line earns of what it can earn.
	Points(points, most crs.Points) string

	// Years says a number of complete years of an answer to d, which is open at
	// its ends.
	Years(d *profile.Descriptor, v int) string

	// Level says a level in the language o, or in either when o is zero.
	Level(o profile.Official, level profile.Level) string

	// Reached says which level a result reaches.
	Reached(test profile.Test, result profile.Result, o profile.Official, level profile.Level) string

	// Band says the results from lowest to highest of a test.
	Band(lowest, highest profile.Result) string

	// Section names a section of a source, or a range of them such as "21-27".
	Section(section string) string

	// Colon is what stands between a heading and what it announces.
	Colon() string

	// Since says from when a value is in force, or by when when it was only seen
	// so, and Read when a source was last read.
	Since(d law.Day, seen bool) string
	Read(s law.Source) string

	// Grid names the law that a total was made by, in a few words.
	Grid(s *crs.Score) string

	// Qualifier says in a word or two what stands before an uncertain total. It
	// is empty for one that is certain.
	Qualifier(s *crs.Score) string

	// Standing says in a sentence how far a total may be trusted.
	Standing(s *crs.Score) string

	// Reported says what is reported to have changed, and Unknown what that means
	// for the total.
	Reported(r *crs.Report) string
	Unknown(r *crs.Report) string

	// Named says how many of the points come from lines named for change.
	Named(named, total crs.Points) string

	// HeldTo says that the parts of a line came to more than it can earn.
	HeldTo(most crs.Points) string

	// Needs says which answer a line waits for.
	Needs(question string) string

	// BadResult says what is wrong with a test result and what to do.
	BadResult(e *language.Error) string

	// OutOf says how many questions are answered.
	OutOf(answered, asked int) string

	// Exact returns the fixed text of the exact answers.
	Exact() *ExactPage

	// Occupations calls yield with each unit group of the NOC 2021 and its title,
	// in the order of the codes.
	Occupations() iter.Seq2[noc.Code, string]

	// Skill says of a code which TEER it is.
	Skill(t noc.TEER) string

	// Dollars says an amount, and Funds the amounts from lowest to highest; a
	// highest of zero is none.
	Dollars(n int) string
	Funds(lowest, highest int) string

	// Hours says a number of hours in a week where its unit is known, and Weekly
	// with the unit. All from 30 hours up are the same.
	Hours(h profile.Hours) string
	Weekly(h profile.Hours) string

	// Period says the days from first to last, of which either may be unknown.
	Period(first, last law.Day) string

	// Entry names the nth entry of the list that answers f, counted from 1, and
	// Entries says how many there are.
	Entry(f profile.Field, n int) string
	Entries(f profile.Field, n int) string

	// Contradiction says that the answer of cannot be true beside another, and
	// what to do.
	Contradiction(c *profile.Contradiction, of, with string) string

	// Change says by how many points something changes the score.
	Change(points int) string

	// Unpaid says how many times without pay a job has.
	Unpaid(n int) string
}

// Languages lists the languages, the first of which is the site's default.
var Languages = [...]Language{English{}, French{}}

// For returns the language with the given tag, and English for any other.
func For(tag string) Language {
	for _, l := range Languages {
		if l.Tag() == tag {
			return l
		}
	}
	return English{}
}

// Names are the words for the values of core's enums, indexed by them. An entry
// for a value that is never said is empty; it is listed in the test.
type Names struct {
	Marital       [profile.NumMarital]string
	YesNo         [profile.NumYesNo]string
	Education     [profile.NumEducation]string
	CanadianStudy [profile.NumCanadianStudy]string
	Official      [profile.NumOfficial]string
	InOfficial    [profile.NumOfficial]string // the same inside a sentence
	Ability       [profile.NumAbility]string
	Test          [profile.NumTest]string
	JobOffer      [profile.NumJobOffer]string
	Province      [profile.NumProvince]string
	Employment    [profile.NumEmployment]string

	// Question asks a field, Hint helps to answer it, and Subject names it in a
	// few words where it is spoken of elsewhere.
	Question [profile.NumField]string
	Hint     [profile.NumField]string
	Subject  [profile.NumField]string

	// Add asks for one more entry of a list, and Entry names one.
	Add   [profile.NumField]string
	Entry [profile.NumField]string

	Broad [noc.NumBroad]string // broad occupational category, by its digit

	// Part labels an item of an entry, PartHint helps to answer it, and
	// PartSubject names it where it is lacking. Box says what ticking it means.
	Part        [profile.NumPart]string
	PartHint    [profile.NumPart]string
	PartSubject [profile.NumPart]string
	Box         [profile.NumPart]string

	// Fold offers what is folded away, and FoldHint says what it is good for.
	Fold     [NumFold]string
	FoldHint [NumFold]string

	Rule   [crs.NumRule]string // name of a line
	Why    [crs.NumRule]string // its rule, in a sentence or two
	Class  [crs.NumRule][crs.NumClass]string
	Tier   [crs.NumRule][crs.NumTier]string
	Caveat [crs.NumCaveat]string

	Source     [law.NumSource]string
	Confidence [law.NumConfidence]string
}

// Page is the fixed text of the pages.
type Page struct {
	// The document and its frame.
	Brand        string
	Title        string
	Description  string
	Skip         string // link to the main content
	Heading      string
	Lead         string
	OtherName    string // the other language, in itself
	AppName      string // of the installed program
	NoScript     string
	NotFound     string // there is no page at an address
	NotFoundHint string // what to do then, before links to the pages
	Failed       string // the program could not start, or stopped
	Reload       string
	Retry        string // asks for the program again, and the page stays
	Later        string // leaves the new version for later
	Official     string // link to what IRCC has
	Updated      string // a new version is ready

	// The form.
	GroupYou       string
	GroupEducation string
	GroupLanguage  string
	GroupWork      string
	GroupSpouse    string
	GroupMore      string
	First          string // heading over the first official language
	Second         string
	Levels         string // legend over the four abilities by level
	Results        string // the same by test result
	StatedUsed     string // levels count until results are chosen
	TEF699         string // what to do with a result to 699
	Choose         string // first option of every list
	Reset          string

	// The result.
	Score     string
	Waiting   string // before the program has arrived
	Start     string // nothing is answered
	Next      string // before the next question
	Why       string // heading of the breakdown
	WhyHint   string
	SeeWhy    string // link to the breakdown
	NotYet    string // a line that lacks an answer
	NotHeld   string // a line whose value is not held
	NotScored string // a line that earns nothing on the day
	Combined  string // headings inside an opened line

	ByExact      string // before what exact answers came to
	ByExactLeast string // the same while an answer is missing
	Answers      string
	SourceWord   string
	NotAnswered  string
	Sources      string
	Licences     string // names the file of licences, as a link

	// The day of the score.
	OnDay       string
	ChangeDay   string
	DayWord     string
	MonthWord   string
	YearWord    string
	Today       string
	NoSuchDay   string
	BeforeStart string

	// The reported change, and the footer.
	ReformTitle     string
	ReformMore      string
	ReformBy        string
	ReformCheck     string
	DisclaimerTitle string
	Disclaimer      string
	Private         string
	PrivateTitle    string
}
