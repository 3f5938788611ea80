package profile

import "sixtydays/core/law"

// A Child is a child of the candidate or of the spouse, whether it comes to
// Canada or not, who has no spouse or partner.
type Child struct {
	Born Answer[law.Day]
}

// MostChildren is the limit of a list of children.
const MostChildren = 12

// Children is a list of children, in any order.
type Children struct {
	n    uint8
	list [MostChildren]Child
}

// All returns the children. They may be changed in place.
func (c *Children) All() []Child { return c.list[:c.n] }

// Add appends a child. It reports false when there is no room.
func (c *Children) Add(child Child) bool { return add(c.list[:], &c.n, child) }

// Remove takes the child with index i away.
func (c *Children) Remove(i int) { remove(c.list[:], &c.n, i) }
