package profile

// A Part names one item of the entries of lists. Items of different lists that
// ask the same share a Part.
type Part uint8

const (
	PartOccupation Part = iota + 1 // items of a job
	PartCountry
	PartStart
	PartCurrent
	PartEnd
	PartHours
	PartPaid
	PartSelfEmployed
	PartStudying
	PartAuthorised
	PartOutside
	PartEmployers

	PartFrom // items of a time of leave
	PartTo

	PartLevel // items of a credential
	PartCompleted
	PartAssessed
	PartCounts

	PartBorn // items of a child

	NumPart
)
