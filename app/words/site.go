package words

// SitePage is the fixed text of the page for the owners of other sites.
type SitePage struct {
	Title       string
	Description string
	Invite      string // before the link to the page
	Name        string // that link
	Heading     string
	Lead        string

	// The choices.
	Choose     string // heading
	View       string
	ViewName   [NumView]string
	Language   string
	Theme      string
	ThemeName  [NumTheme]string
	Accent     string
	AccentHint string
	AccentName [NumAccent]string
	OwnHint    string
	Red        string
	Green      string
	Blue       string
	Way        string
	WayName    [NumWay]string
	WayHint    [NumWay]string
	Height     string
	HeightHint string
	HeightAuto string
	Pixels     string // after a number

	// The snippet.
	Snippet  string // heading
	Waiting  string
	Copy     string
	Copied   string
	Selected string // the browser did not copy
	Preview  string // heading

	// What it comes to.
	Promises string // heading
	Promise  [5]string
	Policy   string // heading
	PolicyIs string
	NoPolicy string // a frame of WordPress
}

// A Theme is how a frame is coloured.
type Theme uint8

// The themes.
const (
	ThemeAuto Theme = iota // as the reader prefers
	ThemeLight
	ThemeDark
	NumTheme
)

// An Accent is the colour of buttons and edges.
type Accent uint8

// The accents.
const (
	AccentNone Accent = iota // that of the calculator
	AccentBlue
	AccentTeal
	AccentGreen
	AccentOlive
	AccentBrown
	AccentOrange
	AccentRed
	AccentPlum
	AccentViolet
	AccentGrey
	AccentOwn // is mixed
	NumAccent
)

// A Way is how a page comes to show a frame.
type Way uint8

// The ways.
const (
	WayScript Way = iota
	WayFrame
	WayAddress // alone on a line, in WordPress
	NumWay
)
