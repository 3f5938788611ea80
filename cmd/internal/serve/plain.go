package serve

import (
	"context"
	"errors"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// A plain is a server without TLS. It has the methods of package http's that ours
// uses, and its talks instead of that package's connections, which take twice as
// long for each request: docs/adr/0015-connections.md.
type plain struct {
	answers *Answers
	limits  Limits

	brief   atomic.Bool // no connection waits for a next request
	closing atomic.Bool

	mu       sync.Mutex
	listener net.Listener
	talks    map[*talk]bool
	all      sync.WaitGroup // of the talks
}

func newPlain(answers *Answers, limits Limits) *plain {
	return &plain{answers: answers, limits: limits, talks: make(map[*talk]bool)}
}

// Serve answers on the connections of l, which are ours.
func (p *plain) Serve(l net.Listener) error {
	if !p.listens(l) {
		return http.ErrServerClosed
	}
	for pause := time.Millisecond; ; {
		c, err := l.Accept()
		switch {
		case p.closing.Load():
			if err == nil {
				c.Close()
			}
			return http.ErrServerClosed
		case err == nil:
			p.begin(c.(*conn))
			pause = time.Millisecond
		case passes(err):
			time.Sleep(pause)
			pause = min(2*pause, time.Second)
		default:
			return err
		}
	}
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

func (p *plain) listens(l net.Listener) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.listener = l
	return !p.closing.Load()
}

// begin begins a talk on c.
func (p *plain) begin(c *conn) {
	t := newTalk(c, p.answers, p.limits, func() bool { return p.brief.Load() || p.closing.Load() })
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closing.Load() {
		c.Close()
		return
	}
	p.talks[t] = true
	p.all.Go(func() {
		t.run()
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.talks, t)
	})
}

func (p *plain) SetKeepAlivesEnabled(are bool) {
	p.brief.Store(!are)
	if !are {
		p.end(idle)
	}
}

// end ends the talks in one of the states.
func (p *plain) end(states ...int32) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for t := range p.talks {
		t.end(states...)
	}
}

// stop has no new connection come.
func (p *plain) stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closing.Store(true)
	if p.listener != nil {
		p.listener.Close()
	}
}

func (p *plain) Shutdown(ctx context.Context) error {
	p.stop()
	p.end(fresh, idle)
	done := make(chan struct{})
	go func() {
		defer close(done)
		p.all.Wait()
	}()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Close ends all talks, in whatever they are, and waits for that.
func (p *plain) Close() error {
	p.stop()
	p.end(fresh, idle, busy)
	p.all.Wait()
	return nil
}
