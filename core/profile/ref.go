package profile

import "strconv"

// A Ref points to one answer of a profile: to that of a question, or to an item
// of an entry where the question is a list.
type Ref struct {
	Field Field
	Item  *Item // nil for a question that is not a list
	Inner bool  // Item is of the list within the entries
	At    At
}

// Get returns the answer that r points to in p, and whether it was given.
func (r Ref) Get(p *Profile) (int, bool) {
	if r.Item == nil {
		return Describe(r.Field).Get(p)
	}
	return r.Item.Get(p, r.At)
}

// Clear takes the answer that r points to in p back.
func (r Ref) Clear(p *Profile) {
	if r.Item == nil {
		Describe(r.Field).Clear(p)
		return
	}
	r.Item.Clear(p, r.At)
}

// Path writes the frozen names on the way to the answer with sep between them.
// Entries are numbered from first, so that a link says jobs.2.leaves.1.to where
// JSON says jobs/1/leaves/0/to.
func (r Ref) Path(sep string, first int) string {
	d := Describe(r.Field)
	if r.Item == nil {
		return d.Slug
	}
	path := d.Slug + sep + strconv.Itoa(r.At.Entry+first)
	if r.Inner {
		path += sep + d.List.Inner.Slug + sep + strconv.Itoa(r.At.Inner+first)
	}
	return path + sep + r.Item.Slug
}
