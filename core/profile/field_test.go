package profile

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestFieldSet compares a FieldSet with a plain map of the same fields.
func TestFieldSet(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 2_000 {
		var set FieldSet
		want := map[Field]bool{}
		for range r.IntN(12) {
			f := Field(1 + r.IntN(int(NumField)-1))
			set, want[f] = set.With(f), true
		}
		var all []Field
		for f := Field(1); f < NumField; f++ {
			if set.Has(f) != want[f] {
				t.Fatalf("%b has %d: %v, want %v", set, f, set.Has(f), want[f])
			}
			if want[f] {
				all = append(all, f)
			}
		}
		if got := slices.Collect(set.All); !slices.Equal(got, all) {
			t.Fatalf("All gives %v, want %v", got, all)
		}
		if set.Len() != len(all) || SetOf(all...) != set {
			t.Fatalf("Len is %d and SetOf %b, want those of %v", set.Len(), SetOf(all...), all)
		}
		first, ok := set.First()
		if ok != (len(all) > 0) || ok && first != all[0] {
			t.Fatalf("First is %d, %v, want the first of %v", first, ok, all)
		}
	}
}

func TestFieldSetAllStops(t *testing.T) {
	var got []Field
	for f := range SetOf(FieldNomination, FieldAge, FieldSibling).All {
		if got = append(got, f); len(got) == 2 {
			break
		}
	}
	if want := []Field{FieldAge, FieldSibling}; !slices.Equal(got, want) {
		t.Errorf("the first two are %v, want %v", got, want)
	}
}
