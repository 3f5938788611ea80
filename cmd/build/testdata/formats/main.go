// Command formats prints what fmt makes of all that the browser's program may
// give it, for comparison of fmt with its stub.
package main

import (
	"errors"
	"fmt"
)

type (
	number  int16
	counter uint8
	text    string
	spelled int
	pointed struct{ text string }
	failure struct{ text string }
)

func (s spelled) String() string  { return fmt.Sprintf("the %dth", int(s)) }
func (p *pointed) String() string { return "at " + p.text }
func (f failure) Error() string   { return "cannot " + f.text }

func main() {
	values := []any{
		nil, "text", "", "quoted \"é\"\n", text("named"), true, false,
		0, 7, -7, 123456, int8(-128), int16(3), int32(1 << 20), int64(-1 << 63),
		uint(5), uint8(255), uint16(9), uint32(1 << 31), uint64(1<<64 - 1), uintptr(12),
		number(-3), counter(4), spelled(5), &pointed{"rest"}, failure{"go on"}, errors.New("bare"),
	}
	for _, v := range values {
		println(fmt.Sprint(v), fmt.Sprintf("%v|%v", v, v), string(fmt.Append(nil, v)))
		if v != nil {
			println(fmt.Sprintf("%T", v))
		}
		switch v := v.(type) {
		case string, text, error, fmt.Stringer:
			println(fmt.Sprintf("<%s> %q", v, v))
		}
	}
	for _, n := range []any{0, 7, -7, 123456, int8(-128), uint64(1<<64 - 1), number(-3), counter(4), spelled(5)} {
		println(fmt.Sprintf("%d %03d %05d %04d", n, n, n, n))
	}
	println(fmt.Sprint("a", 1, 2, "b", "c", text("d"), 3, nil, nil, true))
	println(fmt.Sprintf("100%% of %d", 3), fmt.Sprintf("none"), fmt.Sprintf("%d and %s", 1), fmt.Sprintf("%"))
	println(string(fmt.Appendf([]byte("before "), "%s", "after")))

	bare := errors.New("bare")
	for _, err := range []error{
		fmt.Errorf("of %d", 1),
		fmt.Errorf("100%% of %q: %w", "this", bare),
		fmt.Errorf("%w: %d", failure{"go on"}, 3),
		fmt.Errorf("not wrapped: %v", bare),
	} {
		var f failure
		println(err.Error(), errors.Is(err, bare), errors.As(err, &f))
	}
}
