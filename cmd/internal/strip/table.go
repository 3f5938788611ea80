package strip

import (
	"bytes"
	"encoding/binary"
	"strings"
)

// A table is the program's table of functions, which package runtime calls
// pclntab, with all that is behind it in memory.
//
// Its parts are the names of functions, for each package a list of its files,
// the names of files, small tables that go from places in the code to numbers,
// and the functions, of which each names its tables. Go 1.20 to 1.26 write it
// so: see cmd/link/internal/ld/pcln.go, and runtime/symtab.go for what it is
// read for.
type table struct {
	memory []byte

	functions int // their number
	// Where the parts begin.
	names, units, files, tables, entries int
}

// header begins every table: a magic number, two zeros, the smallest
// instruction, and the size of a pointer.
const header = "\xf1\xff\xff\xff\x00\x00\x01\x08"

func findTable(memory []byte) (*table, error) {
	at := bytes.Index(memory, []byte(header))
	if at < 0 || bytes.Count(memory, []byte(header)) > 1 {
		return nil, unknown("no table of functions")
	}
	t := &table{memory: memory[at:]}
	if len(t.memory) < 9*8 {
		return nil, unknown("the table of functions has no parts")
	}
	word := func(i int) int { return int(binary.LittleEndian.Uint64(t.memory[8*i:])) }
	t.functions, t.names, t.units, t.files, t.tables, t.entries = word(1), word(4), word(5), word(6), word(7), word(8)
	if t.functions < 0 || t.functions > len(t.memory) {
		return nil, unknown("the table of functions has no number of them")
	}
	last := 9 * 8
	for _, part := range []int{t.names, t.units, t.files, t.tables, t.entries, t.entries + 8*t.functions, len(t.memory)} {
		if part < last {
			return nil, unknown("the parts of the table of functions are in another order")
		}
		last = part
	}
	return t, nil
}

// A function is the entry of one: fixed words and two lists of words.
type function struct {
	fixed []byte
	pcs   []byte // tables of the numbers for its places
	data  []byte // places of what else there is of it
}

// Where the fixed words of a function are that are read or changed here.
const (
	atName      = 4
	atArguments = 8
	atFrame     = 16 // table of the depths of its stack frame
	atFile      = 20
	atLine      = 24
	atNumPCs    = 28
	atUnit      = 32
	atStart     = 36 // line on which it starts
	atNumData   = 43 // a byte
	sizeFixed   = 44
)

// What is in the two lists, as internal/abi numbers them.
const (
	pcUnsafe   = 0 // places that are not safe to preempt
	pcInlined  = 2
	pcArgument = 3

	dataInlined       = 3
	dataArguments     = 5
	dataArgumentsLive = 6
)

// none is the place of what is not there.
const none = 1<<32 - 1

// unknownArguments says that nothing is known of a function's arguments. Of such
// a function the runtime looks at the name.
const unknownArguments = 1 << 31

func (t *table) function(i int) (function, error) {
	at := t.entries + int(get(t.memory[t.entries+8*i:], 4))
	if at+sizeFixed > len(t.memory) {
		return function{}, unknown("a function is not there")
	}
	f := function{fixed: t.memory[at : at+sizeFixed]}
	pcs := at + sizeFixed
	data := pcs + 4*int(get(f.fixed, atNumPCs))
	end := data + 4*int(f.fixed[atNumData])
	if end > len(t.memory) {
		return function{}, unknown("a function has no end")
	}
	f.pcs, f.data = t.memory[pcs:data], t.memory[data:end]
	return f, nil
}

// strip takes out of the table what only people read.
func (t *table) strip() error {
	p := packer{old: bytes.Clone(t.memory[t.tables:t.entries]), packed: []byte{0}, places: map[string]int{}}
	names := packer{old: bytes.Clone(t.memory[t.names:t.units]), places: map[string]int{}}
	for i := range t.functions {
		f, err := t.function(i)
		if err != nil {
			return err
		}
		f.strip()
		if err := names.name(f); err != nil {
			return err
		}
		if err := p.tables(f); err != nil {
			return err
		}
	}
	if len(names.packed) > len(names.old) || len(p.packed) > len(p.old) {
		return unknown("names or tables share more than is known here")
	}
	clear(t.memory[t.names:t.entries])
	copy(t.memory[t.names:t.units], names.packed)
	copy(t.memory[t.tables:t.entries], p.packed)
	return nil
}

// strip takes out of the entry of a function what only people read.
func (f function) strip() {
	for _, at := range []int{atFile, atLine, atUnit, atStart} {
		put(f.fixed, at, 0)
	}
	for _, i := range []int{pcUnsafe, pcInlined, pcArgument} {
		if 4*i < len(f.pcs) {
			put(f.pcs, 4*i, 0)
		}
	}
	for _, i := range []int{dataInlined, dataArguments, dataArgumentsLive} {
		if 4*i < len(f.data) {
			put(f.data, 4*i, none)
		}
	}
}

// A packer packs what is still named of a part of the table, each once.
type packer struct {
	old, packed []byte
	places      map[string]int // of what is packed
}

// pack returns the place of s, which is packed once.
func (p *packer) pack(s string) uint32 {
	at, ok := p.places[s]
	if !ok {
		at = len(p.packed)
		p.packed = append(p.packed, s...)
		p.places[s] = at
	}
	return uint32(at)
}

// name packs the name of f. The runtime knows its own functions by their
// package, and those of which it does not know the arguments by their names.
func (p *packer) name(f function) error {
	old := p.old[min(int(get(f.fixed, atName)), len(p.old)):]
	end := bytes.IndexByte(old, 0)
	if end < 0 {
		return unknown("a name has no end")
	}
	name := string(old[:end])
	if get(f.fixed, atArguments) != unknownArguments {
		name = packageOf(name)
	}
	put(f.fixed, atName, p.pack(name+"\x00"))
	return nil
}

// packageOf returns the package of a function with the point after it, and
// nothing of a name without one.
func packageOf(name string) string {
	path, _, _ := strings.Cut(name, "[") // types may have paths of their own
	begin := strings.LastIndexByte(path, '/') + 1
	point := strings.IndexByte(path[begin:], '.')
	return path[:begin+point+1]
}

// tables packs the tables of f that are left.
func (p *packer) tables(f function) error {
	if err := p.table(f.fixed[atFrame:]); err != nil {
		return err
	}
	for i := 0; i < len(f.pcs); i += 4 {
		if err := p.table(f.pcs[i:]); err != nil {
			return err
		}
	}
	return nil
}

// table packs the table whose place is the word at the beginning of b. Place
// zero is that of no table.
func (p *packer) table(b []byte) error {
	at := int(get(b, 0))
	if at == 0 {
		return nil
	}
	if at > len(p.old) {
		return unknown("a table is not there")
	}
	r := reader{rest: p.old[at:]}
	for first := true; ; first = false {
		// A step to the next number, and how far that one holds. A step of
		// nothing ends the table, unless it is the first.
		if r.unsigned() == 0 && !first || r.failed {
			break
		}
		r.unsigned()
	}
	if r.failed {
		return unknown("a table has no end")
	}
	put(b, 0, p.pack(string(p.old[at:len(p.old)-len(r.rest)])))
	return nil
}

func get(b []byte, at int) uint32    { return binary.LittleEndian.Uint32(b[at:]) }
func put(b []byte, at int, v uint32) { binary.LittleEndian.PutUint32(b[at:], v) }
