// Package nginx runs Debian's nginx, without privileges and with nothing of the
// machine's own configuration.
package nginx

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// Find returns the path of nginx.
func Find() (string, error) {
	for _, name := range []string{os.Getenv("NGINX"), "nginx", "/usr/sbin/nginx"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New(`there is no nginx in PATH: run ".ci/tools" at the root of the repository, install Debian's package nginx, or set NGINX to the path of its program`)
}

// Brotli is the module of Debian's package libnginx-mod-http-brotli-static.
const Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"

// HasBrotli reports whether the module is installed.
func HasBrotli() bool {
	_, err := os.Stat(Brotli)
	return err == nil
}

// A Server is a running nginx.
type Server struct {
	command *exec.Cmd
	folder  string // of its own
}

// Start starts nginx with two workers on an address, with the files below root
// and one more file of directives for the server. With brotli it loads the
// module, and the directive for it in that file counts.
func Start(address, root, include string, brotli bool) (*Server, error) {
	path, err := Find()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "sixtydays-nginx-")
	if err != nil {
		return nil, err
	}
	s := &Server{folder: folder}
	if err := s.configure(address, root, include, brotli); err != nil {
		os.RemoveAll(folder)
		return nil, err
	}
	said := &strings.Builder{}
	s.command = exec.Command(path, "-p", folder, "-e", "stderr", "-c", filepath.Join(folder, "main.conf"))
	s.command.Stderr = said
	if err := s.command.Start(); err != nil {
		os.RemoveAll(folder)
		return nil, err
	}
	if err := listening(address); err != nil {
		s.Stop()
		return nil, fmt.Errorf("nginx does not start: %w: %s", err, said)
	}
	return s, nil
}

// configure writes the configuration into the server's folder.
func (s *Server) configure(address, root, include string, brotli bool) error {
	directives, err := os.ReadFile(include)
	if err != nil {
		return err
	}
	main := "daemon off;\n"
	if os.Geteuid() == 0 {
		main += "user root;\n" // who else could not read the files of a test
	}
	text := string(directives)
	if brotli {
		main += "load_module " + Brotli + ";\n"
		text = strings.Replace(text, "# brotli_static on;", "brotli_static on;", 1)
	}
	main += fmt.Sprintf(`worker_processes 2;
pid nginx.pid;
error_log stderr error;
events { worker_connections 1024; }
http {
	access_log off;
	sendfile on;
	tcp_nopush on;
	keepalive_requests 100000000;
	client_body_temp_path body;
	proxy_temp_path proxy;
	fastcgi_temp_path fastcgi;
	uwsgi_temp_path uwsgi;
	scgi_temp_path scgi;
	server {
		listen %s;
		root %s;
		include %s;
	}
}
`, address, root, "site.conf")
	if err := os.WriteFile(filepath.Join(s.folder, "site.conf"), []byte(text), 0o600); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(s.folder, "main.conf"), []byte(main), 0o600)
}

// listening waits until something answers on an address.
func listening(address string) error {
	var err error
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		var c net.Conn
		if c, err = net.Dial("tcp", address); err == nil {
			return c.Close()
		}
	}
	return err
}

// Stop ends nginx at once and closes its address. It can be called again.
func (s *Server) Stop() {
	if s.command.ProcessState != nil {
		return
	}
	s.command.Process.Signal(syscall.SIGTERM)
	s.command.Wait()
	os.RemoveAll(s.folder)
}
