package page

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/crs"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// breakdown draws every line of the score, each of which opens to its
// explanation.
func (s *Score) breakdown(l words.Language, score *crs.Score) app.UI {
	text := l.Page()
	return ui.Div("breakdown",
		ui.H3(text.Why),
		ui.P("hint", text.WhyHint),
		app.Range(score.Parts).Slice(func(i int) app.UI { return s.section(l, &score.Parts[i]) }),
	)
}

// section draws a section with its lines. One without lines, which is that of a
// spouse who is not scored, says its rule instead.
func (s *Score) section(l words.Language, section *crs.Step) app.UI {
	return ui.Div("section",
		ui.H4(
			ui.Span("name", l.Names().Rule[section.Rule]),
			earned(l, section),
		),
		ui.Slot(section.Held(), func() app.UI { return ui.P("held", l.HeldTo(section.Most)) }),
		ui.Slot(len(section.Parts) == 0, func() app.UI {
			return ui.P("hint", l.Names().Why[section.Rule])
		}),
		ui.Div("", app.Range(section.Parts).Slice(func(i int) app.UI {
			return s.step(l, &section.Parts[i])
		})),
	)
}

// step draws a line: its name, its points, and when it is opened its reason.
// The reason is drawn only then, which keeps the page light.
func (s *Score) step(l words.Language, step *crs.Step) app.UI {
	key := line{step.Rule, step.Ability}
	id := "line-" + step.Rule.String()
	if step.Ability != 0 {
		id += "-" + profile.Describe(profile.FirstLanguage.LevelField(step.Ability)).Slug
	}
	return ui.Opened(s.open[key], "step").ID(id).
		On("toggle", s.toggle(key), app.EventScope(id)).Body(
		ui.Summary(
			ui.Span("name", words.Line(l, step)),
			earned(l, step),
			ui.Bar(int(step.Points), int(step.Most)),
		),
		ui.Slot(s.open[key], func() app.UI { return s.reason(l, step) }),
	)
}

// toggle returns the handler that notes whether a line is open.
func (s *Score) toggle(key line) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		s.open[key] = ctx.JSSrc().Get("open").Bool()
	}
}

// earned draws what a line earns, or why that is not known.
func earned(l words.Language, step *crs.Step) app.UI {
	text, known := words.Earned(l, step)
	class := "points"
	if !known {
		class = "points lacking"
	}
	return ui.Span(class, text)
}

// reason draws why a line earns what it does.
func (s *Score) reason(l words.Language, step *crs.Step) app.UI {
	text, names := l.Page(), l.Names()
	return ui.Div("reason",
		ui.P("", names.Why[step.Rule]),
		ui.Slot(step.Caveats != 0, func() app.UI {
			return ui.Div("caveat", caveats(l, step)...)
		}),
		ui.Pairs(
			ui.Pair{Term: text.Combined, Body: lines(words.Concluded(l, &s.truth.answers, step))},
			ui.Pair{Term: text.Answers, Body: lines(words.Inputs(l, &s.truth.answers, step))},
			ui.Pair{Term: text.SourceWord, Body: basis(l, step)},
		),
		app.If(step.Held(), func() app.UI { return ui.P("held", l.HeldTo(step.Most)) }),
		app.Range(step.Parts).Slice(func(i int) app.UI { return s.step(l, &step.Parts[i]) }),
	)
}

// caveats draws the caveats of a line, each with its source.
func caveats(l words.Language, step *crs.Step) []app.UI {
	var all []app.UI
	for i := range step.Caveats.All {
		all = append(all, ui.Para("",
			app.Text(l.Names().Caveat[i]+" "),
			source(l, crs.CaveatBasis(i).Source),
		))
	}
	return all
}

// basis names the source of a line's value and the day it came into force.
func basis(l words.Language, step *crs.Step) []app.UI {
	c := step.Basis
	shown := c.Source
	if c.Via != 0 {
		shown = c.Via
	}
	return []app.UI{
		ui.Para("", source(l, c.Source), app.If(c.Section != "", func() app.UI {
			return app.Text(", " + l.Section(c.Section))
		})),
		ui.P("", l.Since(step.Since, step.Seen)+"."),
		ui.Para("",
			app.If(c.Via != 0, func() app.UI { return app.Text(l.Names().Source[c.Via] + ". ") }),
			app.Text(l.Read(shown)),
		),
	}
}

// lines draws each text as a paragraph.
func lines(text []string) []app.UI {
	var all []app.UI
	for _, t := range text {
		all = append(all, ui.P("", t))
	}
	return all
}
