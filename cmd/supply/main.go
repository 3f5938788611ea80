// Command supply writes what others are told of what Sixty Days is made of, from
// what the go command finds. It is run at the root of the module.
//
//	go run ./cmd/supply -markdown > docs/dependencies.md
//	go run ./cmd/supply -notices > web/licences.txt
//
// The bill of materials of a release is written by cmd/build.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"

	"sixtydays/cmd/internal/supply"
)

func main() {
	markdown := flag.Bool("markdown", false, "write the page that lists modules and tools")
	notices := flag.Bool("notices", false, "write the licences that are given along")
	flag.Parse()
	if flag.NArg() > 0 || *markdown == *notices {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(os.Stdout, *notices); err != nil {
		fmt.Fprintln(os.Stderr, "supply:", err)
		os.Exit(1)
	}
}

func run(out io.Writer, notices bool) error {
	text, err := supply.Markdown(".")
	if notices {
		var root []byte
		if root, err = exec.Command("go", "env", "GOROOT").Output(); err != nil {
			return err
		}
		text, err = supply.Notices(".", strings.TrimSpace(string(root)))
	}
	if err != nil {
		return err
	}
	_, err = io.WriteString(out, text)
	return err
}
