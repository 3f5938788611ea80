package words

// Advice returns the English text of the result.
func (English) Advice() *AdvicePage { return &englishAdvice }

var englishAdvice = AdvicePage{
	Heading: "The result",
	See:     "See the result",
}
