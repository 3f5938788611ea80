package words

import (
	"reflect"
	"strings"
	"testing"
)

// TestProgramsAreSaidInEveryLanguage fails for a name that is empty, and for
// French that could break before a colon.
func TestProgramsAreSaidInEveryLanguage(t *testing.T) {
	for _, l := range Languages {
		names := reflect.ValueOf(l.ProgramNames()).Elem()
		for f := range names.NumField() {
			table, name := names.Field(f), names.Type().Field(f).Name
			if table.Kind() == reflect.String {
				if table.String() == "" {
					t.Errorf("%s: %s is empty", l.Tag(), name)
				}
				continue
			}
			for i := 1; i < table.Len(); i++ {
				said := table.Index(i).String()
				if said == "" {
					t.Errorf("%s: %s[%d] is empty", l.Tag(), name, i)
				}
				if l.Tag() == "fr" && strings.Contains(said, " :") || strings.Contains(said, "!") {
					t.Errorf("%s: %s[%d] is %q", l.Tag(), name, i, said)
				}
			}
		}
	}
}
