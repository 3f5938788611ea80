package share

import (
	"encoding/json"
	"fmt"
	"slices"

	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// A Case is a profile with the name that its owner gave it.
type Case struct {
	ID      json.RawMessage // any JSON value; null when there is none
	Profile profile.Profile
}

// ParseCase reads the JSON object that the commands take: a profile, either bare
// with an "id" among its members, or as the member "profile" of an object with
// an "id", whose other members are ignored.
//
// The profile is of the format that [Schema] describes, as for [ParseProfile],
// or a flat one in quick answers:
//
//	{"age": 29, "first": {"lang": "en", "clb": {"s": 9, "l": 9, "r": 9, "w": 9}}}
//
// A flat profile is known by a member that only it can have: first, second,
// spouse, spouseCanadian, spouseAccompanying, canadianStudy, canadianWork,
// foreignWork, tradeCert, pnp, or jobOffer. What both formats have they say in
// the same words.
//
// A member that is absent, or null where that is no answer, is a question that
// was not answered. Test results are judged by the tables in force on day. The
// error gives the path of the answer and what is wrong with it.
func ParseCase(text []byte, day law.Day) (Case, error) {
	c := Case{ID: json.RawMessage("null")}
	all, err := members(text)
	if err != nil {
		return c, err
	}
	inner, path := all, ""
	for _, m := range all {
		switch m.name {
		case "id":
			c.ID = m.value
		case "profile":
			path = "/profile"
			if inner, err = members(m.value); err != nil {
				return c, fmt.Errorf("profile: %w", err)
			}
		}
	}
	inner = slices.DeleteFunc(inner, func(m member) bool { return m.name == "id" })
	if isFlat(inner) {
		c.Profile, err = parseFlat(inner, day)
	} else {
		c.Profile, err = parseProfile(path, inner, day)
	}
	return c, err
}
