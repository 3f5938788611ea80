package serve

import (
	"bufio"
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// A page goes out in one piece with its head, and a file that is sent from a
// place comes whole behind its own.
func TestPieces(t *testing.T) {
	c, w := onWire(-1)
	answers := Handler(large(), origins, new(Tally))
	for _, path := range []string{"/small", "/"} {
		w.writes = nil
		talk := newTalk(c, answers, Usual(), func() bool { return false })
		if !talk.say(answers.reply(&request{method: "GET", path: path}), false) {
			t.Fatal(path)
		}
		if got, want := len(w.writes), map[string]int{"/small": 1, "/": 2}[path]; got != want {
			t.Errorf("%s: %d pieces, want %d", path, got, want)
		}
		r, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(bytes.Join(w.writes, nil))), nil)
		if err != nil {
			t.Fatal(err)
		}
		if date, err := http.ParseTime(r.Header.Get("Date")); err != nil || time.Since(date) > patience {
			t.Errorf("%s: it is %s, %v", path, r.Header.Get("Date"), err)
		}
		if body, err := io.ReadAll(r.Body); err != nil || len(body) != len(answers.at[path].bodies[identity].answer.data) {
			t.Errorf("%s: %d bytes, %v", path, len(body), err)
		}
	}
}

// What is refused says so with the headers of all other answers, whatever was on
// its way, and is the last of its connection.
func TestRefusedIsHeard(t *testing.T) {
	addr := run(t, Handler(small(), origins, new(Tally)), Usual())
	policy := get(Handler(small(), origins, new(Tally)), "GET", Health).Header.Get("Content-Security-Policy")
	for _, asked := range []string{
		"evil\r\n\r\n" + strings.Repeat("evil", 4000),
		"GET / HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("evil", 8000) + "\r\n\r\n",
		"GET / HTTP/9.9\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n",
	} {
		c := dial(t, addr)
		io.WriteString(c, asked)
		in := bufio.NewReader(c)
		r, err := http.ReadResponse(in, nil)
		if err != nil {
			t.Fatalf("%.20q: %v", asked, err)
		}
		body, err := io.ReadAll(r.Body)
		if err != nil || !r.Close || string(body) != http.StatusText(r.StatusCode)+"\n" || r.Header.Get("Content-Security-Policy") != policy || policy == "" {
			t.Errorf("%.20q: %d %q, %v, policy %q", asked, r.StatusCode, body, err, r.Header.Get("Content-Security-Policy"))
		}
		if _, err := in.ReadByte(); err != io.EOF {
			t.Errorf("%.20q: behind the last answer comes %v", asked, err)
		}
	}
}
