package words

// EmbedLanguage words the pages that other sites show in frames, and the page on
// which their owners learn how.
type EmbedLanguage interface {
	Embed() *EmbedPage
	Site() *SitePage
}

// EmbedPage is the fixed text of a page in a frame.
type EmbedPage struct {
	By       string          // before the link to the whole site
	Whole    [NumView]string // that link, which is an attribution
	Take     string          // link to it with the answers
	TakeHint string          // after that
	About    string          // what it is not
	Private  string
	Sealed   string // before an address to which no link can lead

	Frame [NumView]string // title of a frame on the page around it
}

// A View is what a frame shows.
type View uint8

// The views.
const (
	ViewScore View = iota
	ViewInvitation
	NumView
)
