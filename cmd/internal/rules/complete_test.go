package rules

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"sixtydays/core/category"
	"sixtydays/core/checklist"
	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/validity"
	"sixtydays/core/work"
)

// Nothing of the law may be missing in what is written. These tests find what
// was forgotten: a history, a field of a value, an entry of a list.

// exported names each variable of core that holds histories, with the
// parameters that it is written as.
var exported = map[string]string{
	"category.book":   "category/",
	"checklist.book":  "checklist/",
	"crs.book":        "crs/",
	"decline.periods": "invitation/period",
	"language.tables": "language/",
	"language.tef699": "language/tef-canada-699",
	"program.book":    "program/",
	"validity.terms":  "validity/",
	"work.fullTime":   "work/full-time-year",
	"work.rules":      "work/",
}

// TestEveryHistoryOfCoreIsWritten reads the files of core and finds the
// variables that hold histories.
func TestEveryHistoryOfCoreIsWritten(t *testing.T) {
	found := histories(t, "../../../core")
	for _, name := range found {
		prefix, ok := exported[name]
		if !ok {
			t.Errorf("%s holds histories: write them by a section of cmd/internal/rules, and name it in this test", name)
			continue
		}
		if !slices.ContainsFunc(All(), func(p Parameter) bool { return strings.HasPrefix(p.Name, prefix) }) {
			t.Errorf("%s is said to be written as %s, of which there is no parameter", name, prefix)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(exported)) {
		if !slices.Contains(found, name) {
			t.Errorf("there is no %s any more: take it out of this test", name)
		}
	}
}

// histories returns the variables below dir that hold histories: those of which
// the type or the value mentions law.Dated, or a type of the same package that
// does.
func histories(t *testing.T, dir string) []string {
	t.Helper()
	var found []string
	packages := map[string][]*ast.File{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		packages[filepath.Dir(path)] = append(packages[filepath.Dir(path)], file)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range slices.Sorted(maps.Keys(packages)) {
		holders := map[string]bool{} // types that hold histories
		var variables []*ast.ValueSpec
		for _, file := range packages[path] {
			for _, decl := range file.Decls {
				general, ok := decl.(*ast.GenDecl)
				if !ok {
					continue
				}
				for _, spec := range general.Specs {
					switch s := spec.(type) {
					case *ast.TypeSpec:
						if mentions(s.Type, nil) {
							holders[s.Name.Name] = true
						}
					case *ast.ValueSpec:
						variables = append(variables, s)
					}
				}
			}
		}
		for _, v := range variables {
			if mentions(v, holders) {
				found = append(found, packages[path][0].Name.Name+"."+v.Names[0].Name)
			}
		}
	}
	return found
}

// mentions reports whether law.Dated or one of the types occurs in node.
func mentions(node ast.Node, types map[string]bool) bool {
	is := false
	ast.Inspect(node, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			pkg, ok := n.X.(*ast.Ident)
			is = is || ok && pkg.Name == "law" && n.Sel.Name == "Dated"
		case *ast.Ident:
			is = is || types[n.Name]
		}
		return !is
	})
	return is
}

// TestEveryTimelineOfTheBooksIsWritten takes each timeline of a book by itself,
// with all others empty. One parameter and no other has to have its history.
func TestEveryTimelineOfTheBooksIsWritten(t *testing.T) {
	testBook(t, crs.Law(), scoring)
	testBook(t, program.Law(), requirements)
	testBook(t, category.Law(), selection)
	testBook(t, checklist.Law(), filing)
}

// testBook checks that write writes every timeline of book, whole.
func testBook[B any](t *testing.T, book *B, write func(*B) []Parameter) {
	t.Helper()
	all := reflect.ValueOf(book).Elem()
	for _, at := range timelines(t, all, nil) {
		alone := new(B)
		here, there := all, reflect.ValueOf(alone).Elem()
		name := all.Type().String()
		for _, i := range at {
			if here.Kind() == reflect.Struct {
				name += "." + here.Type().Field(i).Name
				here, there = here.Field(i), there.Field(i)
			} else {
				name += fmt.Sprintf("[%d]", i)
				here, there = here.Index(i), there.Index(i)
			}
		}
		there.Set(reflect.AppendSlice(reflect.MakeSlice(here.Type(), 0, here.Len()), here))
		written := 0
		for _, p := range write(alone) {
			if len(p.History) == 0 {
				continue
			}
			written++
			if len(p.History) != here.Len() {
				t.Errorf("%s has %d entries, and %s %d", name, here.Len(), p.Name, len(p.History))
			}
		}
		if written != 1 {
			t.Errorf("%s is written as %d parameters, want 1", name, written)
			continue
		}
		testWhole(t, name, there, func() any { return write(alone) })
	}
}

// timelines returns the way to each slice in v that is not empty, by the indexes
// of fields and elements. A field that is an empty history is an error; an
// element of an array, and a list of reports, may be empty.
func timelines(t *testing.T, v reflect.Value, at []int) [][]int {
	t.Helper()
	var all [][]int
	n := 0
	switch v.Kind() {
	case reflect.Slice:
		if v.Len() > 0 {
			all = append(all, slices.Clone(at))
		}
	case reflect.Struct:
		n = v.NumField()
	case reflect.Array:
		n = v.Len()
	default:
		t.Errorf("a book holds timelines, and this is a %v", v.Type())
	}
	for i := range n {
		inner := v
		if v.Kind() == reflect.Struct {
			inner = v.Field(i)
			if _, history := inner.Interface().(interface {
				Changes(func(law.Day, law.Cite) bool)
			}); history && inner.Len() == 0 {
				t.Errorf("%v.%s has no entries", v.Type(), v.Type().Field(i).Name)
			}
		} else {
			inner = v.Index(i)
		}
		all = append(all, timelines(t, inner, append(at, i))...)
	}
	return all
}

// TestEveryFieldOfAValueIsWritten checks the histories that stand in no book.
func TestEveryFieldOfAValueIsWritten(t *testing.T) {
	for p := work.Purpose(1); p < work.NumPurpose; p++ {
		testHistory(t, "work."+purposes[p].slug, work.Law(p), rule)
	}
	testHistory(t, "work.full-time-year", work.YearLaw(), fullTime)
	testHistory(t, "invitation.period", decline.Period(), period)
	for k := validity.Kind(1); k < validity.NumKind; k++ {
		testHistory(t, "validity."+k.String(), validity.Law(k), term)
	}
	for test := profile.Test(1); test < profile.NumTest; test++ {
		var h law.Dated[language.Table]
		for _, s := range language.History(test) {
			h = append(h, law.Since[language.Table]{Day: s.Day, Basis: s.Basis, Seen: s.Seen, NotHeld: s.NotHeld, Value: *s.Value})
		}
		testHistory(t, "language."+conversion(test).Name, h, func(l language.Table) Value { return table(&l) })
	}
}

// testHistory checks that show writes every value of h whole.
func testHistory[T any](t *testing.T, name string, h law.Dated[T], show func(T) Value) {
	t.Helper()
	own := slices.Clone(h)
	testWhole(t, name, reflect.ValueOf(&own).Elem(), func() any { return of(Parameter{}, own, show) })
}

// testWhole checks that everything in the timeline v is written: whatever
// is changed in it has to change what write returns. What a value does not
// hold because it is not held, and the elements of arrays that have no row and
// are zero, are excepted.
func testWhole(t *testing.T, name string, v reflect.Value, write func() any) {
	t.Helper()
	text := func() string {
		b, err := json.Marshal(write())
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	c := changer{t, text, text()}
	for i := range v.Len() {
		c.whole(fmt.Sprintf("%s[%d]", name, i), v.Index(i))
	}
}

// A changer changes values and looks whether the text about them changes.
type changer struct {
	t      *testing.T
	text   func() string
	before string
}

// whole checks that everything in v is written.
func (c *changer) whole(name string, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		notHeld := v.FieldByName("NotHeld")
		for i := range v.NumField() {
			field := v.Type().Field(i).Name
			switch {
			case field == "Value" && notHeld.IsValid() && notHeld.Bool():
			case !c.seen(v.Field(i)):
				c.t.Errorf("%s.%s is not written", name, field)
			default:
				c.whole(name+"."+field, v.Field(i))
			}
		}
	case reflect.Array:
		for i := range v.Len() {
			switch e := v.Index(i); {
			case c.seen(e):
				c.whole(fmt.Sprintf("%s[%d]", name, i), e)
			case !e.IsZero():
				c.t.Errorf("%s[%d] is %v, and is not written", name, i, e)
			}
		}
	}
}

// seen reports whether a change of something in v changes the text.
func (c *changer) seen(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if c.seen(v.Field(i)) {
				return true
			}
		}
		return false
	case reflect.Array:
		for i := range v.Len() {
			if c.seen(v.Index(i)) {
				return true
			}
		}
		return false
	}
	old := reflect.New(v.Type()).Elem()
	old.Set(v)
	defer v.Set(old)
	switch {
	case v.Kind() == reflect.Bool:
		v.SetBool(!v.Bool())
	case v.CanInt() && v.Int() > 0:
		v.SetInt(v.Int() - 1)
	case v.CanInt():
		v.SetInt(1)
	case v.CanUint() && v.Uint() > 0:
		v.SetUint(v.Uint() - 1)
	case v.CanUint():
		v.SetUint(1)
	case v.Kind() == reflect.String:
		v.SetString(v.String() + "changed")
	case v.Kind() == reflect.Slice:
		v.Set(reflect.Append(v.Slice3(0, v.Len(), v.Len()), reflect.Zero(v.Type().Elem())))
	default:
		c.t.Fatalf("nothing is known to change a %v", v.Type())
	}
	return c.text() != c.before
}
