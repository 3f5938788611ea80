package main

import (
	"io"

	"sixtydays/web"
)

// runLicences writes the licences of all that is in this program and in the site
// that it serves. They ask to be given along with it.
func runLicences(args []string, out, errs io.Writer) error {
	f := newFlags("licences", "", errs)
	if _, err := parse(f, args, 0); err != nil {
		return err
	}
	_, err := out.Write(web.Licences)
	return err
}
