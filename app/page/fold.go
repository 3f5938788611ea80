package page

import (
	"strings"

	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/profile"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// folds holds the questions of each part that is folded away.
var folds = [words.NumFold][]profile.Field{
	words.FoldBorn:              {profile.FieldBorn},
	words.FoldMarital:           {profile.FieldMaritalSince, profile.FieldMaritalBefore},
	words.FoldCredentials:       {profile.FieldCredentials},
	words.FoldFirstDate:         {profile.FieldFirstDate, profile.FieldFirstRegistered},
	words.FoldSecondDate:        {profile.FieldSecondDate, profile.FieldSecondRegistered},
	words.FoldSpouseDate:        {profile.FieldSpouseDate, profile.FieldSpouseRegistered},
	words.FoldJobs:              {profile.FieldJobs},
	words.FoldSpouseCredentials: {profile.FieldSpouseCredentials},
	words.FoldSpouseJobs:        {profile.FieldSpouseJobs},
	words.FoldSibling:           {profile.FieldSiblingBorn, profile.FieldSiblingSince, profile.FieldSiblingUntil},
	words.FoldNomination: {profile.FieldNominationBy, profile.FieldNominationIssued,
		profile.FieldNominationExpires, profile.FieldNominationWithdrawn},
	words.FoldPrograms: {profile.FieldChildren, profile.FieldFunds, profile.FieldQuebec, profile.FieldRelative,
		profile.FieldStudied, profile.FieldSpouseStudied, profile.FieldArranged, profile.FieldTradeOffer, profile.FieldTradeQualified},
}

// foldID returns the id of a fold: that of its first question, with a word more.
func foldID(fold words.Fold) string {
	return profile.Describe(folds[fold][0]).Slug + ".fold"
}

// foldOf returns the fold that asks f, and whether one does.
func foldOf(f profile.Field) (words.Fold, bool) {
	for fold := words.Fold(1); fold < words.NumFold; fold++ {
		for _, asked := range folds[fold] {
			if asked == f {
				return fold, true
			}
		}
	}
	return 0, false
}

// exact draws a fold where one of its questions makes sense: what offers it,
// its controls once it is open, and otherwise what was answered.
func (s *sheet) exact(l words.Language, fold words.Fold) app.UI {
	fields := make([]profile.Field, 0, len(folds[fold]))
	for _, f := range folds[fold] {
		if profile.Describe(f).Asked(&s.answers) {
			fields = append(fields, f)
		}
	}
	return ui.Slot(len(fields) > 0, func() app.UI {
		return ui.Div("exact",
			ui.Opened(s.unfolded[fold], "").ID(foldID(fold)).Body(
				ui.Summary(app.Text(l.Names().Fold[fold])),
				ui.Slot(s.unfolded[fold], func() app.UI { return s.unfold(l, fold) }),
			),
			s.given(l, fields),
			s.conflicts(l, fields),
			s.changed(l, fold),
		)
	})
}

// conflicts says which answers to fields cannot be true beside others.
func (s *sheet) conflicts(l words.Language, fields []profile.Field) app.UI {
	sheet := s.controls(l)
	var said []app.UI
	for _, f := range fields {
		if text := sheet.Conflict(f); text != "" {
			said = append(said, ui.P("error", text).Role("alert"))
		}
	}
	return ui.Div("", said...)
}

// changed says what the exact answers of a fold changed, and where the years of
// its jobs stand.
func (s *sheet) changed(l words.Language, fold words.Fold) app.UI {
	var said []app.UI
	for i := range s.effects {
		if f, ok := foldOf(s.effects[i].Exact); ok && f == fold {
			said = append(said, ui.P("effect", words.Effect(l, &s.effects[i])))
		}
	}
	for i := range s.outlooks {
		o := &s.outlooks[i]
		if f, ok := foldOf(o.Exact); ok && f == fold {
			said = append(said, ui.P("effect", strings.Join(words.Outlook(l, o, s.day), " ")))
		}
	}
	return ui.Div("effects", said...)
}

// unfold draws the controls of a fold.
func (s *sheet) unfold(l words.Language, fold words.Fold) app.UI {
	sheet, hint := s.controls(l), l.Names().FoldHint[fold]
	return ui.Div("",
		app.If(hint != "", func() app.UI { return ui.P("hint", hint) }),
		app.Range(folds[fold]).Slice(func(i int) app.UI {
			f := folds[fold][i]
			return ui.Slot(profile.Describe(f).Asked(&s.answers), func() app.UI { return sheet.Question(f) })
		}),
	)
}

// given says what was answered to the fields of a fold, for when it is closed
// and for paper.
func (s *sheet) given(l words.Language, fields []profile.Field) app.UI {
	sheet := s.controls(l)
	var said []string
	for _, f := range fields {
		said = append(said, sheet.Given(f)...)
	}
	return ui.Slot(len(said) > 0, func() app.UI {
		return ui.Ul("given", app.Range(said).Slice(func(i int) app.UI {
			return ui.Li(app.Text(said[i]))
		}))
	})
}

// adoptFolds notes which folds were opened before the program arrived.
func (s *sheet) adoptFolds() {
	for fold := words.Fold(1); fold < words.NumFold; fold++ {
		if e := app.Window().GetElementByID(foldID(fold)); e.Truthy() {
			s.unfolded[fold] = e.Get("open").Bool()
		}
	}
}

// toggled notes that the element with the given id was opened or closed, and
// reports whether it is a fold.
func (s *sheet) toggled(id string, open bool) bool {
	for fold := words.Fold(1); fold < words.NumFold; fold++ {
		if foldID(fold) == id {
			s.unfolded[fold] = open
			return true
		}
	}
	return false
}
