package serve

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net/url"
	"time"
)

// Certificate reads a certificate and its key, each a PEM file. Without either
// the server is to serve without TLS, and the result is nil.
func Certificate(cert, key string) (*tls.Config, error) {
	if cert == "" && key == "" {
		return nil, nil
	}
	if cert == "" || key == "" {
		return nil, errors.New("serve: a certificate and its key belong together: give both -cert and -key, or neither")
	}
	pair, err := tls.LoadX509KeyPair(cert, key)
	if err != nil {
		return nil, fmt.Errorf("serve: certificate %s with key %s: %w", cert, key, err)
	}
	return &tls.Config{Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12}, nil
}

// Refused returns why browsers that come by origin on a day would refuse the
// certificate, as far as the certificate itself can tell, or nil.
func Refused(config *tls.Config, origin string, day time.Time) error {
	leaf := config.Certificates[0].Leaf
	if day.After(leaf.NotAfter) {
		return fmt.Errorf("the certificate is good until %s only: browsers will refuse it", leaf.NotAfter.Format(time.DateOnly))
	}
	if day.Before(leaf.NotBefore) {
		return fmt.Errorf("the certificate is good from %s on only: browsers will refuse it", leaf.NotBefore.Format(time.DateOnly))
	}
	u, err := url.Parse(origin)
	if err != nil {
		return err
	}
	if err := leaf.VerifyHostname(u.Hostname()); err != nil {
		return fmt.Errorf("the certificate is not for %s: browsers will refuse it", u.Hostname())
	}
	return nil
}
