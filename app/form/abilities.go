package form

import (
	"sixtydays/app/ui"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Abilities draws the four lists for h's levels or results, whichever are asked
// for, and nothing while neither is.
func (s *Sheet) Abilities(h profile.Holder) app.UI {
	l, p := s.Words, s.Answers
	field, legend := h.LevelField, l.Page().Levels
	if profile.Describe(h.ResultField(profile.Listening)).Asked(p) {
		field, legend = h.ResultField, l.Page().Results
	}
	asked := profile.Describe(field(profile.Listening)).Asked(p)
	return app.If(asked, func() app.UI {
		return ui.FieldSet("question", legend,
			app.If(fallsBack(h, p), func() app.UI {
				return ui.P("hint", l.Page().StatedUsed)
			}),
			ui.Div("abilities",
				app.Range(profile.Abilities[:]).Slice(func(i int) app.UI {
					return s.Question(field(profile.Abilities[i]))
				}),
			),
		)
	})
}

// fallsBack reports whether a level that h stated stands in for a result that
// is still to be chosen.
func fallsBack(h profile.Holder, p *profile.Profile) bool {
	shown := h.In(p)
	if t, ok := shown.Test.Get(); !ok || !t.Accepted() {
		return false
	}
	for _, a := range profile.Abilities {
		_, stated := shown.Levels[a].Get()
		_, tested := shown.Results[a].Get()
		if stated && !tested {
			return true
		}
	}
	return false
}
