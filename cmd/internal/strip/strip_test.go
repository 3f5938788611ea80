package strip

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// build compiles testdata/program.
func build(t *testing.T) []byte {
	t.Helper()
	if testing.Short() {
		t.Skip("compiles a program")
	}
	file := filepath.Join(t.TempDir(), "program.wasm")
	cmd := exec.Command("go", "build", "-o", file, "-ldflags=-s -w", "./testdata/program")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	wasm, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return wasm
}

// tableOf returns the table of functions of a program.
func tableOf(t *testing.T, wasm []byte) *table {
	t.Helper()
	m, err := parse(wasm)
	if err != nil {
		t.Fatal(err)
	}
	table, err := findTable(m.memory)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// steps returns the table whose place is the word at the beginning of b.
func (t *table) steps(test *testing.T, b []byte) string {
	test.Helper()
	word := bytes.Clone(b[:4])
	p := packer{old: t.memory[t.tables:t.entries], places: map[string]int{}}
	if err := p.table(word); err != nil {
		test.Fatal(err)
	}
	return string(p.packed)
}

func (t *table) name(f function) string {
	name, _, _ := strings.Cut(string(t.memory[t.names+int(get(f.fixed, atName)):t.units]), "\x00")
	return name
}

// What the runtime lives by is the same for every function, and what only people
// read is gone.
func TestProgram(t *testing.T) {
	wasm := build(t)
	lean, err := Program(wasm)
	if err != nil {
		t.Fatal(err)
	}
	before, after := tableOf(t, wasm), tableOf(t, lean)
	whole := 0 // names that are kept
	for i := range before.functions {
		was, err := before.function(i)
		if err != nil {
			t.Fatal(err)
		}
		is, err := after.function(i)
		if err != nil {
			t.Fatal(err)
		}
		name := before.name(was)
		if got := after.name(is); get(was.fixed, atArguments) == unknownArguments {
			whole++
			if got != name {
				t.Errorf("%s is called %q", name, got)
			}
		} else if got != packageOf(name) {
			t.Errorf("%s is of %q", name, got)
		}
		if before.steps(t, was.fixed[atFrame:]) != after.steps(t, is.fixed[atFrame:]) {
			t.Errorf("%s has another stack frame", name)
		}
		for i := 0; i < len(was.pcs); i += 4 {
			want := before.steps(t, was.pcs[i:])
			if i == 4*pcUnsafe || i == 4*pcInlined || i == 4*pcArgument {
				want = ""
			}
			if after.steps(t, is.pcs[i:]) != want {
				t.Errorf("%s has another table %d", name, i/4)
			}
		}
		for i := 0; i < len(was.data); i += 4 {
			want := get(was.data, i)
			if i == 4*dataInlined || i == 4*dataArguments || i == 4*dataArgumentsLive {
				want = none
			}
			if get(is.data, i) != want {
				t.Errorf("%s has other data %d", name, i/4)
			}
		}
		for _, at := range []int{atFile, atLine, atUnit, atStart} {
			put(was.fixed, at, 0)
		}
		for _, at := range []int{atName, atFrame} {
			put(was.fixed, at, 0)
			put(is.fixed, at, 0)
		}
		if !bytes.Equal(was.fixed, is.fixed) {
			t.Errorf("%s has other fixed words", name)
		}
	}
	if before.functions < 1000 || whole == 0 {
		t.Errorf("%d functions, and %d whole names", before.functions, whole)
	}
	if text := string(after.memory[after.names:after.entries]); strings.Contains(text, ".go\x00") || strings.Contains(text, "descend") {
		t.Error("files or functions are still named")
	}
	if again, err := Program(lean); err != nil || !bytes.Equal(again, lean) {
		t.Errorf("stripping once more changes the program: %v", err)
	}
}

// The program does the same without what is taken out, and its last words are
// the same but for the trace.
func TestProgramRuns(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("needs Node.js")
	}
	wasm := build(t)
	lean, err := Program(wasm)
	if err != nil {
		t.Fatal(err)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	script := filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js")
	var said []string
	for _, program := range [][]byte{wasm, lean} {
		file := filepath.Join(t.TempDir(), "program.wasm")
		if err := os.WriteFile(file, program, 0o666); err != nil {
			t.Fatal(err)
		}
		out, err := exec.Command(node, "--stack-size=8192", script, file).CombinedOutput()
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			t.Fatalf("it did not end by a panic: %v", err)
		}
		text, _, _ := strings.Cut(string(out), "goroutine 1 [running]")
		said = append(said, text)
	}
	if said[0] != said[1] || !strings.Contains(said[0], "deferred\npanic: the end") {
		t.Errorf("it says\n%s\nwithout what is taken out, and with it\n%s", said[1], said[0])
	}
}

func TestPackageOf(t *testing.T) {
	for name, want := range map[string]string{
		"main.main":                             "main.",
		"runtime.gcStart":                       "runtime.",
		"example.org/a.b/v2/c.(*T).Method":      "example.org/a.b/v2/c.",
		"slices.Sort[go.shape.[]example.org/a]": "slices.",
		"type:.eq.example.org/a.T":              "type:.eq.example.org/a.",
		"memeqbody":                             "",
	} {
		if got := packageOf(name); got != want {
			t.Errorf("packageOf(%q) = %q, want %q", name, got, want)
		}
	}
}

// A program that is damaged or of another kind is told apart, wherever it ends.
func TestUnknown(t *testing.T) {
	data := func(memory string) string {
		m := module{before: []byte(magic), memory: []byte("\x00\x00" + memory)}
		return string(m.bytes())
	}
	word := func(n byte) string { return string([]byte{n, 0, 0, 0, 0, 0, 0, 0}) }
	parts := header + word(1) + word(0) + word(0) + word(72) + word(74) + word(75) + word(76) + word(80)
	function := "a\x00--\x00\x02\x01\x00" + "\x00\x00\x00\x00" + "\x08\x00\x00\x00" + // its name, its table, its place
		"\x00\x00\x00\x00" + "\x00\x00\x00\x00" + word(0) + // entry, name, arguments and deferred calls
		"\x01\x00\x00\x00" + "\x00\x00\x00\x00" + word(0) + word(0) + "\x00\x00\x00\x00" // frame and the rest
	whole := data(parts + function + "-")
	if _, err := Program([]byte(whole)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, wasm string }{
		{"nothing", ""},
		{"text", "no program"},
		{"no data", magic},
		{"no table", data("data")},
		{"two tables", data(parts + function + parts)},
		{"no parts", data(header + "-")},
		{"parts in another order", data(header + word(1) + word(0) + word(0) + word(72) + word(70) + word(75) + word(76) + word(80) + function + "-")},
		{"more functions than memory", data(strings.Replace(parts, header+word(1), header+word(200), 1) + function + "-")},
		{"a segment of another kind", strings.Replace(whole, "\x01\x00\x41", "\x01\x01\x41", 1)},
	} {
		if _, err := Program([]byte(c.wasm)); !errors.Is(err, ErrUnknown) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	for n := range len(whole) - 1 {
		if _, err := Program([]byte(whole[:n])); !errors.Is(err, ErrUnknown) {
			t.Errorf("the first %d bytes of a program: %v", n, err)
		}
	}
	for n := range parts + function {
		if _, err := Program([]byte(data((parts + function)[:n] + "-"))); n < len(parts+function)-1 && !errors.Is(err, ErrUnknown) {
			t.Errorf("the first %d bytes of memory: %v", n, err)
		}
	}
}

// Data are where they were, however they are cut into segments.
func TestData(t *testing.T) {
	section := "\x02" + "\x00\x41\x80\x01\x0b\x02ab" + "\x00\x41\x88\x01\x0b\x01c"
	wasm := magic + "\x01\x01-" + "\x0b" + string(rune(len(section))) + section + "\x00\x02\x01n"
	m, err := parse([]byte(wasm))
	if err != nil {
		t.Fatal(err)
	}
	if want := strings.Repeat("\x00", 128) + "ab\x00\x00\x00\x00\x00\x00c"; string(m.memory) != want {
		t.Errorf("memory is %q", m.memory)
	}
	want := magic + "\x01\x01-" + "\x0b\x10" + "\x01\x00\x41\x80\x01\x0b\x09ab\x00\x00\x00\x00\x00\x00c" + "\x00\x02\x01n"
	if got := m.bytes(); string(got) != want {
		t.Errorf("bytes are\n%q, want\n%q", got, want)
	}
}
