package share

import "sixtydays/core/profile"

// A Problem is one thing that is wrong with a JSON profile.
type Problem struct {
	// Path is the JSON Pointer (RFC 6901) of the answer, as /jobs/1/leaves/0/to.
	// Entries count from 0, as they do wherever JSON is addressed. The path of
	// the whole profile is empty.
	Path string
	Err  error
}

// Error gives the path and what is wrong.
func (p *Problem) Error() string {
	if p.Path == "" {
		return p.Err.Error()
	}
	return p.Path + ": " + p.Err.Error()
}

// Unwrap returns what is wrong.
func (p *Problem) Unwrap() error { return p.Err }

// pointer returns the path to the answer that r points to from the profile,
// whose own path is given.
func pointer(path string, r profile.Ref) string { return path + "/" + r.Path("/", 0) }
