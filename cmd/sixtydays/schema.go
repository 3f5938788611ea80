package main

import (
	"io"

	"sixtydays/core/share"
)

// runSchema writes the JSON Schema of the profiles that score and explain read.
func runSchema(args []string, out, errs io.Writer) error {
	if _, err := parse(newFlags("schema", "", errs), args, 0); err != nil {
		return err
	}
	_, err := out.Write(share.Schema())
	return err
}
