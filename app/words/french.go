package words

import (
	"fmt"
	"strconv"
	"strings"

	"sixtydays/core/crs"
	"sixtydays/core/language"
	"sixtydays/core/law"
	"sixtydays/core/noc"
	"sixtydays/core/profile"
)

// French is the French language, as written in Canada.
type French struct{}

// Tag returns "fr".
func (French) Tag() string { return "fr" }

// Names returns the French names.
func (French) Names() *Names { return &frenchNames }

// Page returns the French text of the pages.
func (French) Page() *Page { return &frenchPage }

// Number writes n with a no-break space between thousands.
func (French) Number(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%d\u00a0%03d", n/1000, n%1000)
}

var frenchMonths = [...]string{1: "janvier", "février", "mars", "avril", "mai", "juin", "juillet",
	"août", "septembre", "octobre", "novembre", "décembre"}

// Month names a month from 1 to 12.
func (French) Month(m int) string { return frenchMonths[m] }

// Day writes a day as 3 novembre 2026, and the first of a month as 1er.
func (French) Day(d law.Day) string {
	year, month, day := d.Date()
	first := ""
	if day == 1 {
		first = "er"
	}
	return fmt.Sprintf("%d%s\u00a0%s %d", day, first, frenchMonths[month], year)
}

// Points says "110 sur 110".
func (l French) Points(points, most crs.Points) string {
	return l.Number(int(points)) + " sur " + l.Number(int(most))
}

// Years says "17 ans ou moins", "29 ans" of an age, and "1 an", "5 ans ou plus"
// of work.
func (French) Years(d *profile.Descriptor, v int) string {
	if d.Field == profile.FieldAge {
		switch {
		case v <= d.From:
			return fmt.Sprintf("%d ans ou moins", d.From)
		case v >= d.To:
			return fmt.Sprintf("%d ans ou plus", d.To)
		}
		return fmt.Sprintf("%d ans", v)
	}
	switch {
	case v == 0:
		return "Aucune, ou moins d'un an"
	case v >= d.To:
		return fmt.Sprintf("%d ans ou plus", d.To)
	case v == 1:
		return "1 an"
	}
	return fmt.Sprintf("%d ans", v)
}

// Level says "NCLC 9" of either language.
func (French) Level(o profile.Official, level profile.Level) string {
	switch {
	case level <= profile.BelowFour:
		return "Inférieur au NCLC 4"
	case level >= profile.TenOrMore:
		return "NCLC 10 ou plus"
	}
	return fmt.Sprintf("NCLC %d", level)
}

// Reached says "IELTS General Training 8 équivaut à NCLC 9".
func (l French) Reached(test profile.Test, result profile.Result, o profile.Official, level profile.Level) string {
	to := "au " + l.Level(o, level)
	if level <= profile.BelowFour {
		to = "à un niveau inférieur au NCLC 4"
	}
	return fmt.Sprintf("%s %s équivaut %s", frenchNames.Test[test], comma(result), to)
}

// comma writes a result with a decimal comma.
func comma(r profile.Result) string { return strings.Replace(r.String(), ".", ",", 1) }

// Band says "316 à 360", or "8" where there is only one result.
func (French) Band(lowest, highest profile.Result) string {
	if lowest == highest {
		return comma(lowest)
	}
	return comma(lowest) + " à " + comma(highest)
}

// Section says "art. 11" and "art. 21 à 27".
func (French) Section(section string) string {
	if first, last, ok := strings.Cut(section, "-"); ok {
		return "art. " + first + " à " + last
	}
	return "art. " + section
}

// Colon is a colon between spaces, the first of which does not break.
func (French) Colon() string { return "\u00a0: " }

// Qualifier says "au moins" or "jusqu'ici".
func (French) Qualifier(s *crs.Score) string {
	switch {
	case s.Standing() == crs.AtLeast:
		return "au moins"
	case !s.Missing.Empty():
		return "jusqu'ici"
	}
	return ""
}

// Since says "En vigueur depuis le 1er janvier 2015", or "En vigueur le 18
// novembre 2020 au plus tard".
func (l French) Since(d law.Day, seen bool) string {
	if seen {
		return "En vigueur au plus tard le " + l.Day(d) + ", premier jour pour lequel nous avons la valeur"
	}
	return "En vigueur depuis le " + l.Day(d)
}

// Read says "Lu pour la dernière fois le 11 septembre 2026".
func (l French) Read(s law.Source) string {
	return "Lu pour la dernière fois le " + l.Day(s.Document().Read) + ". " + frenchNames.Confidence[s.Document().Confidence]
}

// Grid says by which law the total was made.
func (l French) Grid(s *crs.Score) string {
	if s.Report != nil {
		return "Note selon la grille en vigueur jusqu'au " + l.Day(s.GridDay)
	}
	return "Note selon la grille en vigueur le " + l.Day(s.Day)
}

// Standing says how far the total may be trusted.
func (l French) Standing(s *crs.Score) string {
	missing := s.Missing.Len()
	switch s.Standing() {
	case crs.Unverified:
		if missing > 0 {
			return "Voici ce que vos réponses donnent jusqu'ici selon la dernière grille que nous avons pu vérifier."
		}
		return "C'est la dernière grille que nous avons pu vérifier. Un changement est signalé pour le " + l.Day(s.Report.Day) + ", et nous n'en connaissons pas les valeurs."
	case crs.NotHeld:
		return "Nous n'avons pas toutes les valeurs en vigueur ce jour-là. Les lignes concernées le disent et ne comptent pas dans le total."
	case crs.AtLeast:
		return "Votre note est d'au moins ce nombre. Les réponses qui manquent encore ne peuvent que l'augmenter."
	}
	return "Toutes les réponses y sont, et toutes les valeurs étaient en vigueur ce jour-là."
}

// Unknown says what a reported change means for the total.
func (l French) Unknown(r *crs.Report) string {
	return "Deux publications non officielles donnent le " + l.Day(r.Day) + " comme jour d'un changement du SCG. Nous n'avons pas pu vérifier qu'il a eu lieu\u00a0: ce total n'est donc pas présenté comme actuel, et ce n'est ni un minimum ni un maximum."
}

// Reported words a reported change.
func (l French) Reported(r *crs.Report) string {
	return "Elles disent qu'une profession figurant sur une liste de 186 codes de la CNP à salaire élevé donne des points du SCG, selon trois niveaux de salaire, et qu'une offre d'emploi n'exige plus d'étude d'impact sur le marché du travail. " +
		"Les points, leurs plafonds, la liste, et si une autre ligne a changé le même jour n'ont pas été trouvés."
}

// Named says how many points come from lines that were named for change.
func (l French) Named(named, total crs.Points) string {
	if named == 0 {
		return "Aucun de ces points ne vient d'une ligne dont le changement a été évoqué."
	}
	return fmt.Sprintf("%s de ces %s points viennent de lignes dont le changement a été évoqué lors de la consultation d'avril et mai 2026; les %s autres viennent de lignes qui ne l'ont pas été.",
		l.Number(int(named)), l.Number(int(total)), l.Number(int(total-named)))
}

// HeldTo says that a limit applies.
func (l French) HeldTo(most crs.Points) string {
	return "Ensemble, ces lignes donnent davantage. La loi les plafonne à " + l.Number(int(most)) + "."
}

// Needs says which answer is missing.
func (French) Needs(question string) string { return "Il manque\u00a0: " + question }

// BadResult says what is wrong with a result.
func (French) BadResult(e *language.Error) string {
	test := frenchNames.Test[e.Test]
	switch e.Problem {
	case language.BetweenSteps:
		return fmt.Sprintf("%s donne des résultats par échelons de %s. Vérifiez %s sur votre attestation.", test, comma(e.Step), comma(e.Result))
	case language.OtherScale:
		return frenchPage.TEF699
	case language.NotAccepted:
		return fmt.Sprintf("Entrée express n'accepte pas les résultats de ce test\u00a0: %s.", test)
	}
	return fmt.Sprintf("%s donne des résultats de %s à %s. Vérifiez %s sur votre attestation.", test, comma(e.Lowest), comma(e.Highest), comma(e.Result))
}

// OutOf says "12 questions sur 15 répondues".
func (French) OutOf(answered, asked int) string {
	if answered < 2 {
		return fmt.Sprintf("%d réponse sur %d questions", answered, asked)
	}
	return fmt.Sprintf("%d réponses sur %d questions", answered, asked)
}

var frenchNames = Names{
	Marital: [profile.NumMarital]string{
		profile.NeverMarried: "Jamais marié, célibataire",
		profile.Married:      "Marié",
		profile.CommonLaw:    "Conjoint de fait",
		profile.Separated:    "Légalement séparé",
		profile.Divorced:     "Divorcé",
		profile.Annulled:     "Mariage annulé",
		profile.Widowed:      "Veuf",
	},
	YesNo: [profile.NumYesNo]string{profile.No: "Non", profile.Yes: "Oui"},
	Education: [profile.NumEducation]string{
		profile.LessThanSecondary: "Moins que le diplôme d'études secondaires",
		profile.Secondary:         "Diplôme d'études secondaires",
		profile.OneYear:           "Diplôme, certificat ou grade d'un an",
		profile.TwoYear:           "Diplôme, certificat ou grade de deux ans",
		profile.Bachelors:         "Baccalauréat, ou programme d'au moins trois ans",
		profile.TwoOrMore:         "Deux diplômes ou plus, dont un d'au moins trois ans",
		profile.Masters:           "Maîtrise, ou diplôme professionnel d'une profession réglementée",
		profile.Doctorate:         "Doctorat (Ph. D.)",
	},
	CanadianStudy: [profile.NumCanadianStudy]string{
		profile.NoCanadianStudy:       "Aucun diplôme canadien",
		profile.CanadianSecondary:     "Études secondaires ou moins",
		profile.CanadianOneOrTwoYears: "Diplôme ou certificat d'un ou deux ans",
		profile.CanadianThreeYears:    "Trois ans ou plus, ou maîtrise, diplôme professionnel ou doctorat",
	},
	Official:   [profile.NumOfficial]string{profile.English: "Anglais", profile.French: "Français"},
	InOfficial: [profile.NumOfficial]string{profile.English: "anglais", profile.French: "français"},
	Ability: [profile.NumAbility]string{
		profile.Listening: "Compréhension de l'oral",
		profile.Reading:   "Compréhension de l'écrit",
		profile.Writing:   "Expression écrite",
		profile.Speaking:  "Expression orale",
	},
	Test: [profile.NumTest]string{
		profile.NoTest:     "Aucun résultat de test",
		profile.LevelsOnly: "Je connais mes niveaux (NCLC)",
		profile.CELPIP:     "CELPIP-General",
		profile.IELTS:      "IELTS General Training",
		profile.PTE:        "PTE Core",
		profile.TEF:        "TEF Canada, «\u00a0équivalence ancien score\u00a0»",
		profile.TEF699:     "TEF Canada, score sur 699",
		profile.TCF:        "TCF Canada",
	},
	JobOffer: [profile.NumJobOffer]string{
		profile.NoOffer:     "Aucune offre admissible",
		profile.SeniorOffer: "Cadre supérieur, grand groupe 00 de la CNP",
		profile.OtherOffer:  "Toute autre offre admissible",
	},
	Province: [profile.NumProvince]string{
		profile.Alberta:              "Alberta",
		profile.BritishColumbia:      "Colombie-Britannique",
		profile.Manitoba:             "Manitoba",
		profile.NewBrunswick:         "Nouveau-Brunswick",
		profile.Newfoundland:         "Terre-Neuve-et-Labrador",
		profile.NorthwestTerritories: "Territoires du Nord-Ouest",
		profile.NovaScotia:           "Nouvelle-Écosse",
		profile.Ontario:              "Ontario",
		profile.PrinceEdwardIsland:   "Île-du-Prince-Édouard",
		profile.Saskatchewan:         "Saskatchewan",
		profile.Yukon:                "Yukon",
	},
	Employment: [profile.NumEmployment]string{
		profile.NoEmployment:    "Non",
		profile.AssessedPermit:  "Permis de travail avec EIMT, et une offre de cet employeur",
		profile.ExemptPermit:    "Un an de travail avec un permis dispensé d'EIMT, et une offre de cet employeur",
		profile.AssessedOffer:   "Une offre avec EIMT, sans autorisation de travailler au Canada",
		profile.AuthorisedOffer: "Une offre avec EIMT, autorisé à travailler au Canada autrement",
	},
	Question: [profile.NumField]string{
		profile.FieldMarital:              "Quel est votre état matrimonial?",
		profile.FieldSpouseCitizen:        "Votre époux ou conjoint est-il citoyen ou résident permanent du Canada?",
		profile.FieldSpouseComes:          "Votre époux ou conjoint viendra-t-il avec vous au Canada?",
		profile.FieldAge:                  "Quel âge avez-vous?",
		profile.FieldEducation:            "Quel est votre plus haut niveau d'études?",
		profile.FieldCanadianStudy:        "Avez-vous obtenu un diplôme au Canada?",
		profile.FieldFirstOfficial:        "Quelle est votre première langue officielle?",
		profile.FieldFirstTest:            "Comment montrez-vous votre niveau?",
		profile.FieldFirstListening:       "Compréhension de l'oral",
		profile.FieldFirstReading:         "Compréhension de l'écrit",
		profile.FieldFirstWriting:         "Expression écrite",
		profile.FieldFirstSpeaking:        "Expression orale",
		profile.FieldFirstListeningResult: "Compréhension de l'oral",
		profile.FieldFirstReadingResult:   "Compréhension de l'écrit",
		profile.FieldFirstWritingResult:   "Expression écrite",
		profile.FieldFirstSpeakingResult:  "Expression orale",

		profile.FieldSecondTest:            "Comment montrez-vous votre niveau dans l'autre langue officielle?",
		profile.FieldSecondListening:       "Compréhension de l'oral",
		profile.FieldSecondReading:         "Compréhension de l'écrit",
		profile.FieldSecondWriting:         "Expression écrite",
		profile.FieldSecondSpeaking:        "Expression orale",
		profile.FieldSecondListeningResult: "Compréhension de l'oral",
		profile.FieldSecondReadingResult:   "Compréhension de l'écrit",
		profile.FieldSecondWritingResult:   "Expression écrite",
		profile.FieldSecondSpeakingResult:  "Expression orale",

		profile.FieldCanadianWork:          "Combien d'années de travail qualifié au Canada?",
		profile.FieldForeignWork:           "Combien d'années de travail qualifié à l'étranger?",
		profile.FieldCertificate:           "Avez-vous un certificat de compétence dans un métier?",
		profile.FieldSpouseEducation:       "Quel est le plus haut niveau d'études de votre époux ou conjoint?",
		profile.FieldSpouseTest:            "Comment montre-t-il son niveau en français ou en anglais?",
		profile.FieldSpouseListening:       "Compréhension de l'oral",
		profile.FieldSpouseReading:         "Compréhension de l'écrit",
		profile.FieldSpouseWriting:         "Expression écrite",
		profile.FieldSpouseSpeaking:        "Expression orale",
		profile.FieldSpouseListeningResult: "Compréhension de l'oral",
		profile.FieldSpouseReadingResult:   "Compréhension de l'écrit",
		profile.FieldSpouseWritingResult:   "Expression écrite",
		profile.FieldSpouseSpeakingResult:  "Expression orale",
		profile.FieldSpouseWork:            "Combien d'années de travail qualifié au Canada votre époux ou conjoint a-t-il?",
		profile.FieldSibling:               "Avez-vous un frère ou une sœur au Canada?",
		profile.FieldJobOffer:              "Avez-vous une offre d'emploi admissible?",
		profile.FieldNomination:            "Avez-vous une désignation d'une province ou d'un territoire?",

		profile.FieldBorn:                "Quelle est votre date de naissance?",
		profile.FieldMaritalSince:        "Depuis quand?",
		profile.FieldMaritalBefore:       "Quel était votre état matrimonial avant ce jour?",
		profile.FieldCredentials:         "Vos diplômes",
		profile.FieldFirstDate:           "Date du résultat",
		profile.FieldFirstRegistered:     "Date d'inscription au test, si c'était un autre jour",
		profile.FieldSecondDate:          "Date du résultat",
		profile.FieldSecondRegistered:    "Date d'inscription au test, si c'était un autre jour",
		profile.FieldSpouseDate:          "Date du résultat",
		profile.FieldSpouseRegistered:    "Date d'inscription au test, si c'était un autre jour",
		profile.FieldJobs:                "Vos emplois",
		profile.FieldSpouseCredentials:   "Les diplômes de votre époux ou conjoint",
		profile.FieldSpouseJobs:          "Les emplois de votre époux ou conjoint",
		profile.FieldSiblingBorn:         "Date de naissance de votre frère ou sœur",
		profile.FieldSiblingSince:        "Vit au Canada comme citoyen ou résident permanent depuis",
		profile.FieldSiblingUntil:        "Jusqu'au (si la personne est partie)",
		profile.FieldNominationBy:        "Quelle province ou quel territoire vous a désigné?",
		profile.FieldNominationIssued:    "Désigné le",
		profile.FieldNominationExpires:   "Valable jusqu'au",
		profile.FieldNominationWithdrawn: "Retirée le (si elle l'a été)",
		profile.FieldChildren:            "Vos enfants et ceux de votre époux",
		profile.FieldFunds:               "De combien d'argent disposez-vous pour vous établir au Canada?",
		profile.FieldQuebec:              "Avez-vous l'intention de vivre au Québec?",
		profile.FieldRelative:            "Avez-vous, ou votre époux a-t-il, un parent au Canada?",
		profile.FieldStudied:             "Avez-vous étudié au Canada pendant deux années d'études?",
		profile.FieldSpouseStudied:       "Votre époux a-t-il étudié au Canada pendant deux années d'études?",
		profile.FieldArranged:            "Avez-vous un emploi réservé au Canada?",
		profile.FieldTradeOffer:          "Avez-vous une offre d'emploi dans un métier spécialisé?",
		profile.FieldTradeQualified:      "Qualifié pour exercer votre métier de façon autonome depuis",
	},
	Hint: [profile.NumField]string{
		profile.FieldMarital:         "Conjoint de fait\u00a0: vous vivez ensemble dans une relation conjugale depuis au moins un an.",
		profile.FieldSpouseCitizen:   "Si oui, cette personne n'entre pas dans votre note, qui est celle d'une personne sans époux.",
		profile.FieldSpouseComes:     "Un époux qui ne vient pas n'entre pas dans la note, mais il faut quand même le déclarer.",
		profile.FieldAge:             "En années révolues, le jour de la note.",
		profile.FieldEducation:       "Un diplôme obtenu hors du Canada compte s'il a une évaluation des diplômes d'études (EDE). Un diplôme professionnel est celui qu'il faut pour exercer la médecine, la médecine vétérinaire, la dentisterie, l'optométrie, le droit, la chiropratique ou la pharmacie.",
		profile.FieldCanadianStudy:   "Dans un établissement au Canada, à temps plein et sur place pendant au moins huit mois (exigence levée pour des études faites entre mars 2020 et août 2022), sans que des cours de langue en forment plus de la moitié, et sans bourse qui oblige à rentrer au pays.",
		profile.FieldFirstOfficial:   "Celle où vos résultats sont les meilleurs, ou qui donne le plus de points.",
		profile.FieldFirstTest:       "NCLC\u00a0: Niveaux de compétence linguistique canadiens (CLB en anglais). Les résultats doivent dater de moins de deux ans.",
		profile.FieldSecondTest:      "Des résultats dans la seconde langue officielle donnent leurs propres points, et le français peut en donner davantage.",
		profile.FieldCanadianWork:    "Années complètes au cours des dix dernières, dans des professions de FEER 0 à 3 de la Classification nationale des professions (CNP). 1\u00a0560 heures font une année. Le travail autonome et le travail pendant des études à temps plein ne comptent pas.",
		profile.FieldForeignWork:     "Années complètes au cours des dix dernières, dans une seule profession de FEER 0 à 3.",
		profile.FieldCertificate:     "Délivré par une province ou un territoire du Canada.",
		profile.FieldSpouseEducation: "Avec une EDE si le diplôme vient de l'étranger.",
		profile.FieldSpouseTest:      "Une seule langue officielle suffit. Sans résultat, aucun point.",
		profile.FieldSpouseWork:      "Années complètes au cours des dix dernières, FEER 0 à 3.",
		profile.FieldSibling:         "Le vôtre, ou celui de l'époux qui vous accompagne\u00a0: 18 ans ou plus, citoyen ou résident permanent, vivant au Canada, avec un parent en commun par le sang, l'adoption, le mariage ou l'union de fait.",
		profile.FieldJobOffer:        "Les offres ont donné des points jusqu'au 24 mars 2025.",
		profile.FieldNomination:      "Une désignation par Entrée express, acceptée dans votre profil.",

		profile.FieldMaritalSince:      "Le jour du mariage, de la séparation ou du divorce, ou du début de la vie commune.",
		profile.FieldCredentials:       "Chaque diplôme, certificat et grade que vous avez terminé, au Canada et ailleurs. Ils remplacent les deux questions ci-dessus.",
		profile.FieldJobs:              "Au Canada et ailleurs, au cours des dix dernières années. Un nouvel emploi commence quand la profession, les heures ou les conditions changent. Ils remplacent les deux questions ci-dessus.",
		profile.FieldSpouseCredentials: "Chaque diplôme, certificat et grade, au Canada et ailleurs.",
		profile.FieldSpouseJobs:        "Ceux au Canada, au cours des dix dernières années. Un nouvel emploi commence quand la profession, les heures ou les conditions changent.",
		profile.FieldNominationExpires: "Le dernier jour de sa validité, selon le certificat.",
		profile.FieldChildren:          "Chaque enfant sans époux ni conjoint, qu'il vienne au Canada ou non. Une liste vide compte comme aucun enfant.",
		profile.FieldFunds:             "En dollars canadiens, à votre disposition et non empruntés.",
		profile.FieldRelative:          "De 18 ans ou plus, citoyen ou résident permanent, vivant au Canada\u00a0: père, mère, grand-parent, enfant, petit-enfant, frère, sœur, tante, oncle, nièce ou neveu.",
		profile.FieldStudied:           "À temps plein, dans un programme d'au moins deux ans, dans un établissement secondaire ou postsecondaire au Canada.",
		profile.FieldSpouseStudied:     "Aux mêmes conditions.",
		profile.FieldArranged:          "Une EIMT est une étude d'impact sur le marché du travail, que demande l'employeur.",
		profile.FieldTradeOffer:        "À temps plein, pour au moins un an.",
	},
	Subject: [profile.NumField]string{
		profile.FieldMarital:              "état matrimonial",
		profile.FieldSpouseCitizen:        "citoyenneté de l'époux",
		profile.FieldSpouseComes:          "venue de l'époux",
		profile.FieldAge:                  "âge",
		profile.FieldEducation:            "études",
		profile.FieldCanadianStudy:        "diplôme canadien",
		profile.FieldFirstOfficial:        "première langue officielle",
		profile.FieldFirstTest:            "première langue\u00a0: test",
		profile.FieldFirstListening:       "première langue\u00a0: compréhension de l'oral",
		profile.FieldFirstReading:         "première langue\u00a0: compréhension de l'écrit",
		profile.FieldFirstWriting:         "première langue\u00a0: expression écrite",
		profile.FieldFirstSpeaking:        "première langue\u00a0: expression orale",
		profile.FieldFirstListeningResult: "première langue\u00a0: résultat en compréhension de l'oral",
		profile.FieldFirstReadingResult:   "première langue\u00a0: résultat en compréhension de l'écrit",
		profile.FieldFirstWritingResult:   "première langue\u00a0: résultat en expression écrite",
		profile.FieldFirstSpeakingResult:  "première langue\u00a0: résultat en expression orale",

		profile.FieldSecondTest:            "seconde langue\u00a0: test",
		profile.FieldSecondListening:       "seconde langue\u00a0: compréhension de l'oral",
		profile.FieldSecondReading:         "seconde langue\u00a0: compréhension de l'écrit",
		profile.FieldSecondWriting:         "seconde langue\u00a0: expression écrite",
		profile.FieldSecondSpeaking:        "seconde langue\u00a0: expression orale",
		profile.FieldSecondListeningResult: "seconde langue\u00a0: résultat en compréhension de l'oral",
		profile.FieldSecondReadingResult:   "seconde langue\u00a0: résultat en compréhension de l'écrit",
		profile.FieldSecondWritingResult:   "seconde langue\u00a0: résultat en expression écrite",
		profile.FieldSecondSpeakingResult:  "seconde langue\u00a0: résultat en expression orale",

		profile.FieldCanadianWork:          "travail au Canada",
		profile.FieldForeignWork:           "travail à l'étranger",
		profile.FieldCertificate:           "certificat de compétence",
		profile.FieldSpouseEducation:       "études de l'époux",
		profile.FieldSpouseTest:            "test de l'époux",
		profile.FieldSpouseListening:       "époux\u00a0: compréhension de l'oral",
		profile.FieldSpouseReading:         "époux\u00a0: compréhension de l'écrit",
		profile.FieldSpouseWriting:         "époux\u00a0: expression écrite",
		profile.FieldSpouseSpeaking:        "époux\u00a0: expression orale",
		profile.FieldSpouseListeningResult: "époux\u00a0: résultat en compréhension de l'oral",
		profile.FieldSpouseReadingResult:   "époux\u00a0: résultat en compréhension de l'écrit",
		profile.FieldSpouseWritingResult:   "époux\u00a0: résultat en expression écrite",
		profile.FieldSpouseSpeakingResult:  "époux\u00a0: résultat en expression orale",
		profile.FieldSpouseWork:            "travail de l'époux au Canada",
		profile.FieldSibling:               "frère ou sœur au Canada",
		profile.FieldJobOffer:              "offre d'emploi",
		profile.FieldNomination:            "désignation",

		profile.FieldBorn:                "date de naissance",
		profile.FieldMaritalSince:        "date de l'état matrimonial",
		profile.FieldMaritalBefore:       "état matrimonial d'avant",
		profile.FieldCredentials:         "diplômes",
		profile.FieldFirstDate:           "première langue\u00a0: date du résultat",
		profile.FieldFirstRegistered:     "première langue\u00a0: date d'inscription",
		profile.FieldSecondDate:          "seconde langue\u00a0: date du résultat",
		profile.FieldSecondRegistered:    "seconde langue\u00a0: date d'inscription",
		profile.FieldSpouseDate:          "test de l'époux\u00a0: date du résultat",
		profile.FieldSpouseRegistered:    "test de l'époux\u00a0: date d'inscription",
		profile.FieldJobs:                "emplois",
		profile.FieldSpouseCredentials:   "diplômes de l'époux",
		profile.FieldSpouseJobs:          "emplois de l'époux",
		profile.FieldSiblingBorn:         "frère ou sœur\u00a0: date de naissance",
		profile.FieldSiblingSince:        "frère ou sœur\u00a0: au Canada depuis",
		profile.FieldSiblingUntil:        "frère ou sœur\u00a0: au Canada jusqu'au",
		profile.FieldNominationBy:        "désignation\u00a0: province ou territoire",
		profile.FieldNominationIssued:    "désignation\u00a0: jour",
		profile.FieldNominationExpires:   "désignation\u00a0: valable jusqu'au",
		profile.FieldNominationWithdrawn: "désignation\u00a0: retirée le",
		profile.FieldChildren:            "enfants",
		profile.FieldFunds:               "fonds d'établissement",
		profile.FieldQuebec:              "intention de vivre au Québec",
		profile.FieldRelative:            "parent au Canada",
		profile.FieldStudied:             "études au Canada",
		profile.FieldSpouseStudied:       "études de l'époux au Canada",
		profile.FieldArranged:            "emploi réservé",
		profile.FieldTradeOffer:          "offre d'emploi dans un métier",
		profile.FieldTradeQualified:      "qualification dans le métier",
	},
	Add: [profile.NumField]string{
		profile.FieldCredentials:       "Ajouter un diplôme",
		profile.FieldJobs:              "Ajouter un emploi",
		profile.FieldSpouseCredentials: "Ajouter un diplôme",
		profile.FieldSpouseJobs:        "Ajouter un emploi",
		profile.FieldChildren:          "Ajouter un enfant",
	},
	Entry: [profile.NumField]string{
		profile.FieldCredentials:       "Diplôme",
		profile.FieldJobs:              "Emploi",
		profile.FieldSpouseCredentials: "Diplôme",
		profile.FieldSpouseJobs:        "Emploi",
		profile.FieldChildren:          "Enfant",
	},
	Broad: [noc.NumBroad]string{
		"0 Corps législatifs et cadres supérieurs",
		"1 Affaires, finance et administration",
		"2 Sciences naturelles et appliquées",
		"3 Santé",
		"4 Enseignement, droit, services sociaux, communautaires et gouvernementaux",
		"5 Arts, culture, sports et loisirs",
		"6 Vente et services",
		"7 Métiers, transport et machinerie",
		"8 Ressources naturelles, agriculture et production connexe",
		"9 Fabrication et services d'utilité publique",
	},
	Part: [profile.NumPart]string{
		profile.PartOccupation: "Profession",
		profile.PartCountry:    "Pays",
		profile.PartStart:      "Premier jour de travail",
		profile.PartEnd:        "Dernier jour de travail",
		profile.PartHours:      "Heures payées par semaine",
		profile.PartFrom:       "Premier jour sans rémunération",
		profile.PartTo:         "Dernier jour sans rémunération",
		profile.PartLevel:      "Niveau",
		profile.PartCompleted:  "Terminé le",
		profile.PartAssessed:   "Date de l'évaluation des diplômes d'études (EDE)",
		profile.PartCounts:     "Remplit-il les conditions des points supplémentaires?",
		profile.PartBorn:       "Date de naissance",
	},
	PartHint: [profile.NumPart]string{
		profile.PartOccupation: "Selon la Classification nationale des professions (CNP) de 2021. Tapez le code pour la trouver. Son deuxième chiffre est la FEER.",
		profile.PartHours:      "Selon l'habitude dans cet emploi. Plus de 30 heures comptent pour 30.",
		profile.PartCompleted:  "Le jour où toutes les exigences ont été remplies. Facultatif.",
		profile.PartCounts:     "Au moins huit mois d'études à temps plein et sur place, pas plus de la moitié en cours de langue, sans obligation de rentrer au pays.",
	},
	PartSubject: [profile.NumPart]string{
		profile.PartOccupation:   "profession",
		profile.PartCountry:      "pays",
		profile.PartStart:        "premier jour",
		profile.PartCurrent:      "si l'emploi continue",
		profile.PartEnd:          "dernier jour",
		profile.PartHours:        "heures par semaine",
		profile.PartPaid:         "rémunération",
		profile.PartSelfEmployed: "travail autonome",
		profile.PartStudying:     "études pendant ce temps",
		profile.PartAuthorised:   "autorisation de travailler",
		profile.PartOutside:      "lieu de travail",
		profile.PartEmployers:    "nombre d'employeurs",
		profile.PartFrom:         "premier jour sans rémunération",
		profile.PartTo:           "dernier jour sans rémunération",
		profile.PartLevel:        "niveau",
		profile.PartCompleted:    "jour de la fin des études",
		profile.PartAssessed:     "date de l'EDE",
		profile.PartCounts:       "conditions des points",
		profile.PartBorn:         "date de naissance",
	},
	Box: [profile.NumPart]string{
		profile.PartCurrent:      "Encore dans cet emploi",
		profile.PartPaid:         "Sans rémunération",
		profile.PartSelfEmployed: "Travail autonome",
		profile.PartStudying:     "Pendant des études à temps plein",
		profile.PartAuthorised:   "Sans autorisation de travailler",
		profile.PartOutside:      "Depuis l'extérieur du Canada",
		profile.PartEmployers:    "Pour plus d'un employeur",
	},
	Fold: [NumFold]string{
		FoldBorn:              "Donner plutôt votre date de naissance",
		FoldMarital:           "Donner la date de cet état",
		FoldCredentials:       "Énumérer plutôt vos diplômes",
		FoldFirstDate:         "Donner la date du résultat",
		FoldSecondDate:        "Donner la date du résultat",
		FoldSpouseDate:        "Donner la date du résultat",
		FoldJobs:              "Énumérer plutôt vos emplois",
		FoldSpouseCredentials: "Énumérer plutôt les diplômes de l'époux",
		FoldSpouseJobs:        "Énumérer plutôt les emplois de l'époux",
		FoldSibling:           "Donner ses dates",
		FoldNomination:        "Donner les détails de la désignation",
		FoldPrograms:          "Pour les programmes\u00a0: famille et fonds",
	},
	FoldHint: [NumFold]string{
		FoldBorn:       "Votre âge est alors juste chaque jour.",
		FoldFirstDate:  "Un résultat compte tant qu'il date de moins de deux ans.",
		FoldSecondDate: "Un résultat compte tant qu'il date de moins de deux ans.",
		FoldSpouseDate: "Un résultat compte tant qu'il date de moins de deux ans.",
		FoldPrograms:   "Ces réponses ne changent pas la note. Les programmes d'Entrée express les demandent.",
	},
	Rule: [crs.NumRule]string{
		crs.Total:               "Total",
		crs.Core:                "A. Capital humain de base",
		crs.Age:                 "Âge",
		crs.Education:           "Études",
		crs.FirstLanguage:       "Première langue officielle",
		crs.SecondLanguage:      "Seconde langue officielle",
		crs.CanadianWork:        "Travail au Canada",
		crs.Spouse:              "B. Époux ou conjoint de fait",
		crs.SpouseEducation:     "Études de l'époux",
		crs.SpouseLanguage:      "Langue officielle de l'époux",
		crs.SpouseWork:          "Travail de l'époux au Canada",
		crs.Transfer:            "C. Transférabilité des compétences",
		crs.EducationGroup:      "Études, combinées",
		crs.EducationLanguage:   "Études et langue",
		crs.EducationWork:       "Études et travail au Canada",
		crs.ForeignGroup:        "Travail à l'étranger, combiné",
		crs.ForeignLanguage:     "Travail à l'étranger et langue",
		crs.ForeignWork:         "Travail à l'étranger et au Canada",
		crs.CertificateGroup:    "Certificat de compétence, combiné",
		crs.CertificateLanguage: "Certificat et langue",
		crs.Additional:          "D. Points supplémentaires",
		crs.Sibling:             "Frère ou sœur au Canada",
		crs.French:              "Français",
		crs.CanadianStudy:       "Diplôme obtenu au Canada",
		crs.JobOffer:            "Offre d'emploi",
		crs.Nomination:          "Désignation d'une province",
		crs.HighWage:            "Profession à salaire élevé",
	},
	Why: [crs.NumRule]string{
		crs.Total:               "Les quatre sections ensemble, au plus 1\u00a0200.",
		crs.Core:                "Âge, études, langues officielles et travail au Canada\u00a0: au plus 500 points, ou 460 quand un époux est noté à vos côtés.",
		crs.Age:                 "Le maximum de 20 à 29 ans, moins chaque année ensuite, rien à 17 ans ou moins ni à 45 ans ou plus. La colonne avec époux donne un peu moins.",
		crs.Education:           "Selon le plus haut niveau terminé. La colonne avec époux donne un peu moins.",
		crs.FirstLanguage:       "Chacune des quatre compétences séparément, selon son niveau NCLC. Un niveau n'est jamais arrondi vers le haut, et on ne fait pas de moyenne.",
		crs.SecondLanguage:      "Chaque compétence séparément à partir du NCLC 5. Ensemble, au plus 24 points, ou 22 quand un époux est noté.",
		crs.CanadianWork:        "Années complètes au cours des dix dernières, FEER 0 à 3. Une partie d'année ne compte pas.",
		crs.Spouse:              "Notée seulement pour un époux ou conjoint qui vient et qui n'est ni citoyen ni résident permanent du Canada\u00a0: au plus 40 points.",
		crs.SpouseEducation:     "Selon le plus haut niveau terminé par votre époux.",
		crs.SpouseLanguage:      "Chacune des quatre compétences de votre époux séparément, dans une langue officielle, à partir du NCLC 5.",
		crs.SpouseWork:          "Années complètes de travail de votre époux au Canada au cours des dix dernières, FEER 0 à 3.",
		crs.Transfer:            "Combinaisons d'études, de travail, de langue et de certificat. Chaque groupe est plafonné à 50 points, et l'ensemble à 100.",
		crs.EducationGroup:      "Études avec langue et études avec travail au Canada, plafonnées ensemble à 50.",
		crs.EducationLanguage:   "Études combinées avec la plus basse des quatre compétences dans votre première langue officielle\u00a0: NCLC 7 dans les quatre donne la moitié, NCLC 9 dans les quatre donne tout. Un seul baccalauréat est un seul diplôme.",
		crs.EducationWork:       "Études combinées avec le travail au Canada\u00a0: un an donne la moitié, deux ans ou plus donnent tout. Un seul baccalauréat est un seul diplôme.",
		crs.ForeignGroup:        "Travail à l'étranger avec langue et avec travail au Canada, plafonnés ensemble à 50.",
		crs.ForeignLanguage:     "Travail à l'étranger combiné avec la plus basse des quatre compétences dans votre première langue officielle\u00a0: NCLC 7 dans les quatre donne la moitié, NCLC 9 dans les quatre donne tout.",
		crs.ForeignWork:         "Travail à l'étranger combiné avec le travail au Canada\u00a0: un an au Canada donne la moitié, deux ans ou plus donnent tout.",
		crs.CertificateGroup:    "Certificat de compétence avec langue, plafonné à 50.",
		crs.CertificateLanguage: "Certificat de compétence dans un métier combiné avec la plus basse des quatre compétences dans votre première langue officielle\u00a0: NCLC 5 dans les quatre donne la moitié, NCLC 7 dans les quatre donne tout.",
		crs.Additional:          "Frère ou sœur, français, diplôme canadien et désignation, plafonnés ensemble à 600.",
		crs.Sibling:             "Compté une fois, pour un frère ou une sœur à vous ou à l'époux qui vous accompagne, âgé de 18 ans ou plus, citoyen ou résident permanent, et vivant au Canada.",
		crs.French:              "Pour NCLC 7 ou plus dans les quatre compétences en français\u00a0: le plus de points avec NCLC 5 ou plus dans les quatre compétences en anglais, moins de points autrement.",
		crs.CanadianStudy:       "Le plus haut diplôme obtenu dans un établissement au Canada. Un seul compte.",
		crs.JobOffer:            "Les points pour un emploi réservé ont pris fin le 25 mars 2025. Auparavant, une offre donnait 200 ou 50 points, et 600 jusqu'au 18 novembre 2016.",
		crs.Nomination:          "Une désignation par une province ou un territoire donne 600 points, ce qui est aussi le plafond de cette section.",
		crs.HighWage:            "Signalé par deux publications non officielles pour le 3 novembre 2026. Nous n'en avons aucune valeur\u00a0: la ligne est laissée de côté. Ce n'est pas zéro, c'est inconnu.",
	},
	Class: [crs.NumRule][crs.NumClass]string{
		crs.EducationLanguage:   frenchEducationClass,
		crs.EducationWork:       frenchEducationClass,
		crs.ForeignLanguage:     frenchForeignClass,
		crs.ForeignWork:         frenchForeignClass,
		crs.CertificateLanguage: {crs.NoClass: "aucun certificat", crs.UpperClass: "certificat de compétence"},
	},
	Tier: [crs.NumRule][crs.NumTier]string{
		crs.EducationLanguage:   frenchLanguageTier,
		crs.EducationWork:       frenchWorkTier,
		crs.ForeignLanguage:     frenchLanguageTier,
		crs.ForeignWork:         frenchWorkTier,
		crs.CertificateLanguage: {crs.NoTier: "une compétence sous le NCLC 5", crs.LowerTier: "NCLC 5 ou plus dans les quatre, une sous le NCLC 7", crs.UpperTier: "NCLC 7 ou plus dans les quatre"},
	},
	Caveat: [crs.NumCaveat]string{
		"Votre anglais est au NCLC 5 ou plus dans certaines compétences et plus bas dans d'autres. Les critères ne règlent pas ce cas; nous donnons le moins de points.",
		"Les critères donnent 6 points pour le NCLC 4. Le calculateur d'IRCC afficherait 0 pour le NCLC 4 au TCF Canada.",
		"Les critères donnent le plus de points. Le calculateur d'IRCC en afficherait moins quand l'anglais est montré par le PTE Core.",
		"Ce jour-là, ces résultats datent de deux ans ou plus. Ils ne donnent plus rien : les résultats doivent dater de moins de deux ans.",
		"Ces résultats sont d'un jour ultérieur et ne donnent encore rien.",
		"Une année de plus a ses 1 560 heures, mais pas encore son anniversaire. Nous la comptons à partir de l'anniversaire; selon les heures seules, elle compterait déjà.",
		"Le travail hors du Canada est compté dans une seule profession, la plus longue, comme dans le calculateur d'IRCC. Toutes les professions ensemble donneraient plus d'années; nous n'avons pas pu lire les instructions sur ce point.",
		"Une partie de ce travail était à votre compte. Les textes dont nous disposons n'excluent pas le travail à son compte hors du Canada, mais ne disent pas non plus qu'il compte.",
	},
	Source: [law.NumSource]string{
		law.CriteriaPage:           "IRCC, critères du Système de classement global (SCG)",
		law.Instructions:           "Instructions ministérielles concernant le système Entrée express",
		law.Instructions2014:       "Instructions ministérielles en vigueur le 1er janvier 2015 (Gazette du Canada, 1er décembre 2014)",
		law.Instructions2016:       "Instructions ministérielles, modification en vigueur le 19 novembre 2016",
		law.Instructions2017:       "Instructions ministérielles, modification en vigueur le 6 juin 2017",
		law.French2020:             "IRCC, annonce du 27 octobre 2020 sur les points pour le français",
		law.JobOffer2025:           "Instructions ministérielles, modification en vigueur le 25 mars 2025",
		law.LanguagePage:           "IRCC, résultats d'examen de langue pour Entrée express",
		law.TEFNotice:              "IRCC, avis de 2024 sur l'échelle du TEF Canada",
		law.TEF699Page:             "IRCC, conversion du TEF Canada sur 699 pour d'autres programmes",
		law.HighWageReport:         "CELPass, description d'un outil sur les professions à salaire élevé (non officiel)",
		law.HighWageGuide:          "Guide RUN sur le Canada, octobre 2026 (non officiel)",
		law.Consultation2026:       "IRCC, consultation d'avril et mai 2026 sur Entrée express",
		law.Regulations:            "Règlement sur l'immigration et la protection des réfugiés (RIPR)",
		law.InterpretationAct:      "Loi d'interprétation",
		law.Instructions2015:       "Instructions ministérielles, modification du 30 mai 2015 sur le travail au Canada",
		law.Physicians2023:         "Politique d'intérêt public du 25 avril 2023 pour les médecins, telle que plusieurs cabinets la rapportent",
		law.CalculatorWording:      "IRCC, texte de son outil de calcul du SCG, lu dans des copies",
		law.FormReports:            "Témoignages de candidats sur ce que le formulaire de profil compte",
		law.ExperiencePage:         "IRCC, Catégorie de l'expérience canadienne",
		law.SkilledWorkerPage:      "IRCC, Programme des travailleurs qualifiés (fédéral)",
		law.SkilledTradesPage:      "IRCC, Programme des métiers spécialisés (fédéral)",
		law.FundsPage:              "IRCC, Preuve de fonds suffisants",
		law.FundsReports:           "Anciens tableaux des fonds d'établissement, tels qu'ils ont été rapportés",
		law.CategoryPage:           "IRCC, Sélection fondée sur les catégories",
		law.CategoryReports:        "Anciennes catégories et leurs listes, telles qu'elles ont été rapportées",
		law.PolicePage:             "IRCC, Certificats de police",
		law.Act:                    "Loi sur l'immigration et la protection des réfugiés (LIPR)",
		law.AssessmentInstructions: "IRCC, instructions aux agents sur l'examen selon l'article 11.2 (en citations)",
		law.AssessmentPage:         "IRCC, Comment nous évaluons votre demande",
		law.InvitationPage:         "IRCC, instructions sur les invitations à présenter une demande",
		law.InvitationLetter:       "Une lettre d'invitation du 10 juillet 2019",
		law.PeriodReports:          "Comptes rendus de la durée des invitations",
		law.CompletenessUpdate:     "IRCC, mise à jour du 29 juin 2021 sur la vérification du caractère complet",
		law.AgePolicy:              "IRCC, politique d'intérêt public sur l'âge et les anniversaires",
		law.WithdrawalPage:         "IRCC, Retirer votre demande",
		law.BracketReports:         "Des praticiens sur le travail qui s'achève après une invitation",
		law.ExperienceReports:      "Des praticiens sur les vacances, les congés et le télétravail",
		law.FamilyReports:          "Des praticiens sur les changements dans la famille",
		law.MedicalReports:         "Comptes rendus sur l'examen médical avant une demande",
		law.LetterReports:          "Des praticiens sur d'autres preuves d'emploi",
		law.NominationReports:      "IRCC, tel que cité sur les désignations et les profils",
		law.RoundsFeed:             "IRCC, fichier des rondes d'invitations",
		law.RoundsList:             "Une liste non officielle des rondes d'invitations",
		law.FeeReports:             "Comptes rendus des frais à partir du 30 avril 2026 et de la biométrie",
		law.ChildFeeEstimate:       "Notre estimation des frais d'un enfant, d'après les montants de base du Règlement",
		law.SiblingReports:         "IRCC, tel que des candidats le citent sur un frère ou une sœur au Canada",
		law.HelpCentre:             "IRCC, réponses de son centre d'aide en 2023, dans un recueil",
		law.NOC2021:                "Statistique Canada, Classification nationale des professions 2021",

		law.ToolReport: "crs-scenario-lab, relevé de ce qu'affiche le calculateur d'IRCC (non officiel)",
	},
	Confidence: [law.NumConfidence]string{
		law.Low:    "Faible\u00a0: une seule source secondaire, ou une déduction.",
		law.Medium: "Moyenne\u00a0: lu dans une copie ou une citation, ou dans deux sources secondaires.",
		law.High:   "Forte\u00a0: texte officiel, ou plusieurs copies concordantes.",
	},
}

var (
	frenchEducationClass = [crs.NumClass]string{
		crs.NoClass:    "études secondaires ou moins",
		crs.LowerClass: "un diplôme d'un an ou plus",
		crs.UpperClass: "deux diplômes ou plus, ou un diplôme d'études supérieures ou professionnel",
	}
	frenchForeignClass = [crs.NumClass]string{
		crs.NoClass:    "aucune année complète à l'étranger",
		crs.LowerClass: "un ou deux ans à l'étranger",
		crs.UpperClass: "trois ans ou plus à l'étranger",
	}
	frenchLanguageTier = [crs.NumTier]string{
		crs.NoTier:    "une compétence sous le NCLC 7",
		crs.LowerTier: "NCLC 7 ou plus dans les quatre, une sous le NCLC 9",
		crs.UpperTier: "NCLC 9 ou plus dans les quatre",
	}
	frenchWorkTier = [crs.NumTier]string{
		crs.NoTier:    "aucune année complète au Canada",
		crs.LowerTier: "un an au Canada",
		crs.UpperTier: "deux ans ou plus au Canada",
	}
)

var frenchPage = Page{
	Brand:        "Soixante jours",
	Title:        "Votre note du SCG, avec la raison de chaque point – Soixante jours",
	Description:  "Calculateur du SCG gratuit et privé pour Entrée express du Canada. Chaque point est expliqué avec sa règle et sa source. Fonctionne hors ligne; aucune réponse ne quitte votre navigateur.",
	Skip:         "Aller aux questions",
	Heading:      "Votre note du SCG, et pourquoi",
	Lead:         "Le Système de classement global (SCG) classe toutes les personnes du bassin d'Entrée express. Répondez aux questions dont vous connaissez la réponse, dans l'ordre que vous voulez. La note suit chaque réponse, et chaque ligne montre la règle qui la fonde.",
	OtherName:    "English",
	AppName:      "Soixante jours, calculateur de la note du SCG",
	NotFound:     "Cette page n'existe pas",
	NotFoundHint: "L'adresse est peut-être mal écrite, ou la page a été déplacée. Voici les pages de ce site. Elles fonctionnent sans réseau dès que l'une d'elles a été ouverte.",
	NoScript:     "Cette page calcule dans votre navigateur et a besoin de JavaScript, qui est désactivé ou n'a pas été chargé. Immigration, Réfugiés et Citoyenneté Canada présente les critères en texte, et son propre calculateur\u00a0:",
	Failed:       "Le calculateur ne fonctionne pas\u00a0: il n'a pas pu être chargé, ou une erreur l'a arrêté. Vos réponses n'ont été envoyées nulle part. En attendant, il y a la",
	Reload:       "Recharger la page",
	Retry:        "Réessayer",
	Official:     "page officielle sur canada.ca",
	Later:        "Plus tard",
	Updated:      "Une nouvelle version est prête.",

	GroupYou:       "Vous et votre famille",
	GroupEducation: "Études",
	GroupLanguage:  "Langues",
	GroupWork:      "Travail",
	GroupSpouse:    "Votre époux ou conjoint",
	GroupMore:      "Points supplémentaires",
	First:          "Première langue officielle",
	Second:         "Seconde langue officielle",
	Levels:         "Niveau dans chaque compétence",
	Results:        "Résultat dans chaque compétence",
	StatedUsed:     "Tant que vous n'avez pas choisi de résultat, le niveau indiqué auparavant compte pour cette compétence.",
	TEF699:         "Entrée express n'utilise pas l'échelle sur 699. Votre attestation indique aussi une «\u00a0équivalence ancien score\u00a0», sur 360, 300 et 450\u00a0: choisissez-la et donnez ces nombres.",
	Choose:         "Choisir",
	Reset:          "Effacer toutes les réponses",

	Score:        "Note du SCG",
	Waiting:      "Le calculateur se charge. Vous pouvez déjà répondre; vos réponses sont gardées.",
	Start:        "Répondez à une question pour commencer.",
	Next:         "Question suivante\u00a0:",
	Why:          "Chaque ligne, expliquée",
	WhyHint:      "Ouvrez une ligne pour voir sa règle, sa source et les réponses qu'elle a lues.",
	SeeWhy:       "Voir pourquoi",
	NotYet:       "réponse manquante",
	NotHeld:      "inconnu",
	NotScored:    "non noté",
	Combined:     "Ce qui s'applique",
	ByExact:      "Selon vos réponses exactes",
	ByExactLeast: "Selon vos réponses exactes, au moins",

	Answers:     "Vos réponses",
	SourceWord:  "Source",
	NotAnswered: "sans réponse",
	Sources:     "Sources",
	Licences:    "Licences de ce programme et de ce qu'il contient",

	OnDay:       "Note le",
	ChangeDay:   "Choisir un autre jour",
	DayWord:     "Jour",
	MonthWord:   "Mois",
	YearWord:    "Année",
	Today:       "Revenir à aujourd'hui",
	NoSuchDay:   "Le calendrier n'a pas ce jour. La note reste telle qu'elle était.",
	BeforeStart: "Entrée express a commencé le 1er janvier 2015. Choisissez un jour plus récent.",

	ReformTitle:     "Un changement est signalé que nous n'avons pas pu vérifier",
	ReformMore:      "Ce qui est signalé, et ce qu'on ignore",
	ReformBy:        "Signalé par",
	ReformCheck:     "Vérifiez les pages officielles",
	DisclaimerTitle: "Information générale, pas un conseil",
	Disclaimer:      "Gratuit, non officiel, sans lien avec IRCC ni avec le gouvernement du Canada. Les calculs se font dans votre navigateur; rien n'est envoyé. Ceci est une information générale tirée de règles publiées, et non un conseil juridique ou en immigration, et ne crée aucune relation entre un conseiller et son client. Les règles changent et les agents décident de chaque cas; vérifiez les dates imprimées dans votre lettre d'invitation et la source citée. Si un résultat dit de décliner, ou parle d'un risque sérieux ou de fausse déclaration, parlez à un avocat, à un notaire du Québec ou à un titulaire de permis du Collège des consultants en immigration et en citoyenneté avant d'agir.",
	PrivateTitle:    "Privé par conception",
	Private:         "Aucune de vos réponses ne quitte ce navigateur. Il n'y a ni compte, ni témoin, ni mesure d'audience, et une fois chargée la page ne fait plus aucune requête\u00a0: les outils réseau de votre navigateur le montrent. Les réponses sont oubliées quand vous fermez la page, sauf si vous les faites conserver sur votre appareil.",
}
