package supply

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// licenceNames are the names that the text of a licence has in a module.
var licenceNames = []string{"LICENSE", "LICENSE.md", "LICENSE.txt", "COPYING"}

// readLicence returns the text of the licence in a directory.
func readLicence(dir string) (string, error) {
	for _, name := range licenceNames {
		if text, err := os.ReadFile(filepath.Join(dir, name)); err == nil {
			return strings.ReplaceAll(string(text), "\r\n", "\n"), nil
		}
	}
	return "", fmt.Errorf("supply: no licence in %s", dir)
}

// marks are sentences that stand in one licence and in no other of these,
// whatever the name of the author.
var marks = map[string][]string{
	"MIT": {
		"Permission is hereby granted, free of charge, to any person obtaining a copy",
		"The above copyright notice and this permission notice shall be included",
	},
	"BSD-3-Clause": {
		"Redistribution and use in source and binary forms, with or without modification, are permitted",
		"Redistributions in binary form must reproduce the above copyright notice",
		"endorse or promote products derived from this software without specific prior written permission",
	},
	"Apache-2.0": {
		"Apache License Version 2.0, January 2004",
		"You must give any other recipients of the Work or Derivative Works a copy of this License",
	},
}

// and stands between the licences of a module whose parts have each their own.
const and = " AND "

// recognise returns the SPDX identifiers of the licences that we know of which a
// text is, as one expression, and false if there are none.
func recognise(text string) (expression string, ok bool) {
	words := strings.Join(strings.Fields(text), " ")
	var all []string
	for name, sentences := range marks {
		if !slices.ContainsFunc(sentences, func(s string) bool { return !strings.Contains(words, s) }) {
			all = append(all, name)
		}
	}
	slices.Sort(all)
	return strings.Join(all, and), len(all) > 0
}

// Notices returns the licences of all that is given to others with the native
// program and with the site: our own, that of Go, whose library and script are
// in both, and those of the modules in either. They ask to be given along.
//
// The root is that of the module, and goRoot that of Go.
func Notices(root, goRoot string) (string, error) {
	var b strings.Builder
	b.WriteString("Sixty Days and what is in it, each with its licence.\n\n" +
		"Sixty Days et ce qu'il contient, chacun avec sa licence.\n")
	add := func(name, dir string) error {
		text, err := readLicence(dir)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "\n%s\n%s\n\n%s\n", strings.Repeat("=", 72), name, strings.TrimSpace(text))
		return nil
	}
	if err := add("Sixty Days", root); err != nil {
		return "", err
	}
	if err := add("Go: its standard library, runtime and wasm_exec.js", goRoot); err != nil {
		return "", err
	}
	seen := make(map[string]bool)
	for _, p := range []Part{Browser, Native} {
		used, err := List(root, p)
		if err != nil {
			return "", err
		}
		for _, u := range used {
			if seen[u.Path] {
				continue
			}
			seen[u.Path] = true
			if err := add(u.Path, u.Dir); err != nil {
				return "", err
			}
		}
	}
	return b.String(), nil
}
