package link

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/record"
)

var update = flag.Bool("update", false, "write the golden file of the present version anew: only before any link of it is about")

// TestLayout fails when what the bits of the present version stand for changes:
// the order, the widths, the names of values. Links are about: raise
// record.Version, leave this version's layout and golden file as they are, and
// add a layout.
func TestLayout(t *testing.T) {
	file := fmt.Sprintf("testdata/version%d.golden", record.Version)
	got := spellLayout(&layouts[record.Version])
	if *update {
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the layout is not that of %s any more:\n%s", file, got)
	}
}

// spellLayout lists the columns of a layout with their lowest number, their width
// in bits and the names of their values.
func spellLayout(l *layout) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s %d %d\n", l.day.name, l.day.lowest, l.day.width)
	for i := range l.profile {
		c := &l.profile[i]
		d := describe(c)
		fmt.Fprintf(&b, "%s %d %d %s\n", c.name, c.lowest, c.width, strings.Join(names(d.Values), " "))
		spellItems(&b, c, d.List, c.name)
	}
	for i := range l.said {
		c := &l.said[i]
		fmt.Fprintf(&b, "said %s %d %d\n", c.name, c.lowest, c.width)
	}
	return bytes.ReplaceAll(b.Bytes(), []byte(" \n"), []byte("\n"))
}

func spellItems(b *bytes.Buffer, c *column, l *profile.List, name string) {
	for i := range c.items {
		item := &c.items[i]
		if l.Inner != nil && item.name == l.Inner.Slug {
			fmt.Fprintf(b, "%s.%s %d %d\n", name, item.name, item.lowest, item.width)
			spellItems(b, item, l.Inner, name+"."+item.name)
			continue
		}
		fmt.Fprintf(b, "%s.%s %d %d %s\n", name, item.name, item.lowest, item.width, strings.Join(names(l.Item(item.name).Values), " "))
	}
}

// names returns the names of values with their numbers.
func names(values []string) []string {
	var all []string
	for v, name := range values {
		if name != "" {
			all = append(all, fmt.Sprintf("%d:%s", v, name))
		}
	}
	return all
}

// TestComplete holds the present layout to all questions, and each width to all
// the answers that there can be.
func TestComplete(t *testing.T) {
	l := &layouts[record.Version]
	columns := map[string]*column{}
	for i := range l.profile {
		columns[l.profile[i].name] = &l.profile[i]
	}
	for f := profile.Field(1); f < profile.NumField; f++ {
		d := profile.Describe(f)
		c := columns[d.Slug]
		if d.List != nil {
			holdsList(t, c, d.List, d.Slug)
			continue
		}
		holds(t, c, d.Lowest, d.Highest, d.Slug)
	}
	if len(columns) != int(profile.NumField)-1 {
		t.Errorf("%d questions have a place, and there are %d", len(columns), profile.NumField-1)
	}
	said := map[string]*column{}
	for i := range l.said {
		said[l.said[i].name] = &l.said[i]
	}
	controls := 0
	for c := range record.Controls {
		holds(t, said[c.Name], c.Lowest, c.Highest, c.Name)
		controls++
	}
	if len(said) != controls {
		t.Errorf("%d controls have a place, and there are %d", len(said), controls)
	}
	holds(t, &l.day, int(law.On(2015, 1, 1)), int(law.On(2099, 12, 31)), "day")
}

// holds fails the test when a column is missing or cannot hold its answers.
func holds(t *testing.T, c *column, lowest, highest int, name string) {
	t.Helper()
	switch {
	case c == nil:
		t.Errorf("%s has no place in a link", name)
	case c.lowest > lowest || highest-c.lowest >= 1<<c.width:
		t.Errorf("%s is from %d to %d, which %d bits from %d cannot hold", name, lowest, highest, c.width, c.lowest)
	}
}

func holdsList(t *testing.T, c *column, l *profile.List, name string) {
	t.Helper()
	holds(t, c, 1, l.Most, name)
	if c == nil {
		return
	}
	columns := map[string]*column{}
	for i := range c.items {
		columns[c.items[i].name] = &c.items[i]
	}
	for k := range l.Items {
		i := &l.Items[k]
		holds(t, columns[i.Slug], i.Lowest, i.Highest, name+"."+i.Slug)
	}
	if l.Inner != nil {
		holdsList(t, columns[l.Inner.Slug], l.Inner, name+"."+l.Inner.Slug)
	}
}
