package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// maxLine is the longest line that is read, in bytes. A profile takes less than
// one of its thousands.
const maxLine = 1 << 20

// eachLine has each line of in answered in JSON, as readLines does.
func eachLine(in io.Reader, out, errs io.Writer, answer func(text []byte, encode *json.Encoder) error) error {
	w := bufio.NewWriter(out)
	encode := json.NewEncoder(w)
	encode.SetEscapeHTML(false)
	err := readLines(in, errs, func(text []byte) error { return answer(text, encode) })
	return errors.Join(w.Flush(), err)
}

// readLines has each line of in answered. A line that cannot be read gets a
// message with its number for each thing that is wrong, and the others are still
// answered.
func readLines(in io.Reader, errs io.Writer, answer func(text []byte) error) error {
	lines := bufio.NewReaderSize(in, maxLine)
	n, bad := 0, 0
	for {
		text, err := nextLine(lines)
		if err == io.EOF {
			break
		}
		n++
		if err == nil && len(text) > 0 {
			err = answer(text)
		}
		switch {
		case errors.As(err, new(*badLine)):
			bad++
			for problem := range strings.SplitSeq(err.Error(), "\n") {
				fmt.Fprintf(errs, "line %d: %s\n", n, problem)
			}
		case err != nil:
			return err
		}
	}
	if bad > 0 {
		return fmt.Errorf("%d of %d lines could not be answered", bad, n)
	}
	return nil
}

// A badLine is an error of one line, after which the next can be read.
type badLine struct{ error }

// nextLine reads a line without its end and the white space around it. A line
// that is too long is a [badLine], and is read to its end.
func nextLine(r *bufio.Reader) ([]byte, error) {
	text, err := r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		for err == bufio.ErrBufferFull {
			_, err = r.ReadSlice('\n')
		}
		if err == nil || err == io.EOF {
			err = &badLine{fmt.Errorf("longer than %d bytes", maxLine)}
		}
		return nil, err
	}
	if err == io.EOF && len(text) > 0 {
		err = nil // the last line need not end
	}
	return bytes.TrimSpace(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))), err
}
