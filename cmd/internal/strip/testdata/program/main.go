// Command program does what the runtime reads a program's tables for: stacks
// grow and are searched for pointers, calls are deferred, panics are recovered,
// functions are made and called by reflection.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"time"
)

type node struct {
	next *node
	text string
}

// descend fills a deep stack with pointers and panics at the bottom of it.
func descend(depth int) (n *node) {
	defer func() {
		if e := recover(); e != nil {
			n = &node{text: fmt.Sprint(e)}
		}
	}()
	var kept [50]*node
	if depth == 0 {
		return kept[len(kept)+depth-runtime.NumCPU()*50]
	}
	kept[depth%50] = &node{text: fmt.Sprint(depth)}
	below := descend(depth - 1)
	return &node{next: below, text: kept[depth%50].text}
}

type adder int

func (a adder) Add(b int) int {
	runtime.GC()
	return int(a) + b
}

func main() {
	sum := 0
	for n := descend(2000); n != nil; n = n.next {
		sum += len(n.text)
	}
	println("stack:", sum)

	add := reflect.ValueOf(adder(3)).Method(0).Interface().(func(int) int)
	println("method:", add(4))
	join := func(args []reflect.Value) []reflect.Value {
		runtime.GC()
		return []reflect.Value{reflect.ValueOf(args[0].Interface().(*node).text + args[1].String())}
	}
	made := reflect.MakeFunc(reflect.TypeFor[func(*node, string) string](), join).Interface().(func(*node, string) string)
	println("made:", made(&node{text: "a"}, "b"))

	before := runtime.NumGoroutine()
	nodes := make(chan *node)
	for i := range 100 {
		go func() {
			n := &node{text: strings.Repeat("z", i)}
			runtime.GC()
			nodes <- n
		}()
	}
	var lengths []int
	for range 100 {
		lengths = append(lengths, len((<-nodes).text))
	}
	for runtime.NumGoroutine() > before {
		runtime.Gosched() // one that has said its part may not have ended yet
	}
	println("goroutines:", slices.Min(lengths), slices.Max(lengths))

	final := make(chan bool, 1)
	runtime.SetFinalizer(&node{text: "final"}, func(*node) { final <- true })
	runtime.GC()
	select {
	case <-final:
		println("finalizer")
	case <-time.After(time.Minute):
	}

	recovered(func() { map[string]int(nil)["a"] = 1 })
	recovered(func() { println(len(lengths[:len(lengths)*1000])) })
	recovered(func() { var n *node; println(n.text) })
	defer println("deferred")
	panic("the end")
}

func recovered(f func()) {
	defer func() {
		var err runtime.Error
		e := recover()
		println(errors.As(e.(error), &err), fmt.Sprint(e))
	}()
	f()
}
