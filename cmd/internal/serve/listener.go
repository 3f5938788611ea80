package serve

import (
	"errors"
	"net"
	"sync"
	"syscall"
	"time"
)

// A listener has a bounded number of connections at a time. Who comes while all
// places are taken waits in the system's queue.
type listener struct {
	net.Listener
	stall   time.Duration // of its connections
	buffer  int           // bytes that the system holds for each
	crowded func(bool)    // is told that all places are taken, and that they no longer are
	failed  func(error)   // is told why no connection can be had

	places chan struct{} // holds one for each connection
	once   sync.Once
	closed chan struct{}
}

func newListener(l net.Listener, limits Limits) *listener {
	return &listener{Listener: l, stall: limits.Stall, buffer: limits.Buffer, places: make(chan struct{}, limits.Connections), closed: make(chan struct{})}
}

// Accept waits for a place and then for a connection. Where none can be had for
// now, it tries again.
func (l *listener) Accept() (net.Conn, error) {
	if err := l.take(); err != nil {
		return nil, err
	}
	c, err := l.Listener.Accept()
	for pause := time.Millisecond; err != nil && passes(err) && !l.over(); pause = min(2*pause, time.Second) {
		time.Sleep(pause)
		c, err = l.Listener.Accept()
	}
	if err == nil {
		if tcp, ok := c.(*net.TCPConn); ok {
			tcp.SetWriteBuffer(l.buffer) // without it, it is the system's own choice
		}
		return &conn{Conn: c, stall: l.stall, leave: sync.OnceFunc(l.leave)}, nil
	}
	l.leave()
	if !l.over() {
		l.failed(err)
	}
	return nil, err
}

// passes reports whether a connection may be had later, although none can be had
// now.
func passes(err error) bool {
	for _, later := range []error{syscall.EMFILE, syscall.ENFILE, syscall.ENOBUFS, syscall.ENOMEM, syscall.ECONNABORTED} {
		if errors.Is(err, later) {
			return true
		}
	}
	return false
}

// take waits for a place. As long as there is none, room is asked for.
func (l *listener) take() error {
	select {
	case l.places <- struct{}{}:
		return nil
	default:
	}
	l.crowded(true)
	defer l.crowded(false)
	select {
	case l.places <- struct{}{}:
		return nil
	case <-l.closed:
		return net.ErrClosed
	}
}

func (l *listener) leave() { <-l.places }

// over reports whether the listener has been closed.
func (l *listener) over() bool {
	select {
	case <-l.closed:
		return true
	default:
		return false
	}
}

// Close ends the wait for a place and for a connection. It can be called again.
func (l *listener) Close() (err error) {
	l.once.Do(func() {
		close(l.closed)
		err = l.Listener.Close()
	})
	return err
}
