package words

// InstallLanguage words what is said of the site as a program that can be
// installed.
type InstallLanguage interface {
	Install() *InstallText
}

// InstallText is the fixed text about installing the site.
type InstallText struct {
	Heading string
	Works   string // without a network, and may be installed
	Button  string
	How     string // link to the ways below

	// Where each family of browsers has it in its menus.
	Chromium string
	Safari   string
	Firefox  string
}
