package profile

// Province is a province or territory that nominates for Express Entry. Quebec
// selects by itself and Nunavut has no program.
type Province uint8

const (
	Alberta Province = iota + 1
	BritishColumbia
	Manitoba
	NewBrunswick
	Newfoundland // Newfoundland and Labrador
	NorthwestTerritories
	NovaScotia
	Ontario
	PrinceEdwardIsland
	Saskatchewan
	Yukon

	NumProvince
)

var provinceSlugs = []string{
	Alberta:              "AB",
	BritishColumbia:      "BC",
	Manitoba:             "MB",
	NewBrunswick:         "NB",
	Newfoundland:         "NL",
	NorthwestTerritories: "NT",
	NovaScotia:           "NS",
	Ontario:              "ON",
	PrinceEdwardIsland:   "PE",
	Saskatchewan:         "SK",
	Yukon:                "YT",
}
