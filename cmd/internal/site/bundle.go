package site

import (
	"fmt"
	"io/fs"

	"sixtydays/cmd/internal/pack"
)

// A Bundle is the program for the browser, as cmd/build leaves it.
type Bundle struct {
	Wasm, WasmBrotli, WasmGzip []byte
	Exec                       []byte // Go's own script that runs the program
}

// The names of a bundle's files. The program is kept only compressed.
const (
	BundleBrotli = "app.wasm.br"
	BundleGzip   = "app.wasm.gz"
	BundleExec   = "wasm_exec.js"
)

// ReadBundle reads a bundle from a directory that cmd/build has written.
func ReadBundle(dir fs.FS) (Bundle, error) {
	var b Bundle
	for name, field := range map[string]*[]byte{BundleBrotli: &b.WasmBrotli, BundleGzip: &b.WasmGzip, BundleExec: &b.Exec} {
		data, err := fs.ReadFile(dir, name)
		if err != nil {
			return Bundle{}, fmt.Errorf("site: %w", err)
		}
		*field = data
	}
	var err error
	if b.Wasm, err = pack.Gunzip(b.WasmGzip); err != nil {
		return Bundle{}, fmt.Errorf("site: %s: %w", BundleGzip, err)
	}
	return b, nil
}
