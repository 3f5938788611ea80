package crs_test

import (
	"reflect"
	"testing"

	"sixtydays/core/crs"
	"sixtydays/core/law"
)

// Any value may one day be known to have changed before it is known to what. An
// entry that is not held is then enough: nothing else has to be written.
func TestAnyValueMayBeNotHeld(t *testing.T) {
	_, p := family(t)
	change := law.On(2026, 10, 15)
	histories := reflect.TypeFor[crs.Book]()
	for i := range histories.NumField() {
		name := histories.Field(i).Name
		if name == "Reports" {
			continue
		}
		book := *crs.Law()
		history := reflect.ValueOf(&book).Elem().Field(i)
		entry := reflect.New(history.Type().Elem()).Elem()
		entry.FieldByName("Day").Set(reflect.ValueOf(change))
		entry.FieldByName("NotHeld").SetBool(true)
		history.Set(reflect.Append(history, entry))

		eve, err := book.At(change.AddDays(-1))
		if err != nil {
			t.Fatal(err)
		}
		before := crs.Rate(eve, &p)
		if before.Standing() != crs.Exact {
			t.Errorf("%s: the eve is %v", name, before.Standing())
		}
		set, err := book.At(change)
		if name == "Most" {
			if err == nil {
				t.Errorf("without the limits of the score, the day has a law")
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		after := crs.Rate(set, &p)
		if after.Standing() != crs.NotHeld || after.Points > before.Points {
			t.Errorf("%s not held: %v, %d points, %d on the eve", name, after.Standing(), after.Points, before.Points)
		}
	}
}
