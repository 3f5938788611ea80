package core_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// TestEverySourceIsCited fails for a source of package law that no value of law
// cites: a list of sources is worth reading only if each stands behind
// something.
func TestEverySourceIsCited(t *testing.T) {
	sources := sourceNames(t)
	cited := map[string]bool{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || filepath.Dir(path) == "law" {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := s.X.(*ast.Ident); ok && x.Name == "law" {
					cited[s.Sel.Name] = true
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(sources) < 14 {
		t.Errorf("only %d sources were found", len(sources))
	}
	for _, name := range sources {
		if !cited[name] {
			t.Errorf("nothing cites law.%s", name)
		}
	}
}

// sourceNames returns the names of the constants of type law.Source.
func sourceNames(t *testing.T) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("law", "source.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, decl := range file.Decls {
		block, ok := decl.(*ast.GenDecl)
		if !ok || block.Tok != token.CONST {
			continue
		}
		first, ok := block.Specs[0].(*ast.ValueSpec).Type.(*ast.Ident)
		if !ok || first.Name != "Source" {
			continue
		}
		for _, spec := range block.Specs {
			if name := spec.(*ast.ValueSpec).Names[0].Name; name != "NumSource" {
				names = append(names, name)
			}
		}
	}
	return names
}
