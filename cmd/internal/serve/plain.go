package serve

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/valyala/fasthttp"
)

// A plain is a server without TLS. It has the methods of package http's that ours
// uses; fasthttp talks, which takes half of that package's time for each request:
// docs/adr/0015-connections.md.
type plain struct {
	fast    fasthttp.Server
	answers *Answers

	brief atomic.Bool // no connection waits for a next request

	mu       sync.Mutex
	closing  bool
	listener net.Listener
	states   map[net.Conn]fasthttp.ConnState
}

func newPlain(answers *Answers, limits Limits) *plain {
	p := &plain{answers: answers, states: make(map[net.Conn]fasthttp.ConnState)}
	p.fast = fasthttp.Server{
		Handler:      p.answer,
		ErrorHandler: p.refuse,
		// Nobody is told to go on with a body.
		ExpectHandler: func(ctx *fasthttp.RequestCtx) int {
			p.answer(ctx)
			return ctx.Response.StatusCode()
		},
		ConnState: p.note,

		Concurrency:        1 << 20, // the listener bounds it, and has no one turned away
		ReadBufferSize:     limits.HeaderBytes,
		WriteBufferSize:    most,
		ReadTimeout:        limits.Header,
		WriteTimeout:       limits.Answer,
		IdleTimeout:        limits.Idle,
		MaxRequestBodySize: 1, // there is no such limit as 0
		GetOnly:            true,
		CloseOnShutdown:    true,

		NoDefaultServerHeader:        true,
		NoDefaultContentType:         true,
		DisablePreParseMultipartForm: true,
		Logger:                       log.New(io.Discard, "", 0), // it names who sent what
	}
	return p
}

// most is the length up to which an answer goes out in one piece, with its header.
// A page is shorter.
const most = 16 << 10

// answer answers a request of which the header has come.
func (p *plain) answer(ctx *fasthttp.RequestCtx) {
	r, last, err := readRequest(&ctx.Request.Header)
	if with, is := err.(refusal); is {
		p.say(ctx, p.answers.refuse(with), true)
		return
	}
	p.say(ctx, p.answers.reply(&r), last || p.brief.Load())
}

// refuse answers what fasthttp does not hand to answer: what is no request, and
// what is one that has a body. Who has said half of one when its time is over is not
// answered.
func (p *plain) refuse(ctx *fasthttp.RequestCtx, err error) {
	switch {
	case errors.As(err, new(net.Error)):
		ctx.Conn().Close()
	case errors.Is(err, fasthttp.ErrBodyTooLarge), errors.Is(err, fasthttp.ErrGetOnly):
		p.answer(ctx)
	case errors.As(err, new(*fasthttp.ErrSmallBuffer)):
		p.say(ctx, p.answers.refuse(errTooLong), true)
	case strings.HasPrefix(err.Error(), unknownCoding):
		p.say(ctx, p.answers.refuse(errCoding), true)
	default:
		p.say(ctx, p.answers.refuse(errMalformed), true)
	}
}

// unknownCoding begins what fasthttp says of a body in a coding that it does not
// know. It has no value for that error; what a request says comes behind.
const unknownCoding = "error when reading request headers: unsupported transfer-encoding"

// say answers with a reply, the last of the connection or not.
func (p *plain) say(ctx *fasthttp.RequestCtx, r reply, last bool) {
	r.fast.CopyTo(&ctx.Response.Header)
	if file := r.file(); file != nil {
		ctx.Response.SetBodyStream(file, len(r.data))
	} else {
		ctx.Response.SetBodyRaw(r.data)
	}
	if last {
		ctx.SetConnectionClose()
		ctx.Conn().(*conn).lingers.Store(true)
	}
}

// readRequest reads the header of a request, and whether it is the last of its
// connection. What it must not be by RFC 9112 is refused, even where that would
// make no difference to us: a proxy before us may think otherwise of where a
// request ends.
func readRequest(h *fasthttp.RequestHeader) (r request, last bool, err error) {
	version := string(h.Protocol())
	old := version == "HTTP/1.0"
	if !old && version != "HTTP/1.1" {
		return r, true, errVersion
	}
	for name := range h.All() {
		if !isToken(string(name)) {
			return r, true, errMalformed // which fasthttp lets pass
		}
	}
	if hosts := len(h.PeekAll(fasthttp.HeaderHost)); hosts > 1 || hosts == 0 && !old {
		return r, true, errMalformed
	}
	if expected := all(h, fasthttp.HeaderExpect); expected != "" && !strings.EqualFold(expected, "100-continue") {
		return r, true, errExpects
	}
	r = request{
		method:   string(h.Method()),
		accepted: all(h, fasthttp.HeaderAcceptEncoding),
		wanted:   all(h, fasthttp.HeaderIfNoneMatch),
	}
	if r.reads() {
		u, err := url.ParseRequestURI(string(h.RequestURI()))
		if err != nil {
			return r, true, errMalformed
		}
		r.path = u.Path
	}
	return r, old || h.ContentLength() > 0, nil
}

// isToken reports whether s may be the name of a header.
func isToken(s string) bool {
	return s != "" && strings.IndexFunc(s, func(c rune) bool {
		return !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.ContainsRune("!#$%&'*+-.^_`|~", c))
	}) < 0
}

// all returns all lines of a header as one.
func all(h *fasthttp.RequestHeader, name string) string {
	return string(bytes.Join(h.PeekAll(name), []byte(",")))
}

// note keeps account of the connections, and ends those that may not wait for a
// request.
func (p *plain) note(c net.Conn, s fasthttp.ConnState) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s == fasthttp.StateClosed {
		delete(p.states, c)
		return
	}
	p.states[c] = s
	if p.closing && s != fasthttp.StateActive || p.brief.Load() && s == fasthttp.StateIdle {
		c.Close()
	}
}

// Serve answers on the connections of l, which are ours.
func (p *plain) Serve(l net.Listener) error {
	if p.stops(l) {
		return http.ErrServerClosed
	}
	err := p.fast.Serve(l)
	if p.stops(l) {
		return http.ErrServerClosed
	}
	if err == nil {
		err = net.ErrClosed // by somebody else
	}
	return err
}

// stops notes the listener, and reports whether the server is to stop.
func (p *plain) stops(l net.Listener) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.listener = l
	return p.closing
}

func (p *plain) SetKeepAlivesEnabled(are bool) {
	p.brief.Store(!are)
	if !are {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.end(fasthttp.StateIdle)
	}
}

// end ends the connections in one of the states, at once.
func (p *plain) end(states ...fasthttp.ConnState) {
	for c, s := range p.states {
		if slices.Contains(states, s) {
			c.(*conn).lingers.Store(false)
			c.Close()
		}
	}
}

func (p *plain) Shutdown(ctx context.Context) error {
	p.mu.Lock()
	p.closing = true
	if p.listener != nil {
		p.listener.Close() // which fasthttp may not know yet
	}
	p.end(fasthttp.StateNew, fasthttp.StateIdle)
	p.mu.Unlock()
	return p.fast.ShutdownWithContext(ctx)
}

// Close ends all connections, in whatever they are.
func (p *plain) Close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.end(fasthttp.StateNew, fasthttp.StateIdle, fasthttp.StateActive)
	return nil
}
