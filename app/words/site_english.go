package words

// Site returns the English text of the page for the owners of other sites.
func (English) Site() *SitePage { return &englishSite }

var englishSite = SitePage{
	Title:       "The calculator on your site – Sixty Days",
	Description: "Put the CRS score calculator or the check of an invitation on your own page, in your colours and language. Your readers' answers stay in their browsers.",
	Invite:      "This calculator can be on a page of your own:",
	Name:        "For your site",
	Heading:     "The calculator on your site",
	Lead:        "Choose how it is to look, copy a few lines, and put them into your page. It is free and needs no account and no key.",

	Choose:     "1. Choose",
	View:       "What it shows",
	ViewName:   [NumView]string{ViewScore: "The CRS score", ViewInvitation: "The check of an invitation"},
	Language:   "Language",
	Theme:      "Colours",
	ThemeName:  [NumTheme]string{ThemeAuto: "As the reader prefers", ThemeLight: "Light", ThemeDark: "Dark"},
	Accent:     "Colour of buttons and edges",
	AccentHint: "Text stays readable: a colour that cannot be told from the background is not used.",
	AccentName: [NumAccent]string{
		AccentNone: "The calculator's own", AccentBlue: "Blue", AccentTeal: "Teal", AccentGreen: "Green", AccentOlive: "Olive", AccentBrown: "Brown",
		AccentOrange: "Orange", AccentRed: "Red", AccentPlum: "Plum", AccentViolet: "Violet", AccentGrey: "Grey", AccentOwn: "My own",
	},
	OwnHint: "In the snippet it is a number like 26374a. If you know yours, you can write it there instead.",
	Red:     "Red",
	Green:   "Green",
	Blue:    "Blue",
	Way:     "How it gets into your page",
	WayName: [NumWay]string{WayScript: "A script", WayFrame: "A plain frame", WayAddress: "WordPress, by its address"},
	WayHint: [NumWay]string{
		WayScript:  "The frame is always as high as it needs to be. Your site must allow scripts of other sites in its pages.",
		WayFrame:   "Works wherever a page may have a frame. The frame keeps its height, and scrolls.",
		WayAddress: "Put the address alone on a line of a post: WordPress makes a frame of it, for authors of any role. Colours cannot be chosen, and links in the frame do not open.",
	},
	Height:     "Height of the frame",
	HeightHint: "A frame that follows its content tells your page its height. One of a fixed height tells nothing, and scrolls.",
	HeightAuto: "As high as its content",
	Pixels:     "pixels",

	Snippet:  "2. Copy",
	Waiting:  "The snippet is written once the page has loaded.",
	Copy:     "Copy",
	Copied:   "Copied. Paste it into your page.",
	Selected: "Your browser does not let this page copy. The text is selected: copy it with Ctrl+C, or Cmd+C on a Mac.",
	Preview:  "3. See how it looks",

	Promises: "What you can tell your readers",
	Promise: [5]string{
		"What they answer stays in their browser. The frame sends nothing and keeps nothing: no cookie, no storage, no analytics, no third party.",
		"Your page cannot read the answers or the score. It hears the height of the frame, unless that is fixed, and that the frame is ready.",
		"A frame that follows its content grows when an answer brings more questions, so a script on your page could tell that much. A fixed height tells nothing.",
		"The script is one small file that never changes: your page names its hash, and browsers refuse anything else under its name. What the frame shows is always the newest rules.",
		"The frame says that it is unofficial and not affiliated with IRCC, and links to the full site. Please leave the link in the snippet too: it is what readers have where frames or scripts are blocked.",
	},
	Policy:   "If your site sends a Content-Security-Policy",
	PolicyIs: "Add these to what yours allows already:",
	NoPolicy: "WordPress needs nothing more, unless yours allows frames of some sites only. Then add:",
}
