package words

// Embed returns the English text of a page in a frame.
func (English) Embed() *EmbedPage { return &englishEmbed }

var englishEmbed = EmbedPage{
	By: "From Sixty Days:",
	Whole: [NumView]string{
		ViewScore:      "the full CRS calculator",
		ViewInvitation: "the full check of an invitation",
	},
	Take:     "Open the full site with these answers",
	TakeHint: "in a new tab. There you can keep them, save them, or share them. They go with you in the part of the address that no server gets.",
	About:    "Free and unofficial. Not affiliated with IRCC or the Government of Canada. General information, not legal or immigration advice.",
	Private:  "Calculated in your browser: nothing that you answer is sent, kept, or told to the page around this frame.",
	Sealed:   "This frame may not open other pages. The address of the full site is",
	Frame: [NumView]string{
		ViewScore:      "CRS score calculator – Sixty Days",
		ViewInvitation: "Check of an invitation – Sixty Days",
	},
}
