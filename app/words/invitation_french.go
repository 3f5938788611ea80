package words

import (
	"sixtydays/core/decline"
	"sixtydays/core/law"
)

// Invitation returns the French text of the page about an invitation.
func (French) Invitation() *InvitationPage { return &frenchInvitation }

// RoundsUntil says up to which day the rounds are known.
func (l French) RoundsUntil(d law.Day) string {
	return "Choisir votre ronde en inscrit le jour, le seuil et le moment du départage. Les rondes que nous avons s'arrêtent au " + l.Day(d) + "; vous pouvez inscrire vous-même une ronde plus récente."
}

// RoundWas says that the round was held on another day.
func (l French) RoundWas(d law.Day) string {
	return "Cette ronde a eu lieu le " + l.Day(d) + ". Vérifiez le jour de votre lettre, ou choisissez une autre ronde."
}

// AccountReform says why the score of the account is asked for.
func (l French) AccountReform(d law.Day) string {
	return "Un changement de la note est signalé pour le " + l.Day(d) + ", et nous n'en avons pas les valeurs. Votre invitation repose sur la note que montrait votre compte; nous ne comptons que les différences avec elle."
}

// WouldReplace says how many answers would be replaced.
func (l French) WouldReplace(n int) string {
	if n == 1 {
		return "Une réponse s'y trouve déjà et serait remplacée."
	}
	return l.Number(n) + " réponses s'y trouvent déjà et seraient remplacées."
}

// Numbered says "Document 2".
func (l French) Numbered(name string, n int) string { return name + " " + l.Number(n) }

var frenchInvitation = InvitationPage{
	Title:          "Votre invitation à présenter une demande\u00a0: demander, expliquer, corriger ou décliner – Soixante jours",
	Description:    "Vérifiez une invitation d'Entrée express avant de présenter votre demande\u00a0: la note aux deux dates, les critères minimaux, les dates et les documents, chacun avec sa règle. Fonctionne hors ligne; aucune réponse ne quitte votre navigateur.",
	Pages:          "Pages du site",
	ScorePage:      "Note",
	InvitationPage: "Mon invitation",

	Heading: "Votre invitation, vérifiée",
	Lead:    "Une invitation à présenter une demande (IPD) doit tenir à deux dates\u00a0: le jour où elle est émise et le jour de la demande. Inscrivez ce que vous savez. Ce que vous laissez ouvert reste inconnu et ne compte ni contre vous ni pour vous.",

	Letter:      "1. L'invitation",
	Round:       "Ronde d'invitations",
	OtherRound:  "Une autre ronde\u00a0: je l'inscris moi-même",
	OfIRCC:      "selon la liste d'IRCC",
	Unofficial:  "selon une liste non officielle\u00a0: comparez avec votre lettre",
	TieBreakWas: "Départage",
	Invited:     "Jour de l'invitation",
	InvitedHint: "La date de la lettre dans votre compte d'IRCC.",
	TooEarly:    "Entrée express a commencé le 1er janvier 2015. Choisissez un jour plus récent.",
	TooLate:     "Ce jour est encore à venir. Choisissez le jour où l'invitation a été émise.",
	Class:       "Programme nommé dans l'invitation",
	ClassHint:   "Vous ne pouvez présenter une demande qu'au titre de celui-ci.",
	Unsure:      "Je ne sais pas",
	Kind:        "Genre de ronde",
	AllRound:    "Générale, ou d'un seul programme",
	PNPRound:    "Candidats désignés par une province",
	ByCategory:  "Catégorie",
	Category:    "Catégorie de la ronde",
	CutOff:      "Seuil de la ronde",
	CutOffHint:  "La note de la personne la moins bien classée parmi les personnes invitées.",
	TieBreak:    "Moment du départage de la ronde, si vous le connaissez (UTC)",
	TieHint:     "Il ne compte que pour une note égale au seuil.",
	Hundreds:    "Centaines",
	Rest:        "Deux derniers chiffres",
	TooHigh:     "Une note est d'au plus 1\u00a0200. Corrigez les deux listes.",
	Hour:        "Heure (UTC)",
	Minute:      "Minute",

	More:             "Autres éléments de la lettre et du profil",
	Deadline:         "Échéance imprimée dans la lettre",
	DeadlineHint:     "Sans elle, nous comptons 60 jours à partir du jour de l'invitation.",
	Submitted:        "Moment où le profil a été soumis (UTC)",
	SubmittedHint:    "Pour le départage. L'heure n'est nécessaire que si le jour est celui du départage.",
	Expires:          "Jour où le profil expire",
	ExpiresHint:      "Douze mois après sa soumission. Passé ce jour, personne ne retourne dans le bassin.",
	Account:          "Note que montre votre compte d'IRCC",
	AccountHint:      "La note avec laquelle vous avez été invité.",
	State:            "Où en est la demande?",
	StatePending:     "Rien n'est encore présenté",
	StateFiled:       "Présentée",
	StateReturned:    "Retournée comme incomplète",
	Filed:            "Jour où elle a été présentée",
	Changed:          "Quelque chose a-t-il changé depuis?",
	Inadmissible:     "Une conclusion de fausses déclarations est-elle en vigueur contre vous?",
	InadmissibleHint: "Elle empêche toute demande pendant cinq ans.",

	Door:       "2. Comment voulez-vous vérifier?",
	DoorLegend: "Genre de vérification",
	Quick:      "Vérification rapide\u00a0: avec des nombres",
	QuickHint:  "Vous connaissez les notes et les dates.",
	Full:       "Vérification complète\u00a0: avec des réponses",
	FullHint:   "Nous calculons les notes et les critères à partir de ce que disait votre profil et de ce qui est vrai.",

	Numbers:         "3. Les notes",
	Claimed:         "Note selon le profil",
	ClaimedHint:     "Telle que votre compte la montrait lors de l'invitation.",
	True:            "Note véritable le jour de l'invitation",
	TrueHint:        "Selon ce qui était vraiment le cas ce jour-là. La page de la note la calcule pour n'importe quel jour.",
	Filing:          "Note le jour de la demande, avec l'âge de l'invitation",
	FilingHint:      "Un anniversaire après l'invitation n'enlève aucun point\u00a0: laissez-le de côté ici.",
	Aged:            "La même note avec votre âge le jour de la demande",
	AgedHint:        "Nous montrons côte à côte ce que l'anniversaire enlève et ce qui a changé d'autre.",
	Criteria:        "Critères minimaux",
	CriteriaHint:    "Travail, langues, études et le reste de ce que le programme demande à tout le monde, quelle que soit la note.",
	CriteriaInvited: "Remplis le jour de l'invitation?",
	CriteriaFiling:  "Remplis le jour de la demande?",
	CategoryInvited: "Dans la catégorie le jour de l'invitation?",
	CategoryFiling:  "Dans la catégorie le jour de la demande?",
	Dates:           "Les dates",
	LanguageDate:    "Date du résultat linguistique",
	LanguageHint:    "Le plus ancien de ceux que vous utilisez. Il doit avoir moins de deux ans le jour de la demande.",
	Assessed:        "Date de l'évaluation des diplômes d'études (EDE)",
	AssessedHint:    "Seulement si vous en utilisez une. Elle compte pendant cinq ans.",
	Planned:         "Jour où vous comptez présenter la demande",
	PlannedHint:     "Laissez-le ouvert pour savoir quels jours sont possibles.",
	KnownDays:       "Je connais des jours dont la demande dépend",
	NotBefore:       "Pas avant le",
	NotBeforeHint:   "Par exemple le jour où une année de travail de plus est complète.",
	NotAfter:        "Pas après le",
	NotAfterHint:    "Par exemple le dernier jour d'une désignation.",

	Papers:      "Documents qui manquent encore",
	PapersHint:  "Une demande à laquelle il manque un document est retournée, et l'invitation est alors utilisée.",
	Paper:       "Pièce",
	AddPaper:    "Ajouter un document",
	PaperKind:   "Quel document?",
	PaperReady:  "Quand sera-t-il là?",
	ReadyOn:     "Un jour que je connais",
	ReadyNever:  "Il ne peut pas être obtenu à temps",
	ReadyOpen:   "On ne sait pas",
	ReadyDay:    "Prêt le",
	PaperEffort: "J'ai la preuve de mes efforts, et d'autres preuves",
	PaperName: [NumPaper]string{
		LanguageRetest:     "Nouveau test de langue",
		PoliceCertificate:  "Certificat de police",
		ReferenceLetter:    "Lettre de recommandation d'un employeur",
		MedicalExamination: "Examen médical",
		Passport:           "Passeport",
		BankLetter:         "Lettre de la banque (fonds d'établissement)",
		Assessment:         "Évaluation des diplômes d'études (EDE)",
		CivilStatus:        "Acte de mariage, de divorce, de naissance ou de décès",
		Translation:        "Traduction",
		OtherPaper:         "Un autre document",
	},

	Happened:     "Ce qui s'est passé",
	HappenedHint: "Cochez ce qui s'applique. Chaque case ajoute ce que les règles en disent; les nombres ci-dessus décident de ce que cela coûte.",
	OfWork:       "Le travail",
	OfLanguage:   "Langues et études",
	OfFamily:     "Famille",
	OfNomination: "Désignation et programme",
	OfOther:      "Autres",
	Birthday:     "Un anniversaire entre l'invitation et la demande",
	Mismatch:     "La demande dira autre chose que le profil",
	Rounding:     "Le formulaire du profil a compté une année de travail qui n'était pas complète au jour près",
	Vacation:     "Plus de semaines de vacances ou de congé que d'habitude\u00a0: on ne sait pas comment elles comptent",
	Province:     "La province doit encore décider quelque chose",
	Cause: [decline.NumCode]string{
		decline.CECWorkShort:             "L'année de travail au Canada n'était pas complète",
		decline.Work30HCap:               "Des heures au-delà de 30 par semaine ont été comptées",
		decline.WorkLeaveExcluded:        "Un congé sans solde ou de longue durée a été compté comme du travail",
		decline.WorkAbroadExcluded:       "Du travail fait hors du Canada a été compté comme du travail au Canada",
		decline.WorkStudentSelfEmp:       "Du travail pendant des études à temps plein, ou à son compte, a été compté",
		decline.FSWNotContinuous:         "L'année de travail qualifié n'était pas continue, ou pas dans une seule profession",
		decline.NOCTEERFail:              "Les fonctions relèvent d'une autre profession (CNP) que celle du profil",
		decline.MECWindowSliding:         "Du travail ancien va sortir des années qui comptent",
		decline.LangRetest:               "Un nouveau test de langue",
		decline.FamilyMarriage:           "Mariage, ou une année de vie commune",
		decline.FamilySeparation:         "Séparation, divorce, ou décès de l'époux",
		decline.FamilyAccompanyingChange: "L'époux ou conjoint vient maintenant, ou ne vient plus",
		decline.FamilyBirth:              "Un enfant est né ou a été adopté",
		decline.Child22:                  "Un enfant atteint 22 ans",
		decline.SiblingLost:              "Le frère ou la sœur n'habite plus au Canada, ou ne compte pas",
		decline.FamilyAfterApp:           "La famille a changé après la demande",
		decline.PNPWithdrawn:             "La désignation a été retirée",
		decline.PNPExpires:               "La désignation expire avant l'échéance",
		decline.WrongClass:               "Vous remplissez les critères d'un autre programme que celui de l'invitation",
		decline.QuebecIntent:             "Le projet est maintenant de vivre au Québec",
		decline.FSTOfferLost:             "L'offre d'emploi du programme des métiers n'existe plus",
		decline.JobLostOK:                "Un emploi a pris fin après l'invitation",
		decline.FundsShort:               "Les fonds d'établissement ne suffisent pas",
		decline.PassportNew:              "Un nouveau passeport",
	},

	Sheets:       "3. Les réponses",
	Which:        "Les réponses à montrer",
	ClaimedSheet: "Ce que disait mon profil",
	TrueSheet:    "Ce qui est vrai",
	ClaimedLead:  "Tel que le profil était le jour de l'invitation, juste ou non.",
	TrueLead:     "Comme c'est vraiment, avec les dates si vous les avez. Ce sont les réponses de la page de la note.",
	Copied:       "Pour commencer, nous avons copié ici les autres réponses. Changez ce qui est différent.",
	CopyToTrue:   "Copier vers «\u00a0Ce qui est vrai\u00a0»",
	CopyToClaim:  "Copier vers «\u00a0Ce que disait mon profil\u00a0»",
	Replace:      "Les remplacer",
	Keep:         "Les garder",
	Differs:      "Ce qui diffère",
	NoneDiffers:  "Rien ne diffère entre ce que disait le profil et ce qui est vrai.",
	DiffersHint:  "Pour chaque point, dites si le profil était faux dès le début. Sans réponse, nous supposons que oui.",
	ProfileSays:  "Profil",
	IsTrue:       "En réalité",
	Since:        "Depuis quand?",
	SinceNever:   "Le profil était faux lors de l'invitation",
	SinceChanged: "Il était juste alors, et cela a changé depuis",
	SinceDated:   "Les dates de vos réponses disent depuis quand.",
	MissingTrue:  "De ce qui est vrai",
	MissingClaim: "De ce que disait le profil",

	FilingHeading: "4. La demande",
	Waiting:       "Choisissez la ronde ou le jour de l'invitation, et comment vous voulez vérifier.",
	Reset:         "Effacer l'invitation (les réponses de la page de la note restent)",
}
