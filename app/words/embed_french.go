package words

// Embed returns the French text of a page in a frame.
func (French) Embed() *EmbedPage { return &frenchEmbed }

var frenchEmbed = EmbedPage{
	By: "De Soixante jours\u00a0:",
	Whole: [NumView]string{
		ViewScore:      "le calculateur complet de la note du SCG",
		ViewInvitation: "la vérification complète d'une invitation",
	},
	Take:     "Ouvrir le site complet avec ces réponses",
	TakeHint: "dans un nouvel onglet. Vous pourrez les garder, les enregistrer ou les partager. Elles vous suivent dans la partie de l'adresse qu'aucun serveur ne reçoit.",
	About:    "Gratuit et non officiel. Sans lien avec IRCC ni avec le gouvernement du Canada. Information générale, pas un conseil juridique ou en immigration.",
	Private:  "Calculé dans votre navigateur\u00a0: rien de ce que vous répondez n'est ni envoyé, ni gardé, ni communiqué à la page autour de ce cadre.",
	Sealed:   "Ce cadre ne peut pas ouvrir d'autres pages. L'adresse du site complet est",
	Frame: [NumView]string{
		ViewScore:      "Calculateur de la note du SCG – Soixante jours",
		ViewInvitation: "Vérification d'une invitation – Soixante jours",
	},
}
