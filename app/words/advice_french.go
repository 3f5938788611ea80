package words

// Advice returns the French text of the result.
func (French) Advice() *AdvicePage { return &frenchAdvice }

var frenchAdvice = AdvicePage{
	Heading: "Le résultat",
	See:     "Voir le résultat",
}
