package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"sixtydays/cmd/internal/pack"
	"sixtydays/cmd/internal/site"
	"sixtydays/web"
)

// A budget is the most that a part of the site may weigh. On a slow phone line
// 100,000 bytes are more than half a second.
type budget struct {
	part       string
	size, most int
}

// budgets weighs the parts that we can do something about.
func budgets(b site.Bundle) ([]budget, error) {
	style, err := site.Style()
	if err != nil {
		return nil, err
	}
	frame, err := site.FrameStyle()
	if err != nil {
		return nil, err
	}
	return []budget{
		{"app.wasm, brotli", len(b.WasmBrotli), 1_000_000},
		{"style sheets, as served", len(style), 15_000},
		{"embed.js, brotli", len(packBest(web.Embed)), 1_500},
		{"frame.js and frame.css, brotli", len(packBest(web.Frame)) + len(packBest(frame)), 2_560},
		{"boot.js and worker.js, brotli", len(packBest(web.Boot)) + len(packBest(web.Worker)), 4_096},
	}, nil
}

// checkBudgets writes a table of the budgets. It fails when one is exceeded.
func checkBudgets(out io.Writer, b site.Bundle) error {
	list, err := budgets(b)
	if err != nil {
		return err
	}
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "bytes\tbudget\t  ")
	var exceeded error
	for _, l := range list {
		fmt.Fprintf(t, "%d\t%d\t  %s\n", l.size, l.most, l.part)
		if l.size > l.most {
			exceeded = fmt.Errorf("%s exceeds its budget by %d bytes", l.part, l.size-l.most)
		}
	}
	fmt.Fprintf(t, "%d\t\t  app.wasm, gzip\n", len(b.WasmGzip))
	fmt.Fprintf(t, "%d\t\t  app.wasm, raw\n", len(b.Wasm))
	fmt.Fprintf(t, "%d\t\t  wasm_exec.js of Go, brotli\n", len(pack.Brotli(b.Exec, pack.Best)))
	if err := t.Flush(); err != nil {
		return err
	}
	return exceeded
}
