package checklist

import (
	"sixtydays/core/decline"
	"sixtydays/core/law"
	"sixtydays/core/profile"
	"sixtydays/core/program"
)

// A Bill is the fees of a family on the day of the internal deadline. What
// depends is in Most only.
type Bill struct {
	Fees        [NumFee]Charge
	Biometrics  Charge
	Least, Most profile.Dollars // of all together
}

// A Charge is one fee for those who pay it.
type Charge struct {
	Each        profile.Dollars // of one person
	Least, Most profile.Dollars
	Basis       law.Cite
}

// money adds the funds to settle and the fees.
func (b *planner) money() {
	b.funds()
	b.fees()
}

// funds adds the bank letters, which two of the classes ask for, and not of who
// is authorised to work in Canada and has an offer that counts: IRPR
// ss. 76(1)(b) and 87.2(5).
func (b *planner) funds() {
	var need Need
	switch b.Class {
	case 0:
		need = when(IfClass)
	case decline.SkilledWorker:
		need = unexempt(b.p.Arranged, profile.FieldArranged)
	case decline.SkilledTrades:
		need = unexempt(b.p.TradeOffer, profile.FieldTradeOffer)
	}
	i := Item{Kind: Funds, Who: Applicant, Need: need, Family: b.family()}
	if table, held := program.Law().Funds.At(b.ready); held {
		i.Amount = table.Value.For(i.Family)
	}
	b.add(&i, bank)
}

// unexempt returns the need of funds by the offer that answers f.
func unexempt(a profile.Answer[profile.Employment], f profile.Field) Need {
	offer, ok := a.Get()
	switch {
	case !ok:
		return unanswered(f)
	case offer == profile.NoEmployment, offer == profile.AssessedOffer:
		return certain
	}
	return Need{}
}

// family returns how many persons there may be in the family, whether they come
// or not.
func (b *planner) family() int {
	n := 1
	if b.spouse().Needed != 0 {
		n++
	}
	for i := range b.p.Children.All() {
		if b.child(i).Needed != 0 {
			n++
		}
	}
	return n
}

// fees adds what is paid with the application. Nobody pays for who does not
// come; the fee for the right of residence may be paid until the visa.
func (b *planner) fees() {
	b.add(&Item{Kind: Fees, Who: Applicant, Need: certain, Bill: b.bill()}, file)
}

// bill returns the fees by the law of the internal deadline, and nil where one
// is not held.
func (b *planner) bill() *Bill {
	bill := new(Bill)
	biometrics, held := book.Biometrics.At(b.ready)
	if !held {
		return nil
	}
	persons := b.payers(&biometrics.Value)
	for f := range bill.Fees {
		if f == 0 {
			continue
		}
		fee, held := book.Fees[f].At(b.ready)
		if !held {
			return nil
		}
		n := persons.adults
		if Fee(f) == ProcessingChild {
			n = persons.children
		}
		least, most := fee.Value*profile.Dollars(n.least), fee.Value*profile.Dollars(n.most)
		bill.charge(&bill.Fees[f], Charge{fee.Value, least, most, fee.Basis})
	}
	one, n := &biometrics.Value, persons.biometrics
	bill.charge(&bill.Biometrics, Charge{one.One, one.of(n.least), one.of(n.most), biometrics.Basis})
	return bill
}

// charge puts c in its place, and adds it up.
func (b *Bill) charge(place *Charge, c Charge) {
	*place = c
	b.Least, b.Most = b.Least+c.Least, b.Most+c.Most
}

// of returns what n persons pay together.
func (f *BiometricsFee) of(n int) profile.Dollars {
	return min(f.One*profile.Dollars(n), f.Family)
}

// A number is how many persons there are at least and at most.
type number struct{ least, most int }

func (n *number) add(need Need) {
	if need.Needed == Certain {
		n.least++
	}
	if need.Needed != 0 {
		n.most++
	}
}

// payers is who pays which fees.
type payers struct{ adults, children, biometrics number }

// payers counts who pays. The spouse is taken to be of an age for biometrics.
func (b *planner) payers(f *BiometricsFee) payers {
	var n payers
	comes := b.spouseComes()
	n.adults.add(certain)
	n.adults.add(comes)
	n.biometrics.add(f.aged(b.p.Born, b.ready))
	n.biometrics.add(comes)
	for i, c := range b.p.Children.All() {
		child := b.child(i).and(when(IfComes))
		n.children.add(child)
		n.biometrics.add(child.and(f.aged(c.Born, b.ready)))
	}
	return n
}

// aged returns whether who was born on a day is of an age for biometrics. Where
// it is not known, they are.
func (f *BiometricsFee) aged(born profile.Answer[law.Day], day law.Day) Need {
	b, ok := born.Get()
	if age := b.YearsTo(day); ok && (age < f.From || age > f.To) {
		return Need{}
	}
	return certain
}
