package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestLicences(t *testing.T) {
	var out, errs bytes.Buffer
	if status := sixtydays([]string{"licences"}, &out, &errs); status != 0 || errs.Len() > 0 {
		t.Fatalf("status %d: %s", status, &errs)
	}
	for _, want := range []string{"The Sixty Days authors", "The Go Authors", "Maxence Charriere"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("there is nothing of %s", want)
		}
	}
}
