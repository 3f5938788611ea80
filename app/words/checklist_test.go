package words

import (
	"reflect"
	"strings"
	"testing"

	"sixtydays/core/checklist"
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
)

// TestPlansAreSaidInEveryLanguage fails for a word that is empty, for French
// that could break before a colon, and for exclamations.
func TestPlansAreSaidInEveryLanguage(t *testing.T) {
	for _, l := range Languages {
		wellSaid(t, l.Tag(), reflect.ValueOf(l.ChecklistNames()).Elem())
	}
}

// wellSaid checks each text in v. Enums begin at 1.
func wellSaid(t *testing.T, name string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			wellSaid(t, name+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Array:
		for i := 1; i < v.Len(); i++ {
			wellSaid(t, name, v.Index(i))
		}
	default:
		said := v.String()
		if said == "" || strings.Contains(said, "!") || strings.HasPrefix(name, "fr") && strings.Contains(said, " :") {
			t.Errorf("%s is %q", name, said)
		}
	}
}

// TestEveryItemIsSaid says every item and milestone of a family of which nothing
// is certain, in both languages: a title, its days, a sentence at least, and a
// source.
func TestEveryItemIsSaid(t *testing.T) {
	p := new(profile.Profile)
	p.Children.Add(profile.Child{Born: profile.Given(law.On(2005, 1, 2))})
	p.Nomination = profile.Given(profile.Yes)
	in, _ := profile.ParseCountry("IN")
	p.Jobs.Add(profile.Job{Country: profile.Given(in)})
	plan, ok := checklist.Of(&checklist.Input{Invited: law.On(2026, 11, 5), Today: law.On(2026, 11, 9), Class: decline.SkilledWorker, Profile: p, Letter: true})
	if !ok {
		t.Fatal("there is no plan")
	}
	for _, l := range Languages {
		r := ChecklistReport{Language: l, Country: profile.Country.String}
		for i := range plan.Items {
			item := &plan.Items[i]
			summary, description := r.Begin(plan, item)
			if r.Title(item) == "" || !strings.Contains(summary, r.Title(item)) || r.Of(item) == "" || r.Sources(item) == "." {
				t.Errorf("%s: %s is %q, %q", l.Tag(), item.Name(), summary, description)
			}
			sentences(t, l.Tag()+" "+item.Name(), description)
			item.LastValid = law.On(2026, 12, 1)
			if summary, description = r.Ends(plan, item); !strings.Contains(summary, r.Title(item)) {
				t.Errorf("%s: %s ends as %q", l.Tag(), item.Name(), summary)
			}
			sentences(t, l.Tag()+" "+item.Name(), description)
		}
		for i := range plan.Milestones {
			summary, description := r.Milestone(plan, &plan.Milestones[i])
			if summary == "" {
				t.Errorf("%s: a milestone has no title", l.Tag())
			}
			sentences(t, l.Tag()+" "+summary, description)
		}
		summary, description := r.Deadline(plan)
		if summary == "" {
			t.Errorf("%s: the deadline has no title", l.Tag())
		}
		sentences(t, l.Tag()+" deadline", description)
	}
}

// sentences checks that each line of said is a sentence, or more.
func sentences(t *testing.T, name, said string) {
	t.Helper()
	for line := range strings.SplitSeq(said, "\n") {
		if !strings.HasSuffix(line, ".") || line != Capital(line) || strings.Contains(line, "..") || strings.Contains(line, "no day") {
			t.Errorf("%s: %q is no sentence", name, line)
		}
	}
}

// TestTitlesOfEntries tells apart items of the same kind.
func TestTitlesOfEntries(t *testing.T) {
	us, _ := profile.ParseCountry("US")
	for _, c := range []struct {
		item            checklist.Item
		english, french string
	}{
		{checklist.Item{Kind: checklist.Police, Who: checklist.Spouse, Country: us}, "Police certificate: US, spouse or partner", "Certificat de police\u00a0: US, époux ou conjoint"},
		{checklist.Item{Kind: checklist.Police, Who: checklist.Applicant}, "Police certificate: all other countries", "Certificat de police\u00a0: tous les autres pays"},
		{checklist.Item{Kind: checklist.Reference, Who: checklist.Applicant, Entry: 2}, "Reference letter: job 2", "Lettre de recommandation d'un employeur\u00a0: emploi 2"},
		{checklist.Item{Kind: checklist.Medical, Who: checklist.Child, Entry: 1}, "Medical examination: child 1", "Examen médical\u00a0: enfant 1"},
		{checklist.Item{Kind: checklist.Diploma, Who: checklist.Spouse, Entry: 1}, "Diploma from abroad: credential 1, spouse or partner", "Diplôme obtenu à l'étranger\u00a0: diplôme 1, époux ou conjoint"},
		{checklist.Item{Kind: checklist.Language, Who: checklist.Applicant, Holder: profile.SecondLanguage}, "Language test result: second official language", "Résultat de test de langue\u00a0: seconde langue officielle"},
		{checklist.Item{Kind: checklist.Passport, Who: checklist.Applicant}, "Passport", "Passeport"},
	} {
		for tag, want := range map[string]string{"en": c.english, "fr": c.french} {
			if got := (ChecklistReport{For(tag), profile.Country.String}).Title(&c.item); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
}
