package rules

import "sixtydays/core/validity"

// documents names the kinds of documents for people.
var documents = [validity.NumKind]string{
	validity.LanguageResult: "Result of a language test",
	validity.Assessment:     "Educational credential assessment (ECA)",
	validity.Medical:        "Medical examination",
	validity.Police:         "Police certificate of the country in which a person lives",
	validity.Passport:       "Passport",
	validity.Nomination:     "Nomination by a province or territory",
}

// terms returns the parameters of how long documents count. Those that show
// their own last day have none.
func terms() []Parameter {
	var all []Parameter
	for k := validity.Kind(1); k < validity.NumKind; k++ {
		if h := validity.Law(k); len(h) > 0 {
			all = append(all, of(Parameter{Name: "validity/" + k.String(), Title: documents[k], Unit: "months"}, h, term))
		}
	}
	return all
}

func term(t validity.Term) Value {
	return Grid{Rows: []Row{
		{"months", "Months from its day", whole(t.Months)},
		{"through", "Still counts on the day on which they are over", Yes(t.Through)},
	}}
}
