package serve

import (
	"net"
	"sync"
)

// A listener has a bounded number of connections at a time. Who comes while all
// places are taken waits in the system's queue.
type listener struct {
	net.Listener
	limits Limits
	full   func(bool)  // makes room as long as all places are taken and one is wanted
	failed func(error) // is told why no connection can be had

	places chan struct{} // holds one for each connection
	once   sync.Once
	closed chan struct{}
}

func newListener(l net.Listener, limits Limits) *listener {
	return &listener{Listener: l, limits: limits, places: make(chan struct{}, limits.Connections), closed: make(chan struct{})}
}

// Accept waits for a place and then for a connection.
func (l *listener) Accept() (net.Conn, error) {
	if err := l.take(); err != nil {
		return nil, err
	}
	c, err := l.Listener.Accept()
	if err == nil {
		if tcp, ok := c.(*net.TCPConn); ok {
			tcp.SetWriteBuffer(l.limits.Buffer) // without it, it is the system's own choice
		}
		return &conn{Conn: c, stall: l.limits.Stall, leave: sync.OnceFunc(l.leave)}, nil
	}
	l.leave()
	if !l.over() {
		l.failed(err)
	}
	return nil, err
}

// take takes a place, and makes room where there is none.
func (l *listener) take() error {
	select {
	case l.places <- struct{}{}:
		return nil
	default:
	}
	l.full(true)
	defer l.full(false)
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

// Close ends the wait for a place and for a connection.
func (l *listener) Close() error {
	l.once.Do(func() { close(l.closed) })
	return l.Listener.Close()
}
