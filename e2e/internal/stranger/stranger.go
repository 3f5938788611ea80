// Package stranger is somebody else's server, whom a page should not be able to
// tell anything.
package stranger

import (
	"bufio"
	"fmt"
	"net"
	"strings"
	"sync"
	"time"
)

// A Stranger listens at one port of this machine, for connections and for
// packets. Whatever arrives has been told, even a connection that says nothing.
type Stranger struct {
	Host string // with the port

	tcp net.Listener
	udp net.PacketConn

	mu    sync.Mutex
	heard []string
}

// Listen begins to listen.
func Listen() (*Stranger, error) {
	var failed error
	for range 10 { // the port may be taken for packets only
		tcp, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		udp, err := net.ListenPacket("udp", tcp.Addr().String())
		if err == nil {
			s := &Stranger{Host: tcp.Addr().String(), tcp: tcp, udp: udp}
			go s.accept()
			go s.receive()
			return s, nil
		}
		tcp.Close()
		failed = err
	}
	return nil, failed
}

// Heard returns what has arrived so far.
func (s *Stranger) Heard() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.heard...)
}

// Stop ends listening.
func (s *Stranger) Stop() {
	s.tcp.Close()
	s.udp.Close()
}

func (s *Stranger) note(what string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.heard = append(s.heard, what)
}

func (s *Stranger) accept() {
	for {
		c, err := s.tcp.Accept()
		if err != nil {
			return
		}
		s.note("a connection")
		go s.answer(c)
	}
}

// answer says yes to whatever is asked for over HTTP.
func (s *Stranger) answer(c net.Conn) {
	defer c.Close()
	c.SetDeadline(time.Now().Add(5 * time.Second))
	r := bufio.NewReader(c)
	first, err := r.ReadString('\n')
	if err != nil || !strings.Contains(first, "HTTP/1") {
		return
	}
	s.note(strings.TrimSpace(first))
	for line := first; strings.TrimSpace(line) != "" && err == nil; {
		line, err = r.ReadString('\n')
	}
	fmt.Fprint(c, "HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nAccess-Control-Allow-Headers: *\r\n"+
		"Content-Type: text/html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

func (s *Stranger) receive() {
	buffer := make([]byte, 2048)
	for {
		n, _, err := s.udp.ReadFrom(buffer)
		if err != nil {
			return
		}
		s.note(fmt.Sprintf("a packet of %d bytes", n))
	}
}
