// Command build makes Sixty Days: the program for the browser, compiled and
// compressed, and the native program that has it inside.
//
//	go run ./cmd/build          makes build/sixtydays, and beside it
//	                            build/sixtydays.cdx.json, which says what it is
//	                            made of
//	go run ./cmd/build -check   also fails when a part outgrows its budget
//	go run ./cmd/build -plain   makes build/sixtydays-plain, whose browser
//	                            program has the whole standard library, and
//	                            names and lines in the traces of its panics
//
// It is run at the root of the module and needs nothing but Go.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"sixtydays/cmd/internal/pack"
	"sixtydays/cmd/internal/site"
	"sixtydays/cmd/internal/strip"
)

// Where things are made, below the root of the module.
const (
	buildDir  = "build"
	bundleDir = "cmd/sixtydays/bundle" // embedded by cmd/sixtydays, not kept by Git
)

func main() {
	check := flag.Bool("check", false, "fail when a part outgrows its budget")
	plain := flag.Bool("plain", false, "leave the standard library as it is, for comparison")
	flag.Parse()
	if flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*plain, *check); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run(plain, check bool) error {
	if _, err := os.Stat("cmd/build/main.go"); err != nil {
		return fmt.Errorf("run this at the root of the module: %w", err)
	}
	if err := os.MkdirAll(buildDir, 0o777); err != nil {
		return err
	}
	var overlay string
	if !plain {
		overlay = filepath.Join(buildDir, "overlay.json")
		if err := writeOverlay(os.Stderr, overlay); err != nil {
			return err
		}
	}
	wasm, err := compile(filepath.Join(buildDir, "app.wasm"), overlay)
	if err != nil {
		return err
	}
	if !plain {
		if wasm, err = stripped(os.Stderr, wasm); err != nil {
			return err
		}
	}
	bundle, err := compress(wasm, plain)
	if err != nil {
		return err
	}
	if bundle.Exec, err = execScript(); err != nil {
		return err
	}
	if plain {
		return buildPlain(bundle)
	}
	if err := writeBundle(bundleDir, bundle); err != nil {
		return err
	}
	if err := buildNative("sixtydays"); err != nil {
		return err
	}
	if err := writeBill("sixtydays", bundle.Wasm); err != nil {
		return err
	}
	if check {
		return checkBudgets(os.Stdout, bundle)
	}
	return nil
}

// stripped returns the program without what only traces tell. It tells on out
// when the program is not as package strip knows it, and leaves it whole.
func stripped(out io.Writer, wasm []byte) ([]byte, error) {
	lean, err := strip.Program(wasm)
	if errors.Is(err, strip.ErrUnknown) {
		fmt.Fprintf(out, "the browser's program is whole: %v\n", err)
		return wasm, nil
	}
	return lean, err
}

// compress packs the program, and remembers the result for as long as the
// program does not change. The plain program is only for comparison and is not
// worth half a minute.
func compress(wasm []byte, plain bool) (site.Bundle, error) {
	b := site.Bundle{Wasm: wasm}
	if plain {
		b.WasmBrotli, b.WasmGzip = pack.Brotli(wasm, pack.Quick), pack.Gzip(wasm)
		return b, nil
	}
	var err error
	if b.WasmBrotli, err = remembered(wasm, ".br", packBest, pack.Unbrotli); err != nil {
		return b, err
	}
	b.WasmGzip, err = remembered(wasm, ".gz", pack.Gzip, pack.Gunzip)
	return b, err
}

func packBest(b []byte) []byte { return pack.Brotli(b, pack.Best) }
