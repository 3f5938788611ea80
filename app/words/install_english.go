package words

// Install returns the English text about installing the site.
func (English) Install() *InstallText { return &englishInstall }

var englishInstall = InstallText{
	Heading:  "Without a network",
	Works:    "This site also works without a network, once it has been opened. It can be installed like an app; nothing else changes by that.",
	Button:   "Install it",
	How:      "How to install it",
	Chromium: "Chrome, Edge and browsers like them: the menu, then “Install” or “Add to Home screen”.",
	Safari:   "Safari: the Share button on a phone or tablet, then “Add to Home Screen”; the File menu on a Mac, then “Add to Dock”.",
	Firefox:  "Firefox: on Android the menu, then “Add to Home screen”. On a computer a bookmark does: it opens without a network too.",
}
