// Command load asks our own server and Debian's nginx for the same files, on this
// machine and in turn, as fast as wrk can: the first page, and the browser's
// program. Both send what was compressed before, keep connections open, write no
// log and use two processors.
//
// It prints requests a second and the time within which 99 of 100 were answered,
// the median of all rounds of each, and the median of what ours has of nginx's in
// each round. It fails when that is less than we promise.
//
// The machine should have nothing else to do. Where it has, the two still have it
// in turn, a few seconds apart.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"sixtydays/e2e/internal/nginx"
	"sixtydays/e2e/internal/site"
)

// least is the share of nginx's speed that our server shall have: of its requests
// a second, and of the time within which it answers.
const least = 0.8

func main() {
	rounds := flag.Int("rounds", 9, "`number` of times that each is asked")
	length := flag.Duration("length", 2*time.Second, "`time` for which each is asked")
	connections := flag.Int("connections", 32, "`number` of connections")
	flag.Parse()
	if flag.NArg() > 0 || *rounds < 1 || *length < time.Second || *connections < 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := load(*rounds, wrk{*length, *connections}); err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

// load compares the two servers.
func load(rounds int, w wrk) error {
	if _, err := exec.LookPath("wrk"); err != nil {
		return errors.New(`there is no wrk in PATH: run ".ci/tools" at the root of the repository, or install Debian's package wrk`)
	}
	program, err := site.Build(site.Root, false)
	if err != nil {
		return err
	}
	p, err := start(program)
	if err != nil {
		return err
	}
	defer p.stop()
	encoding := "gzip"
	if nginx.HasBrotli() {
		encoding = "br"
	}
	fmt.Printf("%d rounds of %v with %d connections, Accept-Encoding: %s\n\n", rounds, w.length, w.connections, encoding)
	out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(out, "\tbytes\tours/s\tnginx/s\tshare\t(from-to)\tours p99\tnginx p99\tshare\t(from-to)\t\n")
	var less []string
	for _, path := range []string{"/", p.wasm} {
		c, err := p.compare(path, encoding, rounds, w)
		if err != nil {
			return err
		}
		rates, waits := c.shares(rate), c.shares(promptness)
		fmt.Fprintf(out, "%s\t%d\t%.0f\t%.0f\t%.2f\t%.2f-%.2f\t%.1f ms\t%.1f ms\t%.2f\t%.2f-%.2f\t\n", path, c.bytes,
			median(values(c.ours, rate)), median(values(c.nginx, rate)), median(rates), rates[0], rates[len(rates)-1],
			median(values(c.ours, late)), median(values(c.nginx, late)), median(waits), waits[0], waits[len(waits)-1])
		if median(rates) < least || median(waits) < least {
			less = append(less, path)
		}
	}
	out.Flush()
	if less != nil {
		return fmt.Errorf("%s: less than %.1f of nginx's speed", strings.Join(less, ", "), least)
	}
	return nil
}

// A pair is both servers, at work on the same files.
type pair struct {
	ours, nginx string // their URLs
	wasm        string // path of the browser's program
	folder      string
	own         *site.Bare
	other       *nginx.Server
}

func start(program string) (p *pair, err error) {
	p = &pair{}
	defer func() {
		if err != nil {
			p.stop()
		}
	}()
	address, err := site.FreeAddress()
	if err != nil {
		return p, err
	}
	if p.folder, err = os.MkdirTemp("", "sixtydays-load-"); err != nil {
		return p, err
	}
	p.nginx = "http://" + address
	if said, err := exec.Command(program, "export", "-origin", p.nginx, p.folder).CombinedOutput(); err != nil {
		return p, fmt.Errorf("export: %w: %s", err, said)
	}
	found, err := filepath.Glob(filepath.Join(p.folder, "app.*.wasm"))
	if err != nil || len(found) != 1 {
		return p, fmt.Errorf("the export has %d programs: %w", len(found), err)
	}
	p.wasm = "/" + filepath.Base(found[0])
	if p.other, err = nginx.Start(address, p.folder, filepath.Join(p.folder, "nginx.conf"), nginx.HasBrotli()); err != nil {
		return p, err
	}
	// The same origin, so that both send the same policy.
	p.own, err = site.StartBare(program, "-origin", p.nginx)
	if err == nil {
		p.ours = p.own.URL
	}
	return p, err
}

func (p *pair) stop() {
	if p.own != nil {
		p.own.Stop()
	}
	if p.other != nil {
		p.other.Stop()
	}
	if p.folder != "" {
		os.RemoveAll(p.folder)
	}
}

// A comparison is the rounds of both servers for one file, in the order in which
// they were run.
type comparison struct {
	bytes       int64
	ours, nginx []figures
}

func (p *pair) compare(path, encoding string, rounds int, w wrk) (c comparison, err error) {
	ours, err := size(p.ours+path, encoding)
	if err != nil {
		return c, err
	}
	theirs, err := size(p.nginx+path, encoding)
	if err != nil {
		return c, err
	}
	// The exported page has its policy in itself as well.
	if c.bytes = ours; ours > theirs || float64(ours) < 0.9*float64(theirs) {
		return c, fmt.Errorf("%s has %d bytes from us and %d from nginx", path, ours, theirs)
	}
	for range rounds {
		for _, one := range []struct {
			url string
			to  *[]figures
		}{{p.nginx, &c.nginx}, {p.ours, &c.ours}} {
			f, err := w.run(one.url+path, encoding)
			if err != nil {
				return c, err
			}
			*one.to = append(*one.to, f)
		}
	}
	return c, nil
}

// shares returns what ours has of nginx's, round by round, from the least to the
// most. The two of a round had the same machine.
func (c comparison) shares(of func(figures) float64) []float64 {
	var all []float64
	for i := range c.ours {
		all = append(all, of(c.ours[i])/of(c.nginx[i]))
	}
	slices.Sort(all)
	return all
}

func rate(f figures) float64       { return f.rate }
func late(f figures) float64       { return f.late }
func promptness(f figures) float64 { return 1 / f.late }

// values returns one of the figures of all rounds, in order of size.
func values(all []figures, of func(figures) float64) []float64 {
	var values []float64
	for _, f := range all {
		values = append(values, of(f))
	}
	slices.Sort(values)
	return values
}

func median(sorted []float64) float64 { return sorted[len(sorted)/2] }
