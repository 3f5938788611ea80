package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/signal"
	"syscall"

	"sixtydays/cmd/internal/serve"
	"sixtydays/cmd/internal/site"
)

// runServe serves the site until it is interrupted. It writes the address to
// open, on a line by itself, once the address can be opened.
func runServe(args []string, out, errs io.Writer) error {
	f := newFlags("serve", "[flags]", errs)
	addr := f.String("addr", "localhost:8080", "`address` to listen on")
	origin := f.String("origin", "", "public `URL` of the site, like https://example.org;\nneeded when other machines can reach the address")
	if _, err := parse(f, args, 0); err != nil {
		return err
	}
	// Before the work is done, and again when the port is known.
	if _, err := serve.Origins(*addr, *origin); err != nil {
		return err
	}
	b, err := bundle()
	if err != nil {
		return err
	}
	s, err := site.Build(site.Options{Base: "/", Bundle: b})
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", *addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("something is listening on %s already: stop it, or choose another address with -addr", *addr)
	}
	if err != nil {
		return err
	}
	listening, err := actual(*addr, l)
	if err != nil {
		return err
	}
	origins, err := serve.Origins(listening, *origin)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	fmt.Fprintln(errs, "Sixty Days is running until you press Ctrl-C. Open this address in a browser:")
	fmt.Fprintln(out, origins[0])
	return serve.Serve(ctx, l, serve.Handler(s, origins))
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
