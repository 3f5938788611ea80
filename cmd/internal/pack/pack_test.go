package pack

import (
	"bytes"
	"strconv"
	"testing"
)

func TestRoundTrip(t *testing.T) {
	var long []byte
	for i := range 100_000 {
		long = strconv.AppendInt(long, int64(i*i), 10)
	}
	for _, data := range [][]byte{nil, []byte("a"), bytes.Repeat([]byte("sixty"), 1000), long} {
		gz := Gzip(data)
		if got, err := Gunzip(gz); err != nil || !bytes.Equal(got, data) {
			t.Errorf("gzip of %d bytes: %v", len(data), err)
		}
		br := Brotli(data, Quick)
		if got, err := Unbrotli(br); err != nil || !bytes.Equal(got, data) {
			t.Errorf("Brotli of %d bytes: %v", len(data), err)
		}
		if !bytes.Equal(gz, Gzip(data)) || !bytes.Equal(br, Brotli(data, Quick)) {
			t.Errorf("%d bytes are compressed in two ways", len(data))
		}
	}
}

func TestDamaged(t *testing.T) {
	gz, br := Gzip(make([]byte, 1000)), Brotli(make([]byte, 1000), Quick)
	if _, err := Gunzip(gz[:len(gz)-1]); err == nil {
		t.Error("half a gzip is read without an error")
	}
	if _, err := Unbrotli(br[:len(br)-1]); err == nil {
		t.Error("half a Brotli is read without an error")
	}
}
