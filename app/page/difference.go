package page

import (
	"strings"

	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A difference is a question, or the questions of one language result, that the
// profile answered otherwise than it is true.
type difference struct {
	first  profile.Field // by which it is named
	fields profile.FieldSet
	claim  []string // the profile's answers, in words
	truth  []string
	dated  bool // the answers tell since when
	lasts  bool // it cannot have changed, as a day of birth
}

// When a difference came about.
const (
	sinceNever   = 1
	sinceChanged = 2
	sincePrefix  = "since."
)

var sinceSlugs = []string{sinceNever: "never", sinceChanged: "changed"}

// name returns the name of the radios of a difference.
func (d *difference) name() string { return sincePrefix + profile.Describe(d.first).Slug }

// holderOf returns whose language result f is a part of.
func holderOf(f profile.Field) (profile.Holder, bool) {
	for h := profile.FirstLanguage; h < profile.NumHolder; h++ {
		if f >= h.TestField() && f <= h.ResultField(profile.Speaking) || f == h.DateField() || f == h.RegisteredField() {
			return h, true
		}
	}
	return 0, false
}

// differing finds the questions that the two profiles answer in different words.
// What is said of a language result is put together.
func differing(claim, truth *form.Sheet) []difference {
	var all []difference
	results := map[profile.Holder]int{} // index of a holder's
	for f := profile.Field(1); f < profile.NumField; f++ {
		a, b := given(claim, f), given(truth, f)
		if strings.Join(a, "\n") == strings.Join(b, "\n") {
			continue
		}
		h, result := holderOf(f)
		if i, ok := results[h]; ok && result {
			all[i].fields = all[i].fields.With(f)
			all[i].claim, all[i].truth = append(all[i].claim, a...), append(all[i].truth, b...)
			continue
		}
		d := difference{first: f, fields: profile.SetOf(f), claim: a, truth: b}
		d.dated, d.lasts = dated(truth.Answers, f), lasting(f)
		if result {
			results[h] = len(all)
			d.first = h.TestField()
		}
		all = append(all, d)
	}
	return all
}

// given says the answer to f, with what it is an answer to only where that is one
// of several.
func given(s *form.Sheet, f profile.Field) []string {
	said := s.Given(f)
	if _, result := holderOf(f); !result {
		for i := range said {
			said[i] = strings.TrimPrefix(said[i], words.Capital(s.Words.Names().Subject[f])+s.Words.Colon())
		}
	}
	return said
}

// lasting reports whether the true answer to f cannot have become true.
func lasting(f profile.Field) bool {
	return f == profile.FieldBorn || f == profile.FieldAge
}

// dated reports whether exact answers of p tell since when the answer to f is
// true.
func dated(p *profile.Profile, f profile.Field) bool {
	if h, result := holderOf(f); result {
		_, ok := h.In(p).Date.Get()
		return ok
	}
	has := func(g profile.Field) bool {
		_, ok := profile.Describe(g).Get(p)
		return ok
	}
	switch f {
	case profile.FieldMarital, profile.FieldMaritalBefore:
		return has(profile.FieldMaritalSince)
	case profile.FieldEducation, profile.FieldCanadianStudy:
		return has(profile.FieldCredentials)
	case profile.FieldSpouseEducation:
		return has(profile.FieldSpouseCredentials)
	case profile.FieldCanadianWork, profile.FieldForeignWork:
		return has(profile.FieldJobs)
	case profile.FieldSpouseWork:
		return has(profile.FieldSpouseJobs)
	case profile.FieldSibling:
		return has(profile.FieldSiblingSince) || has(profile.FieldSiblingUntil)
	case profile.FieldNomination:
		return has(profile.FieldNominationIssued) || has(profile.FieldNominationExpires) || has(profile.FieldNominationWithdrawn)
	}
	k := profile.Describe(f).Kind
	return k == profile.KindList || k == profile.KindDay
}

// since returns the questions whose true answer came about after the invitation,
// and of which no date tells.
func (s *session) since() (set profile.FieldSet) {
	for f := profile.Field(1); f < profile.NumField; f++ {
		first := f
		if h, result := holderOf(f); result {
			first = h.TestField()
		}
		if dated(&s.truth.answers, f) || lasting(f) {
			continue
		}
		if s.slip.Is(sincePrefix+profile.Describe(first).Slug, sinceChanged) {
			set = set.With(f)
		}
	}
	return set
}

// differences draws what the profile answered otherwise than it is true, and asks
// since when where no date tells.
func (p *Invitation) differences(l words.Language) app.UI {
	text := l.Invitation()
	if p.claim.blank() || p.truth.blank() {
		return ui.Slot(false, nil)
	}
	all := differing(p.claim.controls(l), p.truth.controls(l))
	return ui.Slot(true, func() app.UI {
		return group(text.Differs, "differs-heading",
			ui.Slot(len(all) == 0, func() app.UI { return ui.P("", text.NoneDiffers) }),
			ui.Slot(len(all) > 0, func() app.UI { return ui.P("hint", text.DiffersHint) }),
			ui.Ul("entries", app.Range(all).Slice(func(i int) app.UI { return ui.Li(p.difference(l, &all[i])) })),
		)
	})
}

// difference draws one of them.
func (p *Invitation) difference(l words.Language, d *difference) app.UI {
	text := l.Invitation()
	side := func(said []string) []app.UI {
		if len(said) == 0 {
			return lines([]string{l.Page().NotAnswered})
		}
		return lines(said)
	}
	return ui.FieldSet("entry", words.Capital(l.Names().Subject[d.first]),
		ui.Pairs(
			ui.Pair{Term: text.ProfileSays, Body: side(d.claim)},
			ui.Pair{Term: text.IsTrue, Body: side(d.truth)},
		),
		ui.Slot(d.dated && !d.lasts, func() app.UI { return ui.P("hint", text.SinceDated) }),
		ui.Slot(!d.dated && !d.lasts, func() app.UI {
			return p.asking(l).Radios(form.Query{Name: d.name(), Question: text.Since}, sinceSlugs, []form.Option{
				{Value: sinceNever, Text: text.SinceNever},
				{Value: sinceChanged, Text: text.SinceChanged},
			})
		}),
	)
}
