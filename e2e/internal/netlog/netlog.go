// Package netlog reads Chromium's own log of the network, which it writes when
// it is started with --log-net-log. Everything that the browser does on any
// network is in it, whoever wanted it: pages, workers, and the browser itself.
package netlog

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

// An Event is one line of the log.
type Event struct {
	Type   string // of what happens, like URL_REQUEST_START_JOB
	Source string // of what it happens to, like URL_REQUEST
	ID     int    // of that
	Params struct {
		URL     string `json:"url"`
		Host    string `json:"host"`
		Address string `json:"address"`
	}
}

// Read reads a log that may still be written, or was cut off: a last line that
// is not whole is left out, any other that cannot be read is an error.
func Read(name string) ([]Event, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(string(text), "\n")
	var head struct {
		Constants struct {
			LogEventTypes, LogSourceType map[string]int
		}
	}
	if err := json.Unmarshal([]byte(strings.TrimSuffix(lines[0], ",")+"}"), &head); err != nil {
		return nil, fmt.Errorf("netlog: %s: the constants: %w", name, err)
	}
	types, sources := inverse(head.Constants.LogEventTypes), inverse(head.Constants.LogSourceType)
	var events []Event
	for i, line := range lines[1:] {
		if !strings.HasPrefix(line, "{") {
			continue
		}
		var e struct {
			Type   int
			Source struct{ ID, Type int }
			Params json.RawMessage
		}
		// A comma follows, or the end of the list.
		if err := json.NewDecoder(strings.NewReader(line)).Decode(&e); err != nil {
			if i+2 == len(lines) {
				break
			}
			return nil, fmt.Errorf("netlog: %s: line %d: %w", name, i+2, err)
		}
		event := Event{Type: types[e.Type], Source: sources[e.Source.Type], ID: e.Source.ID}
		if event.Type == "" || event.Source == "" {
			return nil, fmt.Errorf("netlog: %s: line %d is of a type without a name", name, i+2)
		}
		// Parameters of other events may have these names for other things.
		_ = json.Unmarshal(e.Params, &event.Params)
		events = append(events, event)
	}
	return events, nil
}

func inverse(m map[string]int) map[int]string {
	names := make(map[int]string, len(m))
	for name, n := range m {
		names[n] = name
	}
	return names
}

// A Reach is what an event says the browser has reached for, or tried to.
type Reach struct {
	How string // "request", "lookup", "connection" or "packet"
	To  string // a URL, an origin, or an address with its port
}

// Reaches returns all that the browser has reached for, in its order.
//
// A lookup is one that nothing but itself has asked for, as a page can with a
// link element; those for requests are the requests'. To connect a packet socket
// is nothing: no packet is sent, it asks the system which way one would go.
func Reaches(events []Event) []Reach {
	var all []Reach
	peer := make(map[int]string) // of connected packet sockets
	for _, e := range events {
		switch e.Type {
		case "URL_REQUEST_START_JOB":
			if e.Params.URL != "" { // it ends without
				all = append(all, Reach{"request", e.Params.URL})
			}
		case "HOST_RESOLVER_MANAGER_REQUEST":
			if e.Source == "NETWORK_SERVICE_HOST_RESOLVER" && e.Params.Host != "" {
				all = append(all, Reach{"lookup", e.Params.Host})
			}
		case "TCP_CONNECT_ATTEMPT":
			if e.Params.Address != "" {
				all = append(all, Reach{"connection", e.Params.Address})
			}
		case "UDP_CONNECT":
			if e.Params.Address != "" {
				peer[e.ID] = e.Params.Address
			}
		case "UDP_BYTES_SENT":
			to := e.Params.Address
			if to == "" {
				to = peer[e.ID]
			}
			all = append(all, Reach{"packet", to})
		}
	}
	return all
}
