package site

// words are what a document says in one language outside of its component,
// where the program is not there to say it.
type words struct {
	name        string // of the installed program
	shortName   string
	description string
	noScript    string
	failed      string
	reload      string
	notFound    string
	home        string
}

// languages holds the languages that a page may be in.
var languages = map[string]words{
	"en": {
		name:        "Sixty Days, a CRS score calculator",
		shortName:   "Sixty Days",
		description: "What an Express Entry profile really scores, worked out inside your browser.",
		noScript:    "The calculator needs JavaScript, which is turned off in this browser. Nothing you enter ever leaves this page.",
		failed:      "The calculator is not running: it could not be loaded, or it met an error and stopped.",
		reload:      "Reload the page",
		notFound:    "There is no such page.",
		home:        "Go to the calculator",
	},
	"fr": {
		name:        "Soixante jours, calculateur de note du SCG",
		shortName:   "Soixante jours",
		description: "La vraie note d’un profil Entrée express, calculée dans votre navigateur.",
		noScript:    "Le calculateur a besoin de JavaScript, qui est désactivé dans ce navigateur. Rien de ce que vous indiquez ne quitte cette page.",
		failed:      "Le calculateur ne fonctionne pas\u00a0: il n’a pas pu être chargé, ou une erreur l’a arrêté.",
		reload:      "Recharger la page",
		notFound:    "Cette page n’existe pas.",
		home:        "Aller au calculateur",
	},
}
