package checklist

import (
	"testing"

	"sixtydays/core/profile"
)

// TestNamed takes the names of all items that there can be for names, and nothing
// like them.
func TestNamed(t *testing.T) {
	for k := Kind(1); k < NumKind; k++ {
		for w := Who(1); w < NumWho; w++ {
			for _, i := range []Item{{}, {Entry: 12}, {Country: profile.Canada}, {Country: profile.Canada, Entry: 1}, {Holder: profile.SecondLanguage}, {Holder: profile.FirstLanguage}} {
				i.Kind, i.Who = k, w
				if !Named(i.Name()) {
					t.Errorf("no item is named %q", i.Name())
				}
			}
		}
	}
	for _, name := range []string{"", "police", "police-", "police-nobody", "passport-applicant-", "passport-applicants", "passport-applicant-0", "passport-applicant-01",
		"passport-applicant-256", "passport-applicant-+1", "passport-applicant--1", "police-applicant-ZZ", "police-applicant-in", "police-applicant-CA-CA",
		"police-applicant-second-CA", "police-applicant-2-second", "Police-applicant", "no item-nobody"} {
		if Named(name) {
			t.Errorf("an item is named %q", name)
		}
	}
}
