package words

// Site returns the French text of the page for the owners of other sites.
func (French) Site() *SitePage { return &frenchSite }

var frenchSite = SitePage{
	Title:       "Le calculateur sur votre site – Soixante jours",
	Description: "Mettez le calculateur de la note du SCG ou la vérification d'une invitation sur votre propre page, dans vos couleurs et votre langue. Les réponses de vos lecteurs restent dans leur navigateur.",
	Invite:      "Ce calculateur peut être sur votre propre page\u00a0:",
	Name:        "Pour votre site",
	Heading:     "Le calculateur sur votre site",
	Lead:        "Choisissez son apparence, copiez quelques lignes et mettez-les dans votre page. C'est gratuit, sans compte ni clé.",

	Choose:     "1. Choisir",
	View:       "Ce qu'il montre",
	ViewName:   [NumView]string{ViewScore: "La note du SCG", ViewInvitation: "La vérification d'une invitation"},
	Language:   "Langue",
	Theme:      "Couleurs",
	ThemeName:  [NumTheme]string{ThemeAuto: "Selon le lecteur", ThemeLight: "Claires", ThemeDark: "Sombres"},
	Accent:     "Couleur des boutons et des bords",
	AccentHint: "Le texte reste lisible\u00a0: une couleur qui ne se distingue pas du fond n'est pas utilisée.",
	AccentName: [NumAccent]string{
		AccentNone: "Celle du calculateur", AccentBlue: "Bleu", AccentTeal: "Bleu canard", AccentGreen: "Vert", AccentOlive: "Olive", AccentBrown: "Brun",
		AccentOrange: "Orange", AccentRed: "Rouge", AccentPlum: "Prune", AccentViolet: "Violet", AccentGrey: "Gris", AccentOwn: "La mienne",
	},
	OwnHint: "Dans l'extrait, c'est un nombre comme 26374a. Si vous connaissez le vôtre, vous pouvez l'y écrire.",
	Red:     "Rouge",
	Green:   "Vert",
	Blue:    "Bleu",
	Way:     "Comment il entre dans votre page",
	WayName: [NumWay]string{WayScript: "Un script", WayFrame: "Un simple cadre", WayAddress: "WordPress, par son adresse"},
	WayHint: [NumWay]string{
		WayScript:  "Le cadre a toujours la hauteur qu'il lui faut. Votre site doit permettre les scripts d'autres sites dans ses pages.",
		WayFrame:   "Fonctionne partout où une page peut avoir un cadre. Le cadre garde sa hauteur et défile.",
		WayAddress: "Mettez l'adresse seule sur une ligne d'un article\u00a0: WordPress en fait un cadre, quel que soit le rôle de l'auteur. Les couleurs ne se choisissent pas, et les liens du cadre ne s'ouvrent pas.",
	},
	Height:     "Hauteur du cadre",
	HeightHint: "Un cadre qui suit son contenu indique sa hauteur à votre page. Un cadre d'une hauteur fixe n'indique rien, et défile.",
	HeightAuto: "Celle de son contenu",
	Pixels:     "pixels",

	Snippet:  "2. Copier",
	Waiting:  "L'extrait s'écrit une fois la page chargée.",
	Copy:     "Copier",
	Copied:   "Copié. Collez-le dans votre page.",
	Selected: "Votre navigateur ne laisse pas cette page copier. Le texte est sélectionné\u00a0: copiez-le avec Ctrl+C, ou Cmd+C sur un Mac.",
	Preview:  "3. Voir le résultat",

	Promises: "Ce que vous pouvez dire à vos lecteurs",
	Promise: [5]string{
		"Ce qu'ils répondent reste dans leur navigateur. Le cadre n'envoie rien et ne garde rien\u00a0: ni témoin, ni stockage, ni mesure d'audience, ni tiers.",
		"Votre page ne peut lire ni les réponses ni la note. Elle apprend la hauteur du cadre, sauf si celle-ci est fixe, et que le cadre est prêt.",
		"Un cadre qui suit son contenu grandit quand une réponse amène d'autres questions\u00a0: un script de votre page pourrait s'en apercevoir. Une hauteur fixe n'indique rien.",
		"Le script est un seul petit fichier qui ne change jamais\u00a0: votre page en donne l'empreinte, et les navigateurs refusent tout autre contenu sous son nom. Ce que montre le cadre suit toujours les règles les plus récentes.",
		"Le cadre dit qu'il n'est pas officiel et qu'il est sans lien avec IRCC, et mène au site complet. Merci de laisser aussi le lien dans l'extrait\u00a0: c'est ce qu'ont les lecteurs là où les cadres ou les scripts sont bloqués.",
	},
	Policy:   "Si votre site envoie une Content-Security-Policy",
	PolicyIs: "Ajoutez ceci à ce que la vôtre permet déjà\u00a0:",
	NoPolicy: "WordPress n'a besoin de rien de plus, sauf si la vôtre ne permet que les cadres de certains sites. Ajoutez alors\u00a0:",
}
