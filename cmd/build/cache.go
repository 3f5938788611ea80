package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
)

// packing names how package pack compresses. It is changed with that, as what
// is remembered must be what would be made now.
const packing = "2"

// remembered returns data as pack makes it, from the user's cache if it was
// packed before. What is remembered is found by the hash of the data, in every
// clone of the repository, and is used only if unpack makes the same data of it.
//
// A cache that cannot be had or written costs time and nothing else.
func remembered(data []byte, ext string, pack func([]byte) []byte, unpack func([]byte) ([]byte, error)) ([]byte, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return pack(data), nil
	}
	sum := sha256.Sum256(data)
	dir := filepath.Join(cache, "sixtydays", packing)
	file := filepath.Join(dir, hex.EncodeToString(sum[:])+ext)
	if packed, err := os.ReadFile(file); err == nil {
		if again, err := unpack(packed); err == nil && bytes.Equal(again, data) {
			return packed, nil
		}
	}
	packed := pack(data)
	if err := os.MkdirAll(dir, 0o777); err == nil {
		writeWhole(file, packed)
	}
	return packed, nil
}

// writeWhole writes a file so that nobody ever reads half of it.
func writeWhole(name string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if e := f.Chmod(0o644); err == nil {
		err = e
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}
