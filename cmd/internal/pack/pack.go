// Package pack compresses what is sent to browsers. The same bytes always give
// the same result: no time and no name is written.
package pack

import (
	"bytes"
	"compress/gzip"
	"io"
	"math/bits"

	"github.com/andybalholm/brotli"
)

// The effort to spend with Brotli. Best takes seconds per megabyte and is for
// what is kept; Quick is for what is made each time a server starts.
const (
	Quick = 9
	Best  = brotli.BestCompression
)

// Brotli compresses b with a window that holds all of it, up to 16 MB.
func Brotli(b []byte, effort int) []byte {
	var out bytes.Buffer
	window := min(max(16, bits.Len(uint(len(b)))), 24)
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: effort, LGWin: window})
	w.Write(b) // a bytes.Buffer does not fail
	w.Close()
	return out.Bytes()
}

// Gzip compresses b as well as gzip can.
func Gzip(b []byte) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression) // the level is valid
	w.Write(b)
	w.Close()
	return out.Bytes()
}

// Gunzip returns what Gzip was given.
func Gunzip(b []byte) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

// Unbrotli returns what Brotli was given.
func Unbrotli(b []byte) ([]byte, error) {
	return io.ReadAll(brotli.NewReader(bytes.NewReader(b)))
}
