package feed

import (
	"fmt"
	"regexp"
	"strings"

	"sixtydays/core/category"
	"sixtydays/core/program"
	"sixtydays/core/rounds"
)

// names are IRCC's names of rounds, in lower case and without the version of a
// list. A new one is added here when a round has it, and not before.
var names = map[string]rounds.Round{
	"general":                    {Kind: rounds.AllPrograms},
	"no program specified":       {Kind: rounds.AllPrograms},
	"canadian experience class":  {Kind: rounds.OneProgram, Program: program.CanadianExperience},
	"federal skilled worker":     {Kind: rounds.OneProgram, Program: program.SkilledWorker},
	"federal skilled trades":     {Kind: rounds.OneProgram, Program: program.SkilledTrades},
	"provincial nominee program": {Kind: rounds.Nominees},

	"french language proficiency":                   {Kind: rounds.ByCategory, Category: category.French},
	"french-language proficiency":                   {Kind: rounds.ByCategory, Category: category.French},
	"healthcare occupations":                        {Kind: rounds.ByCategory, Category: category.Healthcare},
	"healthcare and social services occupations":    {Kind: rounds.ByCategory, Category: category.Healthcare},
	"stem occupations":                              {Kind: rounds.ByCategory, Category: category.STEM},
	"trade occupations":                             {Kind: rounds.ByCategory, Category: category.Trades},
	"trades occupations":                            {Kind: rounds.ByCategory, Category: category.Trades},
	"agriculture and agri-food occupations":         {Kind: rounds.ByCategory, Category: category.Agriculture},
	"transport occupations":                         {Kind: rounds.ByCategory, Category: category.Transport},
	"education occupations":                         {Kind: rounds.ByCategory, Category: category.Education},
	"physicians with canadian work experience":      {Kind: rounds.ByCategory, Category: category.Physicians},
	"senior managers with canadian work experience": {Kind: rounds.ByCategory, Category: category.SeniorManagers},
	"skilled military recruits":                     {Kind: rounds.ByCategory, Category: category.Military},
}

// versions finds the version of a list at the end of a name: "(Version 1)",
// "2026-Version 2" and ", 2026".
var versions = regexp.MustCompile(`(?i)[ ,(]+(20[0-9]{2})?-?(?:version ([0-9]+))?\)?$`)

// named returns a round that invites those whom name says.
func named(name string) (rounds.Round, error) {
	base, list := strings.TrimSpace(name), ""
	if at := versions.FindStringSubmatchIndex(base); at != nil {
		found := versions.FindStringSubmatch(base)
		base, list = base[:at[0]], strings.Trim(found[1]+"-"+found[2], "-")
	}
	r, ok := names[strings.ToLower(base)]
	if !ok {
		return r, fmt.Errorf("%q is a name that no round had before", name)
	}
	if list != "" && r.Kind != rounds.ByCategory {
		return r, fmt.Errorf("%q has a version, and is not of a category", name)
	}
	r.List = list
	return r, nil
}
