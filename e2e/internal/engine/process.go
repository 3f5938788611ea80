package engine

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"sync"
	"syscall"
	"time"
)

// A process is a program that was started, with all that it starts.
type process struct {
	cmd *exec.Cmd
	out output
}

// startProcess starts a program as the head of a process group of its own. Env is
// added to ours; open files follow the three standard ones.
func startProcess(env []string, open []*os.File, program string, args ...string) (*process, error) {
	p := &process{cmd: exec.Command(program, args...)}
	p.cmd.Env = append(os.Environ(), env...)
	p.cmd.ExtraFiles = open
	p.cmd.Stdout, p.cmd.Stderr = &p.out, &p.out
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	p.cmd.WaitDelay = time.Second // what it has started may hold its output open
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting %s: %w", program, err)
	}
	return p, nil
}

// end ends the process and its group: politely first, since it may have to end
// others.
func (p *process) end() {
	group := -p.cmd.Process.Pid
	ended := make(chan struct{})
	go func() {
		p.cmd.Wait() // its status does not matter any more
		close(ended)
	}()
	syscall.Kill(group, syscall.SIGTERM)
	select {
	case <-ended:
	case <-time.After(3 * time.Second):
	}
	syscall.Kill(group, syscall.SIGKILL)
	<-ended
}

// says waits until the process writes what matches a pattern, and returns its
// first group.
func (p *process) says(pattern *regexp.Regexp) (string, error) {
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		if m := pattern.FindStringSubmatch(p.out.String()); m != nil {
			return m[1], nil
		}
	}
	return "", fmt.Errorf("%s does not say %q but:\n%s", p.cmd.Path, pattern, p.out.String())
}

// An output keeps what a process writes.
type output struct {
	mu   sync.Mutex
	text bytes.Buffer
}

// Write implements io.Writer.
func (o *output) Write(b []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(b)
}

// String returns all that was written.
func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}
