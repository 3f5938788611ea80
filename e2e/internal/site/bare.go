package site

import (
	"bufio"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"syscall"
)

// A Bare is a running server with nothing before it.
type Bare struct {
	URL string // without a slash at its end

	server *exec.Cmd
	said   strings.Builder
}

// StartBare starts program as a server, with flags of its own, and waits until it
// answers.
func StartBare(program string, flags ...string) (*Bare, error) {
	address, err := FreeAddress()
	if err != nil {
		return nil, err
	}
	return startBare(program, address, flags)
}

// startBare starts program on an address.
func startBare(program, address string, flags []string) (*Bare, error) {
	b := &Bare{URL: "http://" + address}
	b.server = exec.Command(program, append([]string{"serve", "-addr", address}, flags...)...)
	b.server.Stderr = &b.said
	out, err := b.server.StdoutPipe()
	if err == nil {
		err = b.server.Start()
	}
	if err != nil {
		return nil, fmt.Errorf("starting %s: %w", program, err)
	}
	if _, err := bufio.NewReader(out).ReadString('\n'); err != nil { // it says where it listens once it does
		b.server.Wait()
		return nil, fmt.Errorf("%s serve does not start: %s", program, &b.said)
	}
	go io.Copy(io.Discard, out)
	return b, nil
}

// Stop asks the server to stop, waits until it has, and returns what it said to
// the person who started it.
func (b *Bare) Stop() string {
	b.server.Process.Signal(syscall.SIGTERM)
	b.server.Wait()
	return b.said.String()
}
