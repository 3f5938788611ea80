package page

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// questions draws the questions in their groups. An offer is asked about where
// it earns points.
func (s *sheet) questions(l words.Language, offer bool) app.UI {
	text := l.Page()
	spouse := profile.Describe(profile.FieldSpouseEducation).Asked(&s.answers)
	return ui.Div("",
		group(text.GroupYou, "you",
			s.ask(l, profile.FieldMarital),
			s.ask(l, profile.FieldSpouseCitizen),
			s.ask(l, profile.FieldSpouseComes),
			s.exact(l, words.FoldMarital),
			s.ask(l, profile.FieldAge),
			s.exact(l, words.FoldBorn),
		),
		group(text.GroupEducation, "education-group",
			s.ask(l, profile.FieldEducation),
			s.ask(l, profile.FieldCanadianStudy),
			s.exact(l, words.FoldCredentials),
		),
		group(text.GroupLanguage, "language-group",
			s.ask(l, profile.FieldFirstOfficial),
			s.language(l, profile.FirstLanguage),
			s.language(l, profile.SecondLanguage),
		),
		group(text.GroupWork, "work-group",
			s.ask(l, profile.FieldCanadianWork),
			s.ask(l, profile.FieldForeignWork),
			s.exact(l, words.FoldJobs),
			s.ask(l, profile.FieldCertificate),
		),
		ui.Slot(spouse, func() app.UI {
			return group(text.GroupSpouse, "spouse-group",
				s.ask(l, profile.FieldSpouseEducation),
				s.exact(l, words.FoldSpouseCredentials),
				s.language(l, profile.SpouseLanguage),
				s.ask(l, profile.FieldSpouseWork),
				s.exact(l, words.FoldSpouseJobs),
			)
		}),
		group(text.GroupMore, "more-group",
			s.ask(l, profile.FieldSibling),
			s.exact(l, words.FoldSibling),
			s.ask(l, profile.FieldNomination),
			s.exact(l, words.FoldNomination),
			ui.Slot(offer, func() app.UI {
				return s.ask(l, profile.FieldJobOffer)
			}),
		),
		ui.Div("group", s.exact(l, words.FoldPrograms)),
	)
}

// group draws questions under a heading.
func group(heading, id string, questions ...app.UI) app.UI {
	return ui.Section("group").Aria("labelledby", id).Body(append([]app.UI{
		ui.H2(heading).ID(id),
	}, questions...)...)
}

// ask draws the question f where it makes sense for the answers so far.
func (s *sheet) ask(l words.Language, f profile.Field) app.UI {
	return ui.Slot(profile.Describe(f).Asked(&s.answers), func() app.UI {
		return s.controls(l).Question(f)
	})
}

// language draws the questions about h's results.
func (s *sheet) language(l words.Language, h profile.Holder) app.UI {
	p := &s.answers
	return ui.Slot(profile.Describe(h.TestField()).Asked(p), func() app.UI {
		return ui.Div("language",
			app.If(h != profile.SpouseLanguage, func() app.UI {
				return ui.H3(languageHeading(l, h, p))
			}),
			s.controls(l).Question(h.TestField()),
			ui.Slot(profile.Is(h.In(p).Test, profile.TEF699), func() app.UI {
				return ui.P("error", l.Page().TEF699).Role("alert")
			}),
			ui.Slot(true, func() app.UI { return s.controls(l).Abilities(h) }),
			s.exact(l, dateFolds[h]),
		)
	})
}

// languageHeading names h's language, as "First official language: English".
func languageHeading(l words.Language, h profile.Holder, p *profile.Profile) string {
	heading := l.Page().First
	if h == profile.SecondLanguage {
		heading = l.Page().Second
	}
	if o, ok := h.Official(p); ok {
		heading += l.Colon() + l.Names().InOfficial[o]
	}
	return heading
}

// dateFolds holds the fold with the date of each holder's result.
var dateFolds = [profile.NumHolder]words.Fold{
	profile.FirstLanguage:  words.FoldFirstDate,
	profile.SecondLanguage: words.FoldSecondDate,
	profile.SpouseLanguage: words.FoldSpouseDate,
}
