package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// A trim gives functions of a package other bodies in the browser's program,
// where what they do is not done. A function is named as F, a method as T.F.
type trim struct {
	pkg    string
	bodies map[string]string
}

// gone is the body of a function that cannot be reached, and that says so if it
// is.
const gone = `panic("not part of the browser's program: see cmd/build/trim.go")`

// goApp is the module whose packages are trimmed.
const goApp = "github.com/maxence-charriere/go-app/v10"

// trims are of go-app alone. It keeps for every page what it has for any: states
// and actions shared by components, what it stores, encrypts and sends from tab
// to tab, HTML as it is, and components that draw nothing themselves. Each is
// bound to the engine that runs the page, so that the linker cannot know that no
// page of ours asks for it.
var trims = []trim{
	{goApp + "/pkg/app", map[string]string{
		"stateManager.Observe":                       gone,
		"stateManager.Get":                           gone,
		"stateManager.Set":                           gone,
		"stateManager.Delete":                        gone,
		"stateManager.initBroadcast":                 gone,
		"stateManager.Cleanup":                       "", // there are none
		"stateManager.CleanupExpiredPersistedStates": "",

		"actionManager.Handle":  gone,
		"actionManager.Post":    gone,
		"actionManager.Cleanup": "", // there are none

		"jsStorage.Set":          gone,
		"jsStorage.Get":          gone,
		"jsStorage.Del":          gone,
		"jsStorage.Clear":        gone,
		"jsStorage.Len":          gone,
		"jsStorage.ForEach":      gone,
		"jsStorage.Contains":     gone,
		"memoryStorage.Set":      gone,
		"memoryStorage.Get":      gone,
		"memoryStorage.Del":      gone,
		"memoryStorage.Clear":    gone,
		"memoryStorage.Len":      gone,
		"memoryStorage.ForEach":  gone,
		"memoryStorage.Contains": gone,

		"encrypt":          gone,
		"decrypt":          gone,
		"Context.DeviceID": gone,

		"nodeManager.mountRawHTML":  gone,
		"nodeManager.updateRawHTML": gone,
		"Compo.Render":              gone,
		"notFound.OnMount":          "",
		"notFound.Render":           `return Elem("p").Text("404")`,

		// The fields of pages can be compared as they are.
		"canUpdateValue": "return !v.Equal(new)",
	}},
	{goApp + "/pkg/errors", map[string]string{
		// The same error says the same.
		"Error.Is": "return err.Error() == e.Error()",
	}},
}

// apply returns a source file of the package with the bodies of t, without the
// imports that nothing names any more, and which functions of t are in it.
func (t trim) apply(source []byte) (trimmed []byte, found []string, err error) {
	file, err := parser.ParseFile(token.NewFileSet(), "", source, 0)
	if err != nil {
		return nil, nil, err
	}
	trimmed = source
	for _, d := range slices.Backward(file.Decls) { // so that offsets before stay true
		f, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		if body, ok := t.bodies[nameOf(f)]; ok {
			found = append(found, nameOf(f))
			trimmed = splice(trimmed, f.Body.Lbrace, f.Body.Rbrace-1, " "+body+" ")
		}
	}
	if found != nil {
		trimmed, err = dropImports(trimmed)
	}
	return trimmed, found, err
}

// nameOf returns the name of a function or method as trims have it.
func nameOf(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return f.Name.Name
	}
	receiver := f.Recv.List[0].Type
	if pointer, ok := receiver.(*ast.StarExpr); ok {
		receiver = pointer.X
	}
	if t, ok := receiver.(*ast.Ident); ok {
		return t.Name + "." + f.Name.Name
	}
	return f.Name.Name
}

// splice puts text in the place of what stands behind the position first, up to
// and with last. Positions are those of a file that is alone in its set: from 1.
func splice(source []byte, first, last token.Pos, text string) []byte {
	return slices.Concat(source[:first], []byte(text), source[last:])
}

// dropImports takes out of a source file the imports that nothing names. Each is
// known by the last word of its path.
func dropImports(source []byte) ([]byte, error) {
	file, err := parser.ParseFile(token.NewFileSet(), "", source, 0)
	if err != nil {
		return nil, err
	}
	named := make(map[string]bool)
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok {
				named[x.Name] = true
			}
		}
		return true
	})
	for _, i := range slices.Backward(file.Imports) {
		importPath, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			return nil, err
		}
		if i.Name == nil && !named[path.Base(importPath)] {
			source = splice(source, i.Pos()-1, i.End()-1, "")
		}
	}
	return source, nil
}

// virtual is where the trimmed go-app is, for the go command alone: files of the
// module cache cannot be replaced where they are. The directory does not exist.
const virtual = "build/go-app"

// writeTrimmed adds to replace the packages of go-app as trims have them, and
// writes those of their files that differ, and a module file, to dir.
func writeTrimmed(dir string, replace map[string]string) (modfile string, err error) {
	home, err := goOutput("list", "-m", "-f", "{{.Dir}}", goApp)
	if err != nil {
		return "", err
	}
	root, err := filepath.Abs(virtual)
	if err != nil {
		return "", err
	}
	replace[filepath.Join(root, "go.mod")] = filepath.Join(home, "go.mod")
	for _, t := range trims {
		if err := t.write(dir, home, root, replace); err != nil {
			return "", err
		}
	}
	return writeModule(dir)
}

// write adds the files of a package in home to replace, as if they were in root.
// It writes those that differ to dir.
func (t trim) write(dir, home, root string, replace map[string]string) error {
	within := filepath.FromSlash(strings.TrimPrefix(t.pkg, goApp+"/"))
	files, err := filepath.Glob(filepath.Join(home, within, "*.go"))
	if err != nil {
		return err
	}
	left := len(t.bodies)
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		source, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		trimmed, found, err := t.apply(source)
		if err != nil {
			return fmt.Errorf("trimming %s: %w", f, err)
		}
		left -= len(found)
		from := f
		if !bytes.Equal(trimmed, source) {
			from = filepath.Join(dir, strings.ReplaceAll(within, string(filepath.Separator), "_")+"_"+filepath.Base(f)+".txt")
			if err := os.WriteFile(from, trimmed, 0o666); err != nil {
				return err
			}
		}
		replace[filepath.Join(root, within, filepath.Base(f))] = from
	}
	if left != 0 {
		return fmt.Errorf("%d functions that %s is trimmed of are not in it", left, t.pkg)
	}
	return nil
}

// writeModule writes to dir a module file by which go-app is where it is
// trimmed, with its sums.
func writeModule(dir string) (modfile string, err error) {
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		return "", err
	}
	sum, err := os.ReadFile("go.sum")
	if err != nil {
		return "", err
	}
	modfile = filepath.Join(dir, "browser.mod")
	mod = fmt.Appendf(mod, "\nreplace %s => ./%s\n", goApp, virtual)
	if err := os.WriteFile(modfile, mod, 0o666); err != nil {
		return "", err
	}
	return modfile, os.WriteFile(filepath.Join(dir, "browser.sum"), sum, 0o666)
}
