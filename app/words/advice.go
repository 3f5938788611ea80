package words

// AdviceLanguage words the page's result on an invitation, but for the verdict
// and the findings themselves, which are worded by their own.
type AdviceLanguage interface {
	Advice() *AdvicePage
}

// AdvicePage is the fixed text of the result.
type AdvicePage struct {
	Heading string
	See     string // link to the result
}
