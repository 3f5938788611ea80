package page

import (
	"strconv"
	"strings"

	"sixtydays/app/form"
	"sixtydays/app/ui"
	"sixtydays/app/words"
	"sixtydays/core/category"
	"sixtydays/core/crs"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/rounds"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Names of the controls about the invitation.
const (
	roundName        = "round"
	invitedName      = "invited"
	classNamed       = "class"
	kindName         = "kind"
	categoryName     = "category"
	cutOffName       = "cut-off"
	tieName          = "tie-break"
	moreID           = "more"
	deadlineName     = "deadline"
	submittedName    = "submitted"
	expiresName      = "expires"
	accountName      = "account"
	stateName        = "state"
	filedName        = "filed"
	changedName      = "changed"
	inadmissibleName = "inadmissible"
)

// Values of the list of rounds: a round that is listed is one more than its
// index.
const (
	anotherRound = 0
	recentRounds = 60 // that are offered
)

// notSure is the value of the list of classes for who does not know.
const notSure = int(decline.NumClass)

// picked returns the round that was chosen from the list.
func (s *session) picked() (rounds.Round, bool) {
	n, ok := s.slip.Get(roundName)
	if !ok || n <= anotherRound || n > len(s.rounds) {
		return rounds.Round{}, false
	}
	return s.rounds[n-1], true
}

// fill takes over what the chosen round tells: its day, and the class where it
// invited for one only.
func (s *session) fill() {
	round, ok := s.picked()
	if !ok {
		return
	}
	s.slip.SetDay(invitedName, round.Day)
	if class := classOf(&round); class != 0 {
		s.slip.Set(classNamed, int(class))
	}
}

// classOf returns the class that all invitations of a round are for, or zero
// where there is more than one.
func classOf(r *rounds.Round) decline.Class {
	switch {
	case r.Kind == rounds.Nominees:
		return decline.Nominee
	case r.Kind == rounds.OneProgram:
		return classes[r.Program]
	}
	return 0
}

// classes holds the class of each program.
var classes = [program.NumProgram]decline.Class{
	program.CanadianExperience: decline.CanadianExperience,
	program.SkilledWorker:      decline.SkilledWorker,
	program.SkilledTrades:      decline.SkilledTrades,
}

// kinds holds what each kind of round is to the advice.
var kinds = [rounds.NumKind]decline.Kind{
	rounds.AllPrograms: decline.General,
	rounds.OneProgram:  decline.General,
	rounds.Nominees:    decline.Nominees,
	rounds.ByCategory:  decline.Category,
}

// invitation returns what is said of the invitation.
func (s *session) invitation() decline.Invitation {
	i := decline.Invitation{
		Round:          s.round(),
		Deadline:       s.slip.Moment(deadlineName, false),
		ProfileExpires: s.slip.Day(expiresName),
	}
	i.Day, _ = s.slip.Day(invitedName).Get()
	if n, ok := s.slip.Get(classNamed); ok && n != notSure {
		i.Class = decline.Class(n)
	}
	return i
}

// round returns what is said of the round, or what is known of the chosen one.
func (s *session) round() decline.Round {
	var r decline.Round
	if known, ok := s.picked(); ok {
		r.Kind, r.CutOff, r.TieBreak = kinds[known.Kind], profile.Given(known.CutOff), known.TieBreak
		if known.Kind == rounds.ByCategory {
			r.Category = known.Category.String()
		}
	} else {
		kind, _ := s.slip.Get(kindName)
		r.Kind, r.CutOff, r.TieBreak = decline.Kind(kind), s.slip.Score(cutOffName), s.slip.Moment(tieName, true)
		if n, ok := s.slip.Get(categoryName); ok && r.Kind == decline.Category {
			r.Category = category.Category(n).String()
		}
	}
	r.Submitted = s.submitted(r.TieBreak)
	return r
}

// submitted returns the moment at which the profile was submitted. Where the time
// is not given and the day is not near that of the tie-break, any time of it
// stands on the same side.
func (s *session) submitted(tie profile.Answer[law.Moment]) profile.Answer[law.Moment] {
	exact := s.slip.Moment(submittedName, true)
	if _, ok := exact.Get(); ok {
		return exact
	}
	day, ok1 := s.slip.Day(submittedName).Get()
	limit, ok2 := tie.Get()
	if !ok1 || !ok2 || day >= limit.Day-1 && day <= limit.Day+1 {
		return exact
	}
	return profile.Given(law.Moment{Day: day})
}

// state returns how far the application has come.
func (s *session) state() decline.State {
	if n, ok := s.slip.Get(stateName); ok {
		return decline.State(n)
	}
	return decline.Pending
}

// wrongDay says what is wrong with the day of the invitation, and nothing while
// it is open. A person may be where it is still the day before.
func (s *session) wrongDay(l words.Language) string {
	day, ok := s.slip.Day(invitedName).Get()
	switch {
	case !ok || s.today == 0:
		return ""
	case day < law.On(firstYear, 1, 1):
		return l.Invitation().TooEarly
	case day > s.today+1:
		return l.Invitation().TooLate
	}
	return ""
}

// reformed returns the day of a reported change of the grid that was before the
// invitation.
func (s *session) reformed() (law.Day, bool) {
	day, ok := s.slip.Day(invitedName).Get()
	for _, r := range crs.Law().Reports {
		if ok && day >= r.Day {
			return r.Day, true
		}
	}
	return 0, false
}

// asking returns what the controls of the slip are drawn from. Before the
// program has arrived, the newest round tells which years are offered.
func (s *session) asking(l words.Language) *form.SlipSheet {
	today := s.today
	if today == 0 {
		today = s.rounds[len(s.rounds)-1].Day
	}
	return &form.SlipSheet{Slip: &s.slip, Words: l, Today: today}
}

// letter draws the questions about the invitation.
func (p *Invitation) letter(l words.Language) app.UI {
	text, ask := l.Invitation(), p.asking(l)
	_, picked := p.picked()
	reform, reformed := p.reformed()
	return group(text.Letter, "letter-heading",
		ask.List(form.Query{Name: roundName, Question: text.Round, Hint: l.RoundsUntil(p.rounds[len(p.rounds)-1].Day)}, p.roundOptions(l)),
		ui.Slot(picked, func() app.UI { return p.known(l) }),
		ask.Date(form.Query{Name: invitedName, Question: text.Invited, Hint: text.InvitedHint}, 3, 0),
		ui.Slot(p.wrongDay(l) != "", func() app.UI { return ui.P("error", p.wrongDay(l)).Role("alert") }),
		ui.Slot(reformed, func() app.UI {
			return ask.Points(form.Query{Name: accountName, Question: text.Account, Hint: l.AccountReform(reform)})
		}),
		ask.List(form.Query{Name: classNamed, Question: text.Class, Hint: text.ClassHint}, classOptions(l)),
		ui.Slot(p.slip.Is(roundName, anotherRound), func() app.UI { return p.other(l) }),
		ui.Div("exact",
			ui.Opened(p.slip.Is(moreID, 1), "").ID(moreID).Body(
				ui.Summary(app.Text(text.More)),
				ui.Slot(p.slip.Is(moreID, 1), func() app.UI { return p.more(l, !reformed) }),
			),
		),
	)
}

// roundOptions lists the recent rounds, the newest first, and one that is not
// listed.
func (s *session) roundOptions(l words.Language) []form.Option {
	all := []form.Option{{Value: anotherRound, Text: l.Invitation().OtherRound}}
	for i := len(s.rounds); i > max(0, len(s.rounds)-recentRounds); i-- {
		r := &s.rounds[i-1]
		all = append(all, form.Option{Value: i, Text: l.Day(r.Day) + " · " + strconv.Itoa(int(r.CutOff)) + " · " + nameOf(l, r)})
	}
	return all
}

// nameOf names whom a round invited.
func nameOf(l words.Language, r *rounds.Round) string {
	text, names := l.Invitation(), l.ProgramNames()
	switch r.Kind {
	case rounds.OneProgram:
		return names.Program[r.Program]
	case rounds.Nominees:
		return text.PNPRound
	case rounds.ByCategory:
		return names.Category[r.Category]
	}
	return text.AllRound
}

// known says what the chosen round tells.
func (p *Invitation) known(l words.Language) app.UI {
	text := l.Invitation()
	r, _ := p.picked()
	from := text.OfIRCC
	if r.Source == law.RoundsList {
		from = text.Unofficial
	}
	said := []string{nameOf(l, &r), text.CutOff + l.Colon() + strconv.Itoa(int(r.CutOff))}
	if tie, ok := r.TieBreak.Get(); ok {
		said = append(said, text.TieBreakWas+l.Colon()+words.Moment(l, tie))
	}
	day, dated := p.slip.Day(invitedName).Get()
	return ui.Div("effects",
		ui.P("effect", strings.Join(said, ". ")+" ("+from+")."),
		ui.Slot(dated && (day < r.Day || day > r.Day+2), func() app.UI {
			return ui.P("caveat", l.RoundWas(r.Day))
		}),
	)
}

// other draws the questions about a round that is not listed.
func (p *Invitation) other(l words.Language) app.UI {
	text, ask := l.Invitation(), p.asking(l)
	return ui.Div("",
		ask.Radios(form.Query{Name: kindName, Question: text.Kind},
			[]string{decline.General: "general", decline.Nominees: "pnp", decline.Category: "category"},
			[]form.Option{
				{Value: int(decline.General), Text: text.AllRound},
				{Value: int(decline.Nominees), Text: text.PNPRound},
				{Value: int(decline.Category), Text: text.ByCategory},
			}),
		ui.Slot(p.slip.Is(kindName, int(decline.Category)), func() app.UI {
			return ask.List(form.Query{Name: categoryName, Question: text.Category}, categoryOptions(l))
		}),
		ask.Points(form.Query{Name: cutOffName, Question: text.CutOff, Hint: text.CutOffHint}),
		ask.Clock(form.Query{Name: tieName, Question: text.TieBreak, Hint: text.TieHint}, true, 3, 0),
	)
}

func classOptions(l words.Language) []form.Option {
	var all []form.Option
	for c := decline.Class(1); c < decline.NumClass; c++ {
		all = append(all, form.Option{Value: int(c), Text: l.DeclineNames().Class[c]})
	}
	return append(all, form.Option{Value: notSure, Text: l.Invitation().Unsure})
}

func categoryOptions(l words.Language) []form.Option {
	var all []form.Option
	for c := category.Category(1); c < category.NumCategory; c++ {
		all = append(all, form.Option{Value: int(c), Text: l.ProgramNames().Category[c]})
	}
	return all
}

// more draws what else the letter and the profile tell. The score of the account
// is asked for here where it is not before.
func (p *Invitation) more(l words.Language, account bool) app.UI {
	text, ask := l.Invitation(), p.asking(l)
	filed := p.state() == decline.Filed
	return ui.Div("",
		ask.Clock(form.Query{Name: deadlineName, Question: text.Deadline, Hint: text.DeadlineHint}, false, 3, 1),
		ask.Clock(form.Query{Name: submittedName, Question: text.Submitted, Hint: text.SubmittedHint}, true, 4, 0),
		ask.Date(form.Query{Name: expiresName, Question: text.Expires, Hint: text.ExpiresHint}, 3, 1),
		ui.Slot(account, func() app.UI {
			return ask.Points(form.Query{Name: accountName, Question: text.Account, Hint: text.AccountHint})
		}),
		ask.Radios(form.Query{Name: stateName, Question: text.State},
			[]string{decline.Pending: "pending", decline.Filed: "filed", decline.Returned: "returned"},
			[]form.Option{
				{Value: int(decline.Pending), Text: text.StatePending},
				{Value: int(decline.Filed), Text: text.StateFiled},
				{Value: int(decline.Returned), Text: text.StateReturned},
			}),
		ui.Slot(filed, func() app.UI {
			return ui.Div("",
				ask.Date(form.Query{Name: filedName, Question: text.Filed}, 3, 0),
				ask.YesOrNo(form.Query{Name: changedName, Question: text.Changed}),
			)
		}),
		ask.YesOrNo(form.Query{Name: inadmissibleName, Question: text.Inadmissible, Hint: text.InadmissibleHint}),
	)
}
