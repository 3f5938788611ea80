package main

import (
	"os"
	"path/filepath"

	"sixtydays/cmd/internal/supply"
)

// writeBill writes the bill of materials of a native program that was built, and
// of the browser's program in it.
func writeBill(name string, browser []byte) error {
	ext, err := goEnv("GOEXE")
	if err != nil {
		return err
	}
	native, err := os.ReadFile(filepath.Join(buildDir, name+ext))
	if err != nil {
		return err
	}
	version, err := goEnv("GOVERSION")
	if err != nil {
		return err
	}
	bill, err := supply.Bill(".", native, browser, version)
	if err != nil {
		return err
	}
	return writeWhole(filepath.Join(buildDir, name+".cdx.json"), bill)
}
