package profile

import "strings"

// A Country is a country or territory by its code of two letters, ISO 3166-1
// alpha-2, as a number: 1 is AA, 702 is ZZ... of 26 times 26.
type Country uint16

// Canada is the country CA.
const Canada Country = 2*26 + 0 + 1

// countries lists the codes in use, in their order.
const countries = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZ" +
	"CACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGY" +
	"HKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZ" +
	"NANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZ" +
	"UAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW"

// Countries calls yield for each country, in the order of the codes, until
// yield returns false.
func Countries(yield func(Country) bool) {
	for i := 0; i < len(countries); i += 2 {
		if c, _ := ParseCountry(countries[i : i+2]); !yield(c) {
			return
		}
	}
}

// ParseCountry returns the country with the given code, and reports whether
// there is one.
func ParseCountry(code string) (Country, bool) {
	if len(code) != 2 || code[0] < 'A' || code[0] > 'Z' || code[1] < 'A' || code[1] > 'Z' {
		return 0, false
	}
	for i := 0; ; i += 2 {
		n := strings.Index(countries[i:], code)
		if n < 0 {
			return 0, false
		}
		if i += n; i%2 == 0 {
			return Country(code[0]-'A')*26 + Country(code[1]-'A') + 1, true
		}
		i-- // the letters stand across two codes: go on after the first of them
	}
}

// String returns the code of c, as CA.
func (c Country) String() string {
	if c == 0 || c > 26*26 {
		return "??"
	}
	return string([]byte{'A' + byte((c-1)/26), 'A' + byte((c-1)%26)})
}
