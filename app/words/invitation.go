package words

import (
	"sixtydays/core/decline"
	"sixtydays/core/law"
)

// InvitationLanguage words the page about an invitation, but for its result.
type InvitationLanguage interface {
	Invitation() *InvitationPage

	// RoundsUntil says up to which day the rounds are known.
	RoundsUntil(d law.Day) string

	// RoundWas says that a round was held on another day than the invitation.
	RoundWas(d law.Day) string

	// AccountReform says why the score of the account is asked for, from the day
	// of a reported change on.
	AccountReform(d law.Day) string

	// WouldReplace says that so many answers would be replaced.
	WouldReplace(n int) string

	// Numbered names the nth of several things, counted from 1.
	Numbered(name string, n int) string
}

// InvitationPage is the fixed text of the page about an invitation.
type InvitationPage struct {
	// The document, and the names of the pages.
	Title          string
	Description    string
	Pages          string // what the links to the pages are
	ScorePage      string
	InvitationPage string

	Heading string
	Lead    string

	// The invitation.
	Letter      string // heading
	Round       string
	OtherRound  string // the round is not listed
	OfIRCC      string // where a round was read
	Unofficial  string
	TieBreakWas string // before the moment
	Invited     string
	InvitedHint string
	TooEarly    string // the day is before Express Entry
	TooLate     string // the day is to come
	Class       string
	ClassHint   string
	Unsure      string
	Kind        string
	AllRound    string // kinds of rounds
	PNPRound    string
	ByCategory  string
	Category    string
	CutOff      string
	CutOffHint  string
	TieBreak    string
	TieHint     string
	Hundreds    string // the two lists of a score
	Rest        string
	TooHigh     string // no score is that high
	Hour        string
	Minute      string

	// More about it.
	More             string
	Deadline         string
	DeadlineHint     string
	Submitted        string
	SubmittedHint    string
	Expires          string
	ExpiresHint      string
	Account          string
	AccountHint      string
	State            string
	StatePending     string
	StateFiled       string
	StateReturned    string
	Filed            string
	Changed          string
	Inadmissible     string
	InadmissibleHint string

	// The two ways to check.
	Door       string // heading
	DoorLegend string
	Quick      string
	QuickHint  string
	Full       string
	FullHint   string

	// The quick check.
	Numbers         string // heading
	Claimed         string
	ClaimedHint     string
	True            string
	TrueHint        string
	Filing          string
	FilingHint      string
	Aged            string
	AgedHint        string
	Criteria        string // heading
	CriteriaHint    string
	CriteriaInvited string
	CriteriaFiling  string
	CategoryInvited string
	CategoryFiling  string
	Dates           string // heading
	LanguageDate    string
	LanguageHint    string
	Assessed        string
	AssessedHint    string
	Planned         string
	PlannedHint     string
	KnownDays       string // fold
	NotBefore       string
	NotBeforeHint   string
	NotAfter        string
	NotAfterHint    string

	// What is not at hand.
	Papers      string // heading
	PapersHint  string
	Paper       string
	AddPaper    string
	PaperKind   string
	PaperReady  string
	ReadyOn     string
	ReadyNever  string
	ReadyOpen   string
	ReadyDay    string
	PaperEffort string
	PaperName   [NumPaper]string

	// What happened.
	Happened     string // heading
	HappenedHint string
	OfWork       string // legends
	OfLanguage   string
	OfFamily     string
	OfNomination string
	OfOther      string
	Birthday     string
	Mismatch     string
	Rounding     string
	Vacation     string
	Province     string
	Cause        [decline.NumCode]string

	// The full check.
	Sheets       string // heading
	Which        string // legend
	ClaimedSheet string
	TrueSheet    string
	ClaimedLead  string
	TrueLead     string
	Copied       string // the other answers were copied to begin with
	CopyToTrue   string
	CopyToClaim  string
	Replace      string
	Keep         string
	Differs      string // heading
	NoneDiffers  string
	DiffersHint  string
	ProfileSays  string
	IsTrue       string
	Since        string // legend
	SinceNever   string
	SinceChanged string
	SinceDated   string // a date in the answers tells
	MissingTrue  string
	MissingClaim string

	FilingHeading string // of the full check
	Waiting       string // there is nothing to advise on yet
	Reset         string
}
