package netlog

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

const head = `{"constants":{"logEventTypes":{"URL_REQUEST_START_JOB":1,"UDP_CONNECT":2,"UDP_BYTES_SENT":3,"HOST_RESOLVER_MANAGER_REQUEST":4,"TCP_CONNECT_ATTEMPT":5},"logSourceType":{"URL_REQUEST":1,"UDP_SOCKET":2,"NETWORK_SERVICE_HOST_RESOLVER":3,"SOCKET":4}},
"events": [
`

// A whole log, one that was cut off, and one that ends between lines are read; a
// line that is broken in the middle is an error.
func TestRead(t *testing.T) {
	const (
		request = `{"type":1,"source":{"id":1,"type":1},"params":{"url":"https://a.example/"}}`
		connect = `{"type":2,"source":{"id":2,"type":2},"params":{"address":"192.0.2.1:3478"}}`
		sent    = `{"type":3,"source":{"id":2,"type":2},"params":{"byte_count":20}}`
		sentTo  = `{"type":3,"source":{"id":3,"type":2},"params":{"address":"192.0.2.2:3478","byte_count":20}}`
		lookup  = `{"type":4,"source":{"id":4,"type":3},"params":{"host":"https://b.example"}}`
		ofOwn   = `{"type":4,"source":{"id":5,"type":1},"params":{"host":"https://c.example"}}`
		attempt = `{"type":5,"source":{"id":6,"type":4},"params":{"address":"192.0.2.3:80"}}`
	)
	want := []Reach{{"request", "https://a.example/"}, {"packet", "192.0.2.1:3478"}}
	for name, c := range map[string]struct {
		text string
		want []Reach
		fail bool
	}{
		"whole":     {head + request + ",\n" + connect + ",\n" + sent + "],\n\"polledData\": [{}]}\n", want, false},
		"cut off":   {head + request + ",\n" + connect + ",\n" + sent + ",\n" + `{"type":1,"sou`, want, false},
		"between":   {head + request + ",\n" + connect + ",\n" + sent + ",\n", want, false},
		"broken":    {head + request + ",\n{\"type\":,\n" + sent + ",\n", nil, true},
		"unknown":   {head + `{"type":9,"source":{"id":1,"type":1}}` + ",\n", nil, true},
		"no head":   {"[]\n", nil, true},
		"all kinds": {head + sentTo + ",\n" + lookup + ",\n" + ofOwn + ",\n" + attempt + "]}\n", []Reach{{"packet", "192.0.2.2:3478"}, {"lookup", "https://b.example"}, {"connection", "192.0.2.3:80"}}, false},
	} {
		file := filepath.Join(t.TempDir(), "log.json")
		if err := os.WriteFile(file, []byte(c.text), 0o666); err != nil {
			t.Fatal(err)
		}
		events, err := Read(file)
		if got := Reaches(events); (err != nil) != c.fail || !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, %v; want %v", name, got, err, c.want)
		}
	}
}
