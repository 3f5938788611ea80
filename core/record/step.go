package record

// A line is one line of a text: its first word, and what follows it.
type line struct{ word, rest string }

// A step takes the lines of one version to those of the next. It is given those
// between the first line and the last, which check out, and returns an error for
// what the older version did not have either.
type step func([]line) ([]line, error)

// steps holds the step from each version before the present one, by the version
// that it begins with: steps[1] leads from 1 to 2. Version 1 is the first there
// was, so that none is needed yet.
//
// The names of the schema are in testdata/schema.golden, and a test fails when
// they differ from those in use. To change them: raise [Version], keep the texts
// in testdata of the version that ends, and write the step that leads on from it.
var steps = [Version]step{}
