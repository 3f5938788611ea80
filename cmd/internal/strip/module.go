package strip

import (
	"bytes"
	"encoding/binary"
	"strings"
)

// A module is a program in WebAssembly: its data as they lie in memory when it
// starts, and all else as it is.
type module struct {
	before, after []byte // of the section of data
	memory        []byte
}

const (
	magic       = "\x00asm\x01\x00\x00\x00"
	dataSection = 11

	// Each segment of the data names its place by one constant.
	opI32Const = 0x41
	opEnd      = 0x0b

	// mostMemory is far more than a program has data.
	mostMemory = 64 << 20
)

func parse(wasm []byte) (*module, error) {
	if !strings.HasPrefix(string(wasm[:min(len(wasm), len(magic))]), magic) {
		return nil, unknown("not a program in WebAssembly")
	}
	r := reader{rest: wasm[len(magic):]}
	for len(r.rest) > 0 && !r.failed {
		start := len(wasm) - len(r.rest)
		id := r.byte()
		section := r.take(r.unsigned())
		if id == dataSection && !r.failed {
			memory, err := readData(section)
			return &module{before: wasm[:start], after: r.rest, memory: memory}, err
		}
	}
	return nil, unknown("no data")
}

// readData returns the memory that a section of data fills.
func readData(section []byte) ([]byte, error) {
	var memory []byte
	r := reader{rest: section}
	for range r.unsigned() {
		flags, op, at, end := r.unsigned(), r.byte(), r.unsigned(), r.byte()
		data := r.take(r.unsigned())
		if r.failed || flags != 0 || op != opI32Const || end != opEnd || at+len(data) > mostMemory {
			return nil, unknown("a segment of data is of another kind")
		}
		if n := at + len(data) - len(memory); n > 0 {
			memory = append(memory, make([]byte, n)...)
		}
		copy(memory[at:], data)
	}
	return memory, nil
}

// bytes returns the program. All data are one segment: the linker leaves out
// every eight zeros and begins a segment behind them, which makes a program
// smaller only as long as it is not compressed.
func (m *module) bytes() []byte {
	data := bytes.TrimLeft(m.memory, "\x00")
	section := []byte{1, 0, opI32Const} // one segment, of the kind 0
	section = appendSigned(section, len(m.memory)-len(data))
	section = append(section, opEnd)
	section = binary.AppendUvarint(section, uint64(len(data)))
	section = append(section, data...)

	out := append(bytes.Clone(m.before), dataSection)
	out = binary.AppendUvarint(out, uint64(len(section)))
	out = append(out, section...)
	return append(out, m.after...)
}

// appendSigned appends a number that is not negative as a signed LEB128.
func appendSigned(b []byte, v int) []byte {
	for ; v >= 1<<6; v >>= 7 {
		b = append(b, byte(v&0x7f|0x80))
	}
	return append(b, byte(v))
}

// A reader reads from the front of rest. Once it has failed it returns zeros.
type reader struct {
	rest   []byte
	failed bool
}

func (r *reader) byte() byte {
	b := r.take(1)
	if r.failed {
		return 0
	}
	return b[0]
}

func (r *reader) take(n int) []byte {
	if r.failed || n < 0 || n > len(r.rest) {
		r.failed = true
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

// unsigned reads a LEB128 number. It reads a signed one that is not negative,
// too.
func (r *reader) unsigned() int {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 || v >= 1<<32 {
		r.failed = true
		return 0
	}
	r.take(n)
	return int(v)
}
