package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"

	"sixtydays/cmd/internal/serve"
	"sixtydays/cmd/internal/site"
)

// runServe serves the site until it is interrupted. It writes the address to
// open, on a line by itself, once the address can be opened. Of those who come
// it says nothing but how many answers of which status they had.
func runServe(args []string, out, errs io.Writer) error {
	f := newFlags("serve", "[flags]", errs)
	addr := f.String("addr", "localhost:8080", "`address` to listen on")
	origin := f.String("origin", "", "public `URL` of the host, like https://example.org;\nneeded when other machines can reach the address")
	base := f.String("base", "/", "`path` below which the site stands, like /calculator/")
	cert := f.String("cert", "", "PEM `file` of the certificate, to serve by https without a proxy")
	key := f.String("key", "", "PEM `file` of the certificate's key")
	if _, err := parse(f, args, 0); err != nil {
		return err
	}
	// What is wrong with the flags is said before the work is done.
	secure, err := serve.Certificate(*cert, *key)
	if err != nil {
		return err
	}
	if _, err := serve.Origins(*addr, *origin, secure != nil); err != nil {
		return err
	}
	b, err := bundle()
	if err != nil {
		return err
	}
	s, err := site.Build(site.Options{Base: *base, Bundle: b, Origin: *origin})
	if err != nil {
		return err
	}
	l, err := listen(*addr)
	if err != nil {
		return err
	}
	listening, err := actual(*addr, l)
	if err != nil {
		return err
	}
	origins, err := serve.Origins(listening, *origin, secure != nil)
	if err != nil {
		return err
	}
	warn(errs, secure, origins[0])
	leaveProcessors(secure)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second Ctrl-C does not wait
	fmt.Fprintln(errs, "Sixty Days is running until you press Ctrl-C. Open this address in a browser:")
	fmt.Fprintln(out, origins[0]+*base)
	var tally serve.Tally
	server := serve.Server{
		Answers: serve.Handler(s, origins, &tally),
		Limits:  serve.Usual(),
		TLS:     secure,
		Failed:  func(err error) { fmt.Fprintln(errs, "sixtydays serve:", err) },
	}
	err = server.Serve(ctx, l)
	fmt.Fprintf(errs, "Sixty Days has stopped. Answers by status: %v\n", &tally)
	return err
}

// leaveProcessors leaves half of the processors to others, of whom there are some
// where we do not speak TLS: a proxy that does, and the system's own work for the
// network. One processor answers more than any line takes, and whoever is waited
// for is not kept from working by us. GOMAXPROCS in the environment says otherwise.
func leaveProcessors(secure *tls.Config) {
	if secure == nil && os.Getenv("GOMAXPROCS") == "" {
		runtime.GOMAXPROCS(max(1, runtime.GOMAXPROCS(0)/2))
	}
}

// listen listens on addr.
func listen(addr string) (net.Listener, error) {
	l, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("something is listening on %s already: stop it, or choose another address with -addr", addr)
	}
	return l, err
}

// warn tells what browsers will not like about the certificate. It is no error:
// a proxy may stand before the server that does not mind.
func warn(errs io.Writer, secure *tls.Config, origin string) {
	if secure == nil {
		return
	}
	if err := serve.Refused(secure, origin, time.Now()); err != nil {
		fmt.Fprintln(errs, "sixtydays serve:", err)
	}
}

// actual returns addr with the port that l listens on, which the system has
// chosen if addr asks for port 0.
func actual(addr string, l net.Listener) (string, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return "", err
	}
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		return "", err
	}
	return net.JoinHostPort(host, port), nil
}
