package page

import (
	"sixtydays/app/ui"
	"sixtydays/app/words"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// An install is what the browser says of the site as a program.
type install struct {
	done    bool // the page runs in a window of its own
	offered bool // the browser would ask the person, if it is told to
}

// look asks the browser.
func (i *install) look(ctx app.Context) {
	i.done, i.offered = app.Window().Call("goappIsAppInstalled").Bool(), ctx.IsAppInstallable()
}

// howID is the id of what says how to install the site by the browser's menus.
const howID = "how-to-install"

// draw says that the site works without a network, and offers to install it: by
// a button as long as the browser would, else by words. It says nothing where
// the site is installed.
func (i *install) draw(l words.Language) app.UI {
	text := l.Install()
	return ui.Slot(!i.done, func() app.UI {
		return ui.Section("section",
			ui.H2(text.Heading),
			ui.P("", text.Works),
			ui.Slot(i.offered, func() app.UI {
				return ui.Para("asking hint", ui.Button("", text.Button).ID("install").OnClick(onInstall))
			}),
			ui.Details("fold hint",
				ui.Summary(app.Text(text.How)).ID(howID),
				ui.Ul("sources", ui.Li(app.Text(text.Chromium)), ui.Li(app.Text(text.Safari)), ui.Li(app.Text(text.Firefox))),
			),
		)
	})
}

// onInstall lets the browser ask. The button goes away by that, whatever the
// answer, so that the focus goes to what stands below it.
func onInstall(ctx app.Context, e app.Event) {
	ctx.ShowAppInstallPrompt()
	focusInPlace(howID)
}
