package law

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestEverySourceIsDescribed(t *testing.T) {
	slugs := map[string]Source{}
	for s := Source(1); s < NumSource; s++ {
		d := s.Document()
		if d.Slug == "" {
			t.Errorf("source %d has no slug", s)
			continue
		}
		if other, taken := slugs[d.Slug]; taken {
			t.Errorf("sources %d and %d are both named %q", other, s, d.Slug)
		}
		slugs[d.Slug] = s
		if d.Read == 0 {
			t.Errorf("%s: no day on which it was read", d.Slug)
		}
		if d.Confidence < Low || d.Confidence >= NumConfidence {
			t.Errorf("%s: no confidence", d.Slug)
		}
		if d.Confidence == High && !d.Official {
			t.Errorf("%s: of high confidence and not official", d.Slug)
		}
		for _, address := range []string{d.English, d.French} {
			if address != "" && !strings.HasPrefix(address, "https://") {
				t.Errorf("%s: the address %q is not one of the web", d.Slug, address)
			}
			if address != "" && official(address) != d.Official {
				t.Errorf("%s: official is %v, and its address is %s", d.Slug, d.Official, address)
			}
		}
	}
}

// official reports whether an address is one of the Government of Canada.
func official(address string) bool {
	host, _, _ := strings.Cut(strings.TrimPrefix(address, "https://"), "/")
	return strings.HasSuffix("."+host, ".canada.ca") || strings.HasSuffix("."+host, ".gc.ca")
}

// TestSourceSlugsAreFrozen compares the names of the sources with the ones that
// were published: new ones may be added, and none may change.
func TestSourceSlugsAreFrozen(t *testing.T) {
	golden, err := os.ReadFile("testdata/sources.golden")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for s := Source(1); s < NumSource; s++ {
		fmt.Fprintln(&b, s.Document().Slug)
	}
	if b.String() != string(golden) {
		t.Errorf("the names are\n%s\nthose published are\n%s", b.String(), golden)
	}
}

func TestCiteIsAsSureAsWhatWasRead(t *testing.T) {
	for _, c := range []struct {
		cite Cite
		want Confidence
	}{
		{Cite{Source: CriteriaPage}, High},
		{Cite{Source: French2020}, Medium},
		{Cite{Source: French2020, Via: CriteriaPage}, High},
		{Cite{Source: Instructions, Section: "8(2)", Via: CriteriaPage}, High},
		{Cite{Source: ToolReport}, Low},
	} {
		if got := c.cite.Confidence(); got != c.want {
			t.Errorf("%+v: confidence %d, want %d", c.cite, got, c.want)
		}
	}
}
