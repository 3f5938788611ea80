package serve

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// certified writes a certificate for localhost and example.org, good in 2026,
// and its key, and returns their paths and a pool that trusts it.
func certified(t *testing.T) (cert, key string, trust *x509.CertPool) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1),
		NotBefore:    time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC),
		NotAfter:     time.Date(2026, 12, 31, 0, 0, 0, 0, time.UTC),
		DNSNames:     []string{"localhost", "example.org"},
		IsCA:         true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, private.Public(), private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	trust = x509.NewCertPool()
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	trust.AddCert(parsed)
	return pemFile(t, "CERTIFICATE", der), pemFile(t, "PRIVATE KEY", secret), trust
}

func pemFile(t *testing.T, kind string, der []byte) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "file.pem")
	if err := os.WriteFile(name, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestCertificate(t *testing.T) {
	cert, key, _ := certified(t)
	_, other, _ := certified(t)
	for _, c := range []struct{ name, cert, key, says string }{
		{"neither", "", "", ""},
		{"both", cert, key, ""},
		{"no key", cert, "", "give both -cert and -key"},
		{"no certificate", "", key, "give both -cert and -key"},
		{"another's key", cert, other, "private key does not match"},
		{"the wrong way round", key, cert, "certificate " + key},
		{"no such file", "/nowhere.pem", key, "no such file"},
	} {
		config, err := Certificate(c.cert, c.key)
		if c.says == "" && (err != nil || (config == nil) != (c.cert == "")) || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: %v, want an error that says %q", c.name, err, c.says)
		}
	}
}

func TestRefused(t *testing.T) {
	cert, key, _ := certified(t)
	config, err := Certificate(cert, key)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		origin string
		year   int
		says   string // empty for a certificate that will do
	}{
		{"https://example.org", 2026, ""},
		{"https://localhost:8443", 2026, ""},
		{"https://example.org", 2027, "good until 2026-12-31 only"},
		{"https://example.org", 2025, "good from 2026-01-01 on only"},
		{"https://www.example.org", 2026, "not for www.example.org"},
	} {
		err := Refused(config, c.origin, time.Date(c.year, 6, 1, 0, 0, 0, 0, time.UTC))
		if (err == nil) != (c.says == "") || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s in %d: %v, want %q", c.origin, c.year, err, c.says)
		}
	}
}

// A server with a certificate speaks HTTP/2 and HTTP/1.1 under TLS, promises
// https for its public name, and answers nobody who comes without.
func TestTLS(t *testing.T) {
	cert, key, trust := certified(t)
	config, err := Certificate(cert, key)
	if err != nil {
		t.Fatal(err)
	}
	addr := run(t, Handler(small(), origins, new(Tally)), Usual(), config)
	for _, http2 := range []bool{true, false} {
		transport := trusting(trust, http2)
		r, err := (&http.Client{Transport: transport}).Get("https://" + addr + "/")
		if err != nil {
			t.Fatal(err)
		}
		r.Body.Close()
		transport.CloseIdleConnections()
		if r.StatusCode != 200 || (r.ProtoMajor == 2) != http2 || r.Header.Get("Strict-Transport-Security") == "" {
			t.Errorf("HTTP/2 %t: %s %d, Strict-Transport-Security: %q", http2, r.Proto, r.StatusCode, r.Header.Get("Strict-Transport-Security"))
		}
	}
	if r, err := http.Get("http://" + addr + "/"); err != nil || r.StatusCode != 400 {
		t.Errorf("without TLS: %v, %v", r, err)
	}
}

// trusting returns what speaks with a server that trust trusts.
func trusting(trust *x509.CertPool, http2 bool) *http.Transport {
	return &http.Transport{ForceAttemptHTTP2: http2, TLSClientConfig: &tls.Config{
		RootCAs: trust, ServerName: "example.org",
		Time: func() time.Time { return time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC) },
	}}
}

// The whole of an answer has its time under HTTP/2 too, where a reader can keep
// the connection alive and take next to nothing.
func TestEndlessStream(t *testing.T) {
	cert, key, trust := certified(t)
	config, err := Certificate(cert, key)
	if err != nil {
		t.Fatal(err)
	}
	limits := quick()
	limits.Answer = time.Second
	addr := run(t, Handler(large(), origins, new(Tally)), limits, config)
	transport := trusting(trust, true)
	defer transport.CloseIdleConnections()
	r, err := (&http.Client{Transport: transport}).Get("https://" + addr + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	total, part := 0, make([]byte, 64<<10)
	for begun := time.Now(); err == nil && time.Since(begun) < patience; time.Sleep(20 * time.Millisecond) {
		var n int
		n, err = r.Body.Read(part)
		total += n
	}
	if err == nil || errors.Is(err, io.EOF) || total >= len(large().Files[0].Raw) {
		t.Errorf("%d bytes, then %v", total, err)
	}
}
