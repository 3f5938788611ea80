package page

import (
	"strings"

	"sixtydays/app/form"
	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/law"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A sheet is the answers to all questions, and what the form that asks them
// holds beside.
type sheet struct {
	answers  profile.Profile
	draft    form.Draft
	unfolded [words.NumFold]bool

	// As of the last drawing.

	today    law.Day // zero until the browser was asked
	day      law.Day // for which the answers are read
	wrong    []profile.Contradiction
	outlooks []crs.Outlook // of the jobs
	effects  []crs.Effect  // of the exact answers

	countries []form.Option
	named     string // tag of the language in which the countries are named
}

// read makes the sheet ready to be drawn on today, for the answers of day.
func (s *sheet) read(today, day law.Day) {
	s.today, s.day = today, day
	s.effects, s.outlooks, s.wrong = nil, nil, nil
	if today != 0 {
		s.wrong = profile.Check(&s.answers, day)
	}
}

// clear takes all answers back.
func (s *sheet) clear() { *s = sheet{today: s.today} }

// blank reports whether nothing is answered.
func (s *sheet) blank() bool { return profile.Answered(&s.answers).Empty() }

// copyFrom takes the answers of another sheet.
func (s *sheet) copyFrom(other *sheet) {
	s.answers, s.draft = other.answers, form.Draft{}
	s.unfolded = [words.NumFold]bool{}
}

// controls returns what controls are drawn from, in the words of l. The names of
// the countries are asked for once a language, and only where a list can need
// them.
func (s *sheet) controls(l words.Language) *form.Sheet {
	if s.named != l.Tag() && s.today != 0 && s.listed() {
		s.countries, s.named = form.Countries(l), l.Tag()
	}
	return &form.Sheet{Words: l, Answers: &s.answers, Draft: &s.draft, Today: s.today, Wrong: s.wrong, Countries: s.countries}
}

// listed reports whether there is a list with entries.
func (s *sheet) listed() bool {
	for f := profile.Field(1); f < profile.NumField; f++ {
		if d := profile.Describe(f); d.List != nil {
			if _, any := d.Get(&s.answers); any {
				return true
			}
		}
	}
	return false
}

// adopt takes what was answered before the program arrived.
func (s *sheet) adopt() {
	form.Adopt(&s.answers)
	s.adoptFolds()
}

// hear takes in an event of the form. It reports whether the event is of the
// sheet, and the id of what then gets the focus, if anything does.
func (s *sheet) hear(event string, on app.Value) (heard bool, focus string) {
	kind := on.Get("type").String()
	switch {
	case event == "toggle":
		return s.toggled(on.Get("id").String(), on.Get("open").Bool()), ""
	case event == "click" && kind == "button":
		focus, heard = form.Press(on.Get("name").String(), &s.answers, &s.draft)
		return heard, focus
	case event == "change", kind == "radio":
		return form.Read(on, &s.answers, &s.draft), ""
	}
	return false, ""
}

// reveal unfolds what the control with the given id is in. It reports whether it
// was folded away.
func (s *sheet) reveal(id string) bool {
	slug, _, _ := strings.Cut(id, ".")
	f, ok := profile.FieldBySlug(slug)
	if !ok {
		return false
	}
	fold, folded := foldOf(f)
	if !folded || s.unfolded[fold] {
		return false
	}
	s.unfolded[fold] = true
	return true
}
