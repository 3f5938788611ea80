package checklist

import (
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
	"sixtydays/core/work"
)

// work adds the proof of each job that counts, of the certificate of
// qualification, and of an offer.
func (b *planner) work() {
	rules := []law.Dated[work.Rule]{work.Law(work.CanadianPoints), work.Law(work.ForeignPoints)}
	switch b.Class {
	case decline.SkilledWorker:
		rules = append(rules, work.Law(work.SkilledWorkerPoints))
	case decline.SkilledTrades:
		rules = append(rules, work.Law(work.SkilledTrade))
	}
	jobs := b.p.Jobs.All()
	b.jobs(Applicant, jobs, rules, certain, profile.FieldJobs)
	unlisted := quickWork(jobs, work.InCanada, b.p.CanadianWork, profile.FieldCanadianWork).
		or(quickWork(jobs, work.OutsideCanada, b.p.ForeignWork, profile.FieldForeignWork))
	b.need(Reference, Applicant, 0, unlisted.lacking(profile.FieldJobs), order)

	rules = []law.Dated[work.Rule]{work.Law(work.CanadianPoints)}
	if b.Class == decline.SkilledWorker {
		rules = append(rules, program.Law().SpouseWorked)
	}
	jobs = b.p.Spouse.Jobs.All()
	b.jobs(Spouse, jobs, rules, b.spouseComes(), profile.FieldSpouseJobs)
	unlisted = quickWork(jobs, work.InCanada, b.p.Spouse.CanadianWork, profile.FieldSpouseWork)
	b.need(Reference, Spouse, 0, b.spouseComes().and(unlisted).lacking(profile.FieldSpouseJobs), order)

	b.need(TradeCertificate, Applicant, 0, answer(b.p.Certificate, profile.FieldCertificate), gather)
	b.offer()
}

// jobs adds the proof of each of jobs that counts by one of rules.
func (b *planner) jobs(who Who, jobs []profile.Job, rules []law.Dated[work.Rule], need Need, f profile.Field) {
	for n := range jobs {
		proof := Reference
		if s, _ := jobs[n].SelfEmployed.Get(); s > profile.Employee {
			proof = SelfEmployment
		}
		b.need(proof, who, n+1, need.and(b.counts(&jobs[n], rules, f)), order)
	}
}

// counts returns whether job counts by one of rules on a day of filing.
func (b *planner) counts(job *profile.Job, rules []law.Dated[work.Rule], f profile.Field) Need {
	var need Need
	if *job == (profile.Job{}) {
		return need
	}
	for _, history := range rules {
		for _, day := range [...]law.Day{b.first, b.last} {
			rule, held := history.At(day)
			if !held {
				continue
			}
			count := rule.Value.At([]profile.Job{*job}, day)
			switch {
			case count.Credit > 0:
				return certain
			case count.Lacks.Reason == work.Lacks:
				need = unanswered(f)
			case count.Lacks.Reason == work.Doubtful && need.Needed == 0:
				need = when(IfClaimed)
			}
		}
	}
	return need
}

// quickWork returns whether there is work in place of which the list has no job,
// by the quick answer a to f.
func quickWork(jobs []profile.Job, place work.Place, a profile.Answer[profile.Years], f profile.Field) Need {
	for n := range jobs {
		if where, ok := work.Where(&jobs[n]); jobs[n] != (profile.Job{}) && (!ok || where == place) {
			return Need{}
		}
	}
	years, ok := a.Get()
	switch {
	case !ok:
		return unanswered(f)
	case years == 0:
		return Need{}
	}
	return certain
}

// offer adds the offer of employment that the class reads, with its assessment
// where it rests on one: IRPR ss. 82(2) and 87.2(3)(d).
func (b *planner) offer() {
	var a profile.Answer[profile.Employment]
	var f profile.Field
	switch b.Class {
	case decline.SkilledWorker:
		a, f = b.p.Arranged, profile.FieldArranged
	case decline.SkilledTrades:
		a, f = b.p.TradeOffer, profile.FieldTradeOffer
	default:
		return
	}
	offer, ok := a.Get()
	need, assessed := certain, certain
	switch {
	case !ok:
		need, assessed = unanswered(f), unanswered(f)
	case offer == profile.NoEmployment:
		return
	case offer == profile.ExemptPermit:
		assessed = Need{}
	}
	b.need(Offer, Applicant, 0, need, order)
	b.need(LabourAssessment, Applicant, 0, assessed, order)
}
