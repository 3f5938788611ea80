package words

import (
	"reflect"
	"strings"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/record"
)

// silent lists the entries of Names that are rightly empty: a hint is given
// only where it helps, and only combinations have a class and a tier.
func silent(table string, i, j int) bool {
	combination := map[crs.Rule]bool{
		crs.EducationLanguage: true, crs.EducationWork: true,
		crs.ForeignLanguage: true, crs.ForeignWork: true, crs.CertificateLanguage: true,
	}
	switch table {
	case "Hint", "PartHint", "FoldHint":
		return true
	case "Add", "Entry":
		return profile.Describe(profile.Field(i)).Kind != profile.KindList
	case "Part": // a box has a label of its own
		return i == 0 || English{}.Names().Box[i] != ""
	case "Box":
		return i == 0 || English{}.Names().Part[i] != ""
	case "Class":
		certificate := crs.Rule(i) == crs.CertificateLanguage && crs.Class(j) == crs.LowerClass
		return j == 0 || certificate || !combination[crs.Rule(i)]
	case "Tier":
		return j == 0 || !combination[crs.Rule(i)]
	case "Caveat", "Broad":
		return false
	}
	return i == 0 // enums begin at 1
}

func TestEveryNameIsSaidInEveryLanguage(t *testing.T) {
	for _, l := range Languages {
		names := reflect.ValueOf(l.Names()).Elem()
		for f := range names.NumField() {
			table := names.Type().Field(f).Name
			for i := range names.Field(f).Len() {
				v := names.Field(f).Index(i)
				if v.Kind() == reflect.String {
					if v.String() == "" && !silent(table, i, 0) {
						t.Errorf("%s: %s[%d] is empty", l.Tag(), table, i)
					}
					continue
				}
				for j := range v.Len() {
					if v.Index(j).String() == "" && !silent(table, i, j) {
						t.Errorf("%s: %s[%d][%d] is empty", l.Tag(), table, i, j)
					}
				}
			}
		}
		for _, page := range []reflect.Value{reflect.ValueOf(l.Page()).Elem(), reflect.ValueOf(l.Exact()).Elem(), reflect.ValueOf(l.Advice()).Elem(), reflect.ValueOf(l.Invitation()).Elem(), reflect.ValueOf(l.Install()).Elem(), reflect.ValueOf(l.Embed()).Elem(), reflect.ValueOf(l.Site()).Elem(), reflect.ValueOf(l.Keep()).Elem()} {
			for f := range page.NumField() {
				if page.Field(f).String() == "" {
					t.Errorf("%s: %s.%s is empty", l.Tag(), page.Type().Name(), page.Type().Field(f).Name)
				}
			}
		}
	}
}

func TestEverythingKeptIsTold(t *testing.T) {
	for _, l := range Languages {
		for told := Told(1); told < NumTold; told++ {
			if l.Keep().Told[told] == "" {
				t.Errorf("%s: nothing is told by %d", l.Tag(), told)
			}
		}
		for from := Origin(1); from < NumOrigin; from++ {
			if l.Keep().Elsewhere[from] == "" {
				t.Errorf("%s: nothing is told of answers from %d", l.Tag(), from)
			}
		}
		for fault := record.Fault(1); fault < record.NumFault; fault++ {
			if l.Keep().Fault[fault] == "" {
				t.Errorf("%s: fault %d has no words", l.Tag(), fault)
			}
		}
	}
}

func TestEveryPaperIsSaid(t *testing.T) {
	for _, l := range Languages {
		for p := Paper(1); p < NumPaper; p++ {
			if l.Invitation().PaperName[p] == "" || p.String() == "" {
				t.Errorf("%s: paper %d has no name", l.Tag(), p)
			}
		}
	}
	for code, said := range (English{}).Invitation().Cause {
		if (said == "") != (French{}.Invitation().Cause[code] == "") {
			t.Errorf("cause %d is offered in one language only", code)
		}
	}
}

func TestLanguagesSayTheSameThings(t *testing.T) {
	english, french := reflect.ValueOf(English{}.Names()).Elem(), reflect.ValueOf(French{}.Names()).Elem()
	for f := range english.NumField() {
		for i := range english.Field(f).Len() {
			e, fr := english.Field(f).Index(i), french.Field(f).Index(i)
			if e.Kind() == reflect.String && (e.String() == "") != (fr.String() == "") {
				t.Errorf("%s[%d] is said in one language only", english.Type().Field(f).Name, i)
			}
		}
	}
}

// French typography: no straight space before a colon or inside guillemets,
// where a line must not break.
func TestFrenchDoesNotBreakBeforeAColon(t *testing.T) {
	for _, text := range allText(French{}) {
		for _, bad := range []string{" :", "« ", " »"} {
			if strings.Contains(text, bad) {
				t.Errorf("%q has a space that can break: %q", bad, text)
			}
		}
	}
}

func TestNobodyIsShoutedAt(t *testing.T) {
	for _, l := range Languages {
		for _, text := range allText(l) {
			if strings.Contains(text, "!") {
				t.Errorf("%s: an exclamation mark: %q", l.Tag(), text)
			}
		}
	}
}

// allText returns every fixed text of l.
func allText(l Language) []string {
	var all []string
	var collect func(v reflect.Value)
	collect = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			all = append(all, v.String())
		case reflect.Struct:
			for i := range v.NumField() {
				collect(v.Field(i))
			}
		case reflect.Array:
			for i := range v.Len() {
				collect(v.Index(i))
			}
		}
	}
	collect(reflect.ValueOf(l.Names()).Elem())
	collect(reflect.ValueOf(l.Page()).Elem())
	collect(reflect.ValueOf(l.Exact()).Elem())
	collect(reflect.ValueOf(l.Advice()).Elem())
	collect(reflect.ValueOf(l.Invitation()).Elem())
	collect(reflect.ValueOf(l.Install()).Elem())
	collect(reflect.ValueOf(l.Embed()).Elem())
	collect(reflect.ValueOf(l.Site()).Elem())
	collect(reflect.ValueOf(l.Keep()).Elem())
	return all
}

func TestNumbersAndDays(t *testing.T) {
	for _, c := range []struct {
		l                 Language
		number, day, upTo string
	}{
		{English{}, "1,200", "1 December 2026", "25 of 1,200"},
		{French{}, "1\u00a0200", "1er\u00a0décembre 2026", "25 sur 1\u00a0200"},
	} {
		if got := c.l.Number(1200); got != c.number {
			t.Errorf("Number(1200) = %q, want %q", got, c.number)
		}
		if got := c.l.Day(law.On(2026, 12, 1)); got != c.day {
			t.Errorf("Day = %q, want %q", got, c.day)
		}
		if got := c.l.Points(25, 1200); got != c.upTo {
			t.Errorf("Points = %q, want %q", got, c.upTo)
		}
	}
}

func TestOpenEndsAreSaid(t *testing.T) {
	age, work := profile.Describe(profile.FieldAge), profile.Describe(profile.FieldCanadianWork)
	for _, c := range []struct {
		l    Language
		d    *profile.Descriptor
		v    int
		want string
	}{
		{English{}, age, 12, "17 or younger"},
		{English{}, age, 29, "29"},
		{English{}, age, 50, "45 or older"},
		{English{}, work, 0, "None, or less than 1 year"},
		{English{}, work, 1, "1 year"},
		{English{}, work, 7, "5 years or more"},
		{French{}, age, 17, "17 ans ou moins"},
		{French{}, age, 45, "45 ans ou plus"},
		{French{}, work, 1, "1 an"},
		{French{}, work, 2, "2 ans"},
	} {
		if got := c.l.Years(c.d, c.v); got != c.want {
			t.Errorf("%s: Years(%d) = %q, want %q", c.l.Tag(), c.v, got, c.want)
		}
	}
}

func TestForUnknownTagIsEnglish(t *testing.T) {
	if got := For("de").Tag(); got != "en" {
		t.Errorf("For(%q) = %q", "de", got)
	}
	if got := For("fr").Tag(); got != "fr" {
		t.Errorf("For(%q) = %q", "fr", got)
	}
}

// A total is called "at least" only where that is true: never from a day whose
// law is not known.
func TestQualifier(t *testing.T) {
	partial := profile.Profile{Age: profile.Given(profile.Years(29))}
	for _, c := range []struct {
		day  law.Day
		want string
	}{
		{law.On(2026, 11, 2), "at least"},
		{law.On(2026, 11, 3), "so far"},
	} {
		set, err := crs.Law().At(c.day)
		if err != nil {
			t.Fatal(err)
		}
		score := crs.Rate(set, &partial)
		if got := (English{}).Qualifier(&score); got != c.want {
			t.Errorf("on %v: %q, want %q", c.day, got, c.want)
		}
	}
}
