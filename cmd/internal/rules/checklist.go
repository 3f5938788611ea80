package rules

import (
	"sixtydays/core/checklist"
	"sixtydays/core/profile"
)

// fees names the fees of a person.
var fees = [checklist.NumFee]struct{ slug, title string }{
	checklist.Processing:       {"processing-fee", "Processing fee of the applicant and of a spouse or partner"},
	checklist.RightOfResidence: {"right-of-residence-fee", "Right of permanent residence fee of the applicant and of a spouse or partner"},
	checklist.ProcessingChild:  {"child-fee", "Processing fee of a dependent child"},
}

// filing returns the parameters of what an application has to contain.
func filing(b *checklist.Book) []Parameter {
	all := []Parameter{
		of(Parameter{Name: "checklist/police-certificates", Title: "Countries of which police certificates are asked for"}, b.Police, policeRule),
		of(Parameter{Name: "checklist/upfront-medical", Title: "The medical examination comes before filing"}, b.Upfront, func(v bool) Value { return Yes(v) }),
		of(Parameter{Name: "checklist/sibling-residence", Title: "Age of the proof that a brother or sister lives in Canada", Unit: "months"}, b.Residence, func(n int) Value { return whole(n) }),
	}
	for f := checklist.Processing; f < checklist.NumFee; f++ {
		all = append(all, of(Parameter{Name: "checklist/" + fees[f].slug, Title: fees[f].title, Unit: "dollars"}, b.Fees[f], func(n profile.Dollars) Value { return whole(n) }))
	}
	return append(all, of(Parameter{Name: "checklist/biometrics-fee", Title: "Fee for biometrics, and the ages of those who give them"}, b.Biometrics, biometrics))
}

func policeRule(r checklist.PoliceRule) Value {
	return Grid{Rows: []Row{
		{"months", "Months lived there in a row", whole(r.Months)},
		{"years", "Years that are looked back", whole(r.Years)},
		{"age", "Age from which on time counts", whole(r.Age)},
	}}
}

func biometrics(f checklist.BiometricsFee) Value {
	return Grid{Rows: []Row{
		{"one", "One person", whole(f.One)},
		{"family", "Two or more together", whole(f.Family)},
		{"youngest", "From the age of", whole(f.From)},
		{"oldest", "To the age of", whole(f.To)},
	}}
}
