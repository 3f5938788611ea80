package words

// A Fold is a part of the form that is folded away until it is wanted: exact
// answers under the quick question that they stand for.
type Fold uint8

const (
	FoldBorn Fold = iota + 1
	FoldMarital
	FoldCredentials
	FoldFirstDate
	FoldSecondDate
	FoldSpouseDate
	FoldJobs
	FoldSpouseCredentials
	FoldSpouseJobs
	FoldSibling
	FoldNomination
	FoldPrograms

	NumFold
)
