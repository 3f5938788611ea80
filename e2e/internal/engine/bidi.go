package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"time"

	"github.com/gobwas/ws"
	"github.com/gobwas/ws/wsutil"
)

// A bidi is a connection that speaks WebDriver BiDi.
type bidi struct {
	conn  net.Conn
	last  int
	event func(method string, params json.RawMessage)
}

// dialBidi connects to a browser that listens, and begins a session.
func dialBidi(url string, event func(method string, params json.RawMessage)) (*bidi, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn, _, _, err := ws.Dial(ctx, url+"/session")
	if err != nil {
		return nil, err
	}
	b := &bidi{conn: conn, event: event}
	if err := b.call("session.new", given{"capabilities": given{}}, nil); err != nil {
		conn.Close()
		return nil, err
	}
	return b, nil
}

// given are the parameters of a command.
type given map[string]any

// call gives a command and waits for its result, which it reads into result
// unless that is nil. What else the browser tells meanwhile goes to event.
func (b *bidi) call(method string, params given, result any) error {
	b.last++
	command, err := json.Marshal(given{"id": b.last, "method": method, "params": params})
	if err != nil {
		return err
	}
	b.conn.SetDeadline(time.Now().Add(patience))
	if err := wsutil.WriteClientText(b.conn, command); err != nil {
		return err
	}
	for {
		data, _, err := wsutil.ReadServerData(b.conn)
		if err != nil {
			return fmt.Errorf("%s: %w", method, err)
		}
		var m struct {
			Type, Method, Error, Message string
			ID                           int
			Params, Result               json.RawMessage
		}
		if err := json.Unmarshal(data, &m); err != nil {
			return err
		}
		switch {
		case m.Type == "event":
			b.event(m.Method, m.Params)
		case m.ID != b.last: // of a command that was given up
		case m.Type == "error":
			return fmt.Errorf("%s: %s: %s", method, m.Error, m.Message)
		case result == nil:
			return nil
		default:
			return json.Unmarshal(m.Result, result)
		}
	}
}

func (b *bidi) close() { b.conn.Close() }
