package main

import (
	"strings"
	"testing"
)

// said is what wrk 4.1.0 writes.
const said = `Running 3s test @ http://127.0.0.1:9801/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     3.36ms    4.41ms  81.76ms   92.43%
    Req/Sec    12.39k     3.26k   19.63k    70.00%
  Latency Distribution
     50%    2.04ms
     75%    3.92ms
     90%    7.53ms
     99%   21.50ms
  36981 requests in 3.00s, 166.32MB read
Requests/sec:  12300.57
Transfer/sec:     55.36MB
`

func TestParse(t *testing.T) {
	for from, late := range map[string]float64{"21.50ms": 21.5, "850.00us": 0.85, "1.20s ": 1200} {
		f, err := parse(strings.Replace(said, "21.50ms", from, 1))
		if err != nil || f.rate != 12300.57 || f.late != late {
			t.Errorf("%s: %+v, %v", from, f, err)
		}
	}
	for _, bad := range []string{
		said + "  Non-2xx or 3xx responses: 3\n",
		said + "  Socket errors: connect 0, read 3, write 0, timeout 0\n",
		"unable to connect\n",
	} {
		if f, err := parse(bad); err == nil {
			t.Errorf("%+v of\n%s", f, bad)
		}
	}
}

// What a round has of another round's does not count, only of its own.
func TestShare(t *testing.T) {
	c := comparison{
		ours:  []figures{{rate: 90, late: 2}, {rate: 9, late: 4}, {rate: 30, late: 5}},
		nginx: []figures{{rate: 100, late: 1}, {rate: 10, late: 4}, {rate: 60, late: 10}},
	}
	if got := c.shares(rate); got[0] != 0.5 || median(got) != 0.9 || got[2] != 0.9 {
		t.Errorf("of requests %v", got)
	}
	if got := c.shares(promptness); got[0] != 0.5 || median(got) != 1 || got[2] != 2 { // twice as late is half
		t.Errorf("of promptness %v", got)
	}
}
