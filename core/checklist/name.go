package checklist

import (
	"strconv"
	"strings"

	"sixtydays/core/profile"
)

// Name returns a name of i that no other item of its plan has and that stays
// the same while the answers do: "police-spouse-IN". It is frozen: what a person
// has at hand is kept by it.
func (i *Item) Name() string {
	name := i.Kind.String() + "-" + i.Who.String()
	if i.Country != 0 {
		name += "-" + i.Country.String()
	}
	if i.Holder == profile.SecondLanguage {
		name += second
	}
	if i.Entry != 0 {
		name += "-" + strconv.Itoa(i.Entry)
	}
	return name
}

// second stands in the name of a result in the second official language.
const second = "-second"

// Named reports whether an item of some plan can have the given name.
func Named(name string) bool {
	for k := Kind(1); k < NumKind; k++ {
		for w := Who(1); w < NumWho; w++ {
			rest, ok := strings.CutPrefix(name, k.String()+"-"+w.String())
			if ok && (rest == "" || about(Item{Kind: k, Who: w}, rest).Name() == name) {
				return true
			}
		}
	}
	return false
}

// about returns i with what rest, the end of its name, tells.
func about(i Item, rest string) *Item {
	if len(rest) > 2 {
		if c, ok := profile.ParseCountry(rest[1:3]); ok {
			i.Country, rest = c, rest[3:]
		}
	}
	if tail, ok := strings.CutPrefix(rest, second); ok {
		i.Holder, rest = profile.SecondLanguage, tail
	}
	if n, err := strconv.ParseUint(strings.TrimPrefix(rest, "-"), 10, 8); err == nil {
		i.Entry = int(n)
	}
	return &i
}
