package page

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/category"
	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/profile"
	"sixtydays/core/program"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// numbers draws the scores against the cut-off, and what is asked for on both
// days.
func (a *advice) numbers(l words.Language) app.UI {
	text, s := l.Advice(), a.totals()
	return ui.Div("part",
		ui.H3(text.Numbers),
		ui.Table("numbers", "", []string{"", text.Score, text.CutOff, text.Difference},
			a.score(l, text.Claimed, s.Claimed),
			a.score(l, text.True, s.True),
			a.score(l, text.Filing, s.Frozen),
		),
		ui.P("hint", text.Frozen),
		ui.Slot(a.reviewed != nil, func() app.UI { return ui.P("hint", l.Grid(&a.reviewed.Claimed)+".") }),
		ui.Table("both", "", []string{"", text.OnInvited, text.OnFiling},
			both(l, text.Criteria, a.facts.Criteria),
			app.If(a.facts.Round.Kind == decline.Category, func() app.UI {
				return both(l, text.InCategory, a.facts.InCategory)
			}),
		),
		ui.Slot(a.reviewed != nil, func() app.UI { return a.requirements(l) }),
	)
}

// totals returns the scores to show. On filing it is the one with the age of the
// invitation. Where the grid of the round is not held, the scores of the known
// grid are shown, and not compared.
func (a *advice) totals() decline.Scores {
	s := a.facts.Score
	if a.uncompared() {
		v := a.reviewed
		s.Claimed, s.True, s.Frozen = decline.Total(&v.Claimed), decline.Total(&v.Invited.Score), decline.Total(&v.Frozen.Score)
	}
	if _, ok := s.Frozen.Get(); !ok {
		s.Frozen = s.Filing
	}
	return s
}

// uncompared reports whether the scores are those of another grid than that of
// the round.
func (a *advice) uncompared() bool {
	g := &a.facts.Grid
	return a.reviewed != nil && g.Reported != 0 && !g.Kept && !g.ByDifference
}

// score draws a total against the cut-off.
func (a *advice) score(l words.Language, name string, total profile.Answer[crs.Points]) app.UI {
	points, ok1 := total.Get()
	cut, ok2 := a.facts.Round.CutOff.Get()
	unknown := l.Advice().NotKnown
	cells := []string{unknown, unknown, unknown}
	if ok1 {
		cells[0] = l.Number(int(points))
	}
	if ok2 {
		cells[1] = l.Number(int(cut))
	}
	switch {
	case ok1 && a.uncompared():
		cells[2] = l.Advice().NotCompared
	case ok1 && ok2:
		cells[2] = signed(l, int(points-cut))
	}
	return ui.Row("", name, cells...)
}

// signed says a difference with its sign.
func signed(l words.Language, n int) string {
	switch {
	case n > 0:
		return "+" + l.Number(n)
	case n < 0:
		return "\u2212" + l.Number(-n)
	}
	return "0"
}

// both draws something that is tested on both days.
func both(l words.Language, name string, at decline.AtBoth) app.UI {
	return ui.Row("", name, known(l, at.Invited), known(l, at.Filing))
}

func known(l words.Language, a profile.Answer[bool]) string {
	text := l.Advice()
	met, ok := a.Get()
	switch {
	case !ok:
		return text.NotKnown
	case met:
		return text.Met
	}
	return text.NotMet
}

// requirements draws each requirement of the class and of the category, folded
// away.
func (a *advice) requirements(l words.Language) app.UI {
	invited, filing := &a.reviewed.Invited, &a.reviewed.Frozen
	report := words.ProgramReport{Language: l}
	var all []app.UI
	for i := range invited.Criteria.Requirements {
		before := &invited.Criteria.Requirements[i]
		all = append(all, requirement(report, before, filing.Criteria.Find(before.Code)))
	}
	if invited.Member.Category != 0 {
		all = append(all, membership(report, &invited.Member, &filing.Member))
	}
	return ui.Slot(len(all) > 0, func() app.UI {
		return ui.Details("fold", append([]app.UI{ui.Summary(app.Text(l.Advice().Each))}, all...)...)
	})
}

// requirement draws a requirement as it is met on both days.
func requirement(r words.ProgramReport, invited, filing *program.Requirement) app.UI {
	name, before := r.Requirement(invited)
	pairs := []ui.Pair{{Term: r.Advice().OnInvited + r.Colon() + before, Body: lines(r.RequirementReasons(invited))}}
	if filing != nil {
		_, after := r.Requirement(filing)
		pairs = append(pairs, ui.Pair{Term: r.Advice().OnFiling + r.Colon() + after, Body: lines(r.RequirementReasons(filing))})
	}
	return ui.Div("requirement", ui.H4(app.Text(name)), ui.Pairs(pairs...))
}

// membership draws whether a person belongs to the category on both days.
func membership(r words.ProgramReport, invited, filing *category.Membership) app.UI {
	name, before := r.Category(invited)
	_, after := r.Category(filing)
	return ui.Div("requirement", ui.H4(app.Text(name)), ui.Pairs(
		ui.Pair{Term: r.Advice().OnInvited + r.Colon() + before, Body: lines(r.CategoryReasons(invited))},
		ui.Pair{Term: r.Advice().OnFiling + r.Colon() + after, Body: lines(r.CategoryReasons(filing))},
	))
}

// changes draws the lines of the score that differ: first from the profile to
// what was true, and then to the day of filing.
func (a *advice) changes(l words.Language) app.UI {
	text := l.Advice()
	return ui.Slot(a.reviewed != nil, func() app.UI {
		return ui.Div("part",
			ui.H3(text.Changed),
			changed(l, text.Errors, a.reviewed.Errors, words.ScoreError),
			changed(l, text.Since, a.reviewed.Changes, words.ScoreChange),
		)
	})
}

// changed draws lines that differ under a heading.
func changed(l words.Language, heading string, all []decline.Change, said func(words.Language, *decline.Change) string) app.UI {
	return ui.Div("changed",
		ui.P("term", heading),
		ui.Slot(len(all) == 0, func() app.UI { return ui.P("hint", l.Advice().Same) }),
		ui.Ul("plain", app.Range(all).Slice(func(i int) app.UI { return ui.Li(app.Text(said(l, &all[i]))) })),
	)
}
