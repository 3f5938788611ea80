package law

import "testing"

// TestVoices says of every source who speaks in it. A new source is entered here
// by what it is: to call practice law would make up a certainty.
func TestVoices(t *testing.T) {
	voices := map[Voice][]Source{
		Statute: {
			Act, Regulations, InterpretationAct,
			Instructions, Instructions2014, Instructions2015, Instructions2016, Instructions2017, JobOffer2025,
		},
		Guidance: {
			CriteriaPage, French2020, LanguagePage, TEFNotice, TEF699Page, CalculatorWording, ExperiencePage, SkilledWorkerPage,
			SkilledTradesPage, FundsPage, CategoryPage, PolicePage, NOC2021, AssessmentInstructions, AssessmentPage, InvitationPage,
			CompletenessUpdate, AgePolicy, WithdrawalPage, RoundsFeed,
		},
		Practice: {
			HighWageReport, HighWageGuide, Consultation2026, ToolReport, Physicians2023, FormReports, FundsReports, CategoryReports,
			InvitationLetter, PeriodReports, BracketReports, ExperienceReports, FamilyReports, MedicalReports, LetterReports,
			NominationReports, RoundsList, FeeReports, ChildFeeEstimate, SiblingReports, HelpCentre,
		},
	}
	want := map[Source]Voice{}
	for v, sources := range voices {
		for _, s := range sources {
			want[s] = v
		}
	}
	for s := Source(1); s < NumSource; s++ {
		if got := s.Voice(); got != want[s] {
			t.Errorf("%s: voice %d, want %d", s.Document().Slug, got, want[s])
		}
		if d := s.Document(); d.Binding && !d.Official {
			t.Errorf("%s: it binds, and is not official", d.Slug)
		}
	}
}

// A page that renders the law speaks for itself, and so does a law that only a
// report was read of.
func TestCiteSpeaksAsWhatWasRead(t *testing.T) {
	for _, c := range []struct {
		cite Cite
		want Voice
	}{
		{Cite{Source: Act, Section: "11.2"}, Statute},
		{Cite{Source: Instructions, Via: CriteriaPage}, Guidance},
		{Cite{Source: Regulations, Via: ExperienceReports}, Practice},
		{Cite{Source: FormReports, Via: CriteriaPage}, Practice},
	} {
		if got := c.cite.Voice(); got != c.want {
			t.Errorf("%+v: voice %d, want %d", c.cite, got, c.want)
		}
	}
}
