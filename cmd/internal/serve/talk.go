package serve

import (
	"bufio"
	"io"
	"net/http"
	"sync/atomic"
	"time"
)

// most is the length up to which the data of an answer is put behind its head,
// for both to go out in one piece. It is that of a page.
const most = 16 << 10

// A talk is the requests that come on one connection without TLS, and their
// answers, in turn.
type talk struct {
	conn    *conn
	answers *Answers
	limits  Limits
	brief   func() bool // reports whether the connection is to end with this answer
	state   atomic.Int32

	ration ration
	in     *bufio.Reader
	out    []byte // kept for the next answer
}

// The states of a talk.
const (
	fresh int32 = iota // nothing has been asked
	busy               // something has been asked, and not answered
	idle               // all that was asked is answered
	over               // it is being ended
)

func newTalk(c *conn, answers *Answers, limits Limits, brief func() bool) *talk {
	t := &talk{conn: c, answers: answers, limits: limits, brief: brief, ration: ration{from: c}}
	t.in = bufio.NewReader(&t.ration)
	return t
}

// run answers until there is nothing more to answer.
func (t *talk) run() {
	defer t.conn.Close()
	for t.asked() {
		r, err := readRequest(t.in)
		if with, is := err.(refusal); is {
			t.say(t.answers.refuse(with), true)
			return
		}
		if err != nil {
			return // nobody is there any more, or is too slow
		}
		last := r.last || t.brief()
		if !t.say(t.answers.reply(&r), last) || last {
			return
		}
	}
}

// asked waits for the beginning of a request, and reports whether it has come.
// Its end has its time from then on.
func (t *talk) asked() bool {
	t.ration.left = t.limits.HeaderBytes + t.in.Size() // which is read ahead
	if t.in.Buffered() == 0 {
		patience := t.limits.Header
		if t.state.CompareAndSwap(busy, idle) {
			patience = t.limits.Idle
			if t.brief() {
				return false // which came up since the last answer
			}
		}
		t.conn.SetReadDeadline(time.Now().Add(patience))
		if _, err := t.in.Peek(1); err != nil {
			return false
		}
		if t.state.CompareAndSwap(fresh, busy) {
			return true // has had its time since it came
		}
		if !t.state.CompareAndSwap(idle, busy) {
			return false // was ended in this moment
		}
	}
	t.conn.SetReadDeadline(time.Now().Add(t.limits.Header))
	return true
}

// end ends the talk if it is in one of the states.
func (t *talk) end(states ...int32) {
	for _, s := range states {
		if t.state.CompareAndSwap(s, over) {
			t.conn.Close()
		}
	}
}

// say writes a reply, the last of the connection or not, and reports whether it
// has gone.
func (t *talk) say(r reply, last bool) bool {
	err := t.write(r, last)
	if err == nil && last {
		t.linger()
	}
	return err == nil
}

func (t *talk) write(r reply, last bool) error {
	now := time.Now()
	t.conn.SetWriteDeadline(now.Add(t.limits.Answer))
	t.out = append(t.out[:0], r.head...)
	t.out = append(t.out, "Date: "...)
	t.out = now.UTC().AppendFormat(t.out, http.TimeFormat)
	if last {
		t.out = append(t.out, "\r\nConnection: close"...)
	}
	t.out = append(t.out, "\r\n\r\n"...)
	if r.place != nil {
		return t.conn.sendFrom(r.place, t.out, r.data)
	}
	if len(r.data) <= most {
		t.out = append(t.out, r.data...)
		return t.conn.sendAll(t.out)
	}
	return t.conn.sendAll(t.out, r.data)
}

// lingering is how long what is on its way is still taken after the last answer.
const lingering = 500 * time.Millisecond

// linger ends a connection for those who may still be saying something: a system
// that closes one with something unread may take back what it has sent.
func (t *talk) linger() {
	if half, ok := t.conn.Conn.(interface{ CloseWrite() error }); !ok || half.CloseWrite() != nil {
		return
	}
	t.conn.SetReadDeadline(time.Now().Add(lingering))
	io.CopyN(io.Discard, t.conn.Conn, int64(t.limits.HeaderBytes)*4)
}

// sendAll writes all parts of an answer.
func (c *conn) sendAll(parts ...[]byte) error {
	for _, part := range parts {
		if _, err := c.Write(part); err != nil {
			return err
		}
	}
	return nil
}
