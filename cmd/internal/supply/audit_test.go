package supply

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The audit fails when a vulnerability is known or a module is not what go.sum
// says, and when the database is out of reach it says so and fails nobody. A go
// command of the test's own says what govulncheck would.
func TestAudit(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("needs bash")
	}
	for _, c := range []struct {
		name, verify, vulnerabilities string
		ok                            bool
		want, never                   string
	}{
		{"nothing is known", "exit 0", "echo 'No vulnerabilities found.'", true, "No vulnerabilities found.", "NOT CHECKED"},
		{"one is known", "exit 0", "echo 'Vulnerability #1: GO-2026-1'; echo 'exit status 3' >&2; exit 1", false, "GO-2026-1", "NOT CHECKED"},
		{"nobody answers", "exit 0",
			`echo 'govulncheck: fetching vulnerabilities: Get "https://vuln.go.dev/index/modules.json.gz": dial tcp: lookup vuln.go.dev: no such host' >&2; exit 1`,
			true, "NOT CHECKED for known vulnerabilities", "xx"},
		{"it does not compile", "exit 0", "echo 'undefined: x' >&2; exit 1", false, "undefined: x", "NOT CHECKED"},
		{"a module is another", "echo 'dir has been modified'; exit 1", "exit 0", false, "dir has been modified", "NOT CHECKED"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			program := "#!" + bash + "\ncase \"$1 $2\" in\n\"mod verify\") " + c.verify + " ;;\n\"mod edit\") ;;\n*) " + c.vulnerabilities + " ;;\nesac\n"
			if err := os.WriteFile(filepath.Join(dir, "go"), []byte(program), 0o777); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(filepath.Join(root, ".ci", "audit"))
			cmd.Env = append(os.Environ(), "PATH="+dir+string(os.PathListSeparator)+os.Getenv("PATH"))
			out, err := cmd.CombinedOutput()
			if said := string(out); (err == nil) != c.ok || !strings.Contains(said, c.want) || strings.Contains(said, c.never) {
				t.Errorf("%v, want success %t\n%s", err, c.ok, said)
			}
		})
	}
}
