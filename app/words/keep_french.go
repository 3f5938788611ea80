package words

import "sixtydays/core/record"

// Keep returns the French text on keeping and sharing.
func (French) Keep() *KeepPage { return &frenchKeep }

// LinkLength says how long a link is.
func (l French) LinkLength(n int) string { return "Il compte " + l.Number(n) + " caractères." }

var frenchKeep = KeepPage{
	Heading: "Conserver et partager vos réponses",

	Keep:     "Conserver mes réponses sur cet appareil",
	KeepHint: "Elles sont inscrites dans le stockage de ce navigateur pour ce site, sans chiffrement : quiconque utilise ce profil du navigateur peut les lire. Rien n'est envoyé. Décochez la case pour les effacer.",
	Memory:   "Vos réponses ne sont pas enregistrées sur cet appareil : ce navigateur ne conserve rien pour cette page. Elles restent jusqu'à ce que vous la fermiez.",

	Save:   "Enregistrer dans un fichier",
	Open:   "Ouvrir un fichier",
	Lock:   "Verrouiller le fichier avec une phrase de passe",
	NoLock: "Un fichier ne peut être ni verrouillé ni déverrouillé ici : cette page est arrivée par une connexion non sécurisée (http), et le navigateur ne lui offre alors aucun chiffrement.",

	Passphrase:     "Phrase de passe",
	PassphraseHint: "Plusieurs mots que personne ne devinerait. Sans eux, personne ne peut ouvrir le fichier.",
	Again:          "La même phrase de passe une seconde fois",
	Show:           "Montrer ce que je saisis",
	Locked:         "Ce fichier est verrouillé.",
	Unlock:         "Déverrouiller le fichier",

	Link:       "Créer un lien",
	LinkWarns:  "Le lien contient vos réponses. Quiconque l'a peut les lire, tout comme les services par lesquels vous l'envoyez. Ce n'est pas un mot de passe, et il ne peut pas être annulé.",
	Understood: "Je comprends, copier le lien",
	TheLink:    "Le lien",

	Forget:     "Tout oublier",
	ForgetHint: "Retire toutes les réponses, de cette page et de cet appareil.",

	UseThese:    "Utiliser ces réponses",
	KeepMine:    "Garder les réponses de cette page",
	Cancel:      "Annuler",
	DamagedFile: "Enregistrer dans un fichier ce qui ne peut être lu",
	DropDamaged: "L'effacer",

	Elsewhere: [NumOrigin]string{
		FromLink: "Un lien a été ouvert; il contient d'autres réponses que celles de cette page. Rien n'est remplacé avant votre choix.",
		FromFile: "Le fichier contient d'autres réponses que celles de cette page. Rien n'est remplacé avant votre choix.",
		FromTab:  "Des réponses ont changé dans un autre onglet. Rien n'est remplacé ici avant votre choix.",

		FromBefore: "Cette page contenait d'autres réponses avant d'être rechargée. Rien n'est remplacé avant votre choix.",
	},
	Told: [NumTold]string{
		CameByLink:   "Ces réponses viennent d'un lien.",
		CameByFile:   "Ces réponses viennent d'un fichier.",
		CameByTab:    "Ces réponses viennent d'un autre onglet.",
		KeptOn:       "Vos réponses sont désormais conservées sur cet appareil.",
		KeptOff:      "Plus rien n'est conservé sur cet appareil. Vos réponses restent jusqu'à ce que vous fermiez la page.",
		OffElsewhere: "Un autre onglet a effacé ce qui était conservé sur cet appareil. Les réponses de cette page restent jusqu'à ce que vous la fermiez.",
		Full:         "Vos réponses ne sont pas enregistrées sur cet appareil : il n'y a plus de place pour ce site. Elles restent sur cette page.",
		KeptDamaged:  "Ce qui était conservé sur cet appareil est endommagé et ne peut être lu. Ces données ont été mises de côté, et la page a commencé sans réponses.",
		KeptNewer:    "Des réponses enregistrées par une version plus récente de ce site sont conservées sur cet appareil. Elles sont laissées telles quelles, et rien de cette page n'est conservé. Rechargez-la pour obtenir la version plus récente.",
		KeptStrange:  "Ce qui est conservé sur cet appareil ne peut pas être lu ici. Ces données sont laissées telles quelles, et rien de cette page n'est conservé.",
		Forgotten:    "Tout est oublié : sur cette page, sur cet appareil et dans l'adresse.",
		Saved:        "Le fichier a été remis à votre navigateur.",
		LockFailed:   "Le navigateur n'a pas pu verrouiller le fichier. Rien n'a été enregistré.",
		ReadFailed:   "Le navigateur n'a pas pu lire le fichier. Rien n'a changé sur cette page.",
		NoPassphrase: "Saisissez d'abord une phrase de passe.",
		TwoDiffer:    "Les deux phrases de passe ne sont pas les mêmes. Rien n'a été enregistré.",
		WrongKey:     "La phrase de passe n'est pas celle du fichier, ou le fichier a été modifié. Rien n'a changé sur cette page.",
		Copied:       "Le lien est copié.",
		NotCopied:    "Le navigateur ne permet pas à la page de le copier. Il est sélectionné : copiez-le vous-même.",
		LinkRefused:  "Le lien n'a pas été utilisé, et rien n'a changé sur cette page.",
		FileRefused:  "Le fichier n'a pas été ouvert, et rien n'a changé sur cette page.",
		NotCarried:   "Le contenu de cette page avant son rechargement n'a pas pu être lu.",
		HeldNothing:  "Le lien ou le fichier ouvert ne contient aucune réponse. Rien n'a changé sur cette page.",
	},
	Fault: [record.NumFault]string{
		record.Foreign: "Il n'a pas été créé par ce site.",
		record.TooLong: "Il est plus long que des réponses ne peuvent l'être.",
		record.Newer:   "Il a été créé par une version plus récente de ce site : rechargez la page et réessayez.",
		record.Damaged: "Il a été modifié ou tronqué depuis sa création : procurez-vous-le de nouveau.",
		record.Unknown: "Il contient autre chose que des réponses de ce site.",
	},
}
