package rules

import (
	"cmp"
	"slices"

	"sixtydays/app/words"
	"sixtydays/core/law"
)

// A Source is what is known about a [law.Source].
type Source struct {
	Slug       string `json:"slug"` // frozen
	Title      string `json:"title"`
	English    string `json:"english,omitempty"` // address, left out where none was seen
	French     string `json:"french,omitempty"`
	Official   bool   `json:"official"`
	Read       string `json:"read"`       // the day on which it was last read
	Confidence string `json:"confidence"` // low, medium or high
}

// confidences names how surely a source supports what is taken from it. The
// names are frozen.
var confidences = [law.NumConfidence]string{law.Low: "low", law.Medium: "medium", law.High: "high"}

// Sources returns every source, in the order of package law.
func Sources() []Source {
	var all []Source
	for s := law.Source(1); s < law.NumSource; s++ {
		d := s.Document()
		all = append(all, Source{
			Slug: d.Slug, Title: title(s), English: d.English, French: d.French,
			Official: d.Official, Read: d.Read.String(), Confidence: confidences[d.Confidence],
		})
	}
	return all
}

// title returns the English title of s.
func title(s law.Source) string { return words.English{}.Names().Source[s] }

// slug returns the frozen name of s.
func slug(s law.Source) string { return s.Document().Slug }

// slugs returns the frozen names of sources.
func slugs(sources []law.Source) []string { return each(sources, slug) }

// each returns what f makes of each of all.
func each[T any](all []T, f func(T) string) []string {
	made := make([]string, len(all))
	for i, v := range all {
		made[i] = f(v)
	}
	return made
}

// An Unread is a source that has not been read for some days.
type Unread struct {
	Slug, Title string
	Read        law.Day
	Days        int
}

// Stale returns the sources that on day have not been read for so many days or
// more, the one that was read first before the others.
func Stale(day law.Day, days int) []Unread {
	var all []Unread
	for s := law.Source(1); s < law.NumSource; s++ {
		d := s.Document()
		if n := int(day - d.Read); n >= days {
			all = append(all, Unread{d.Slug, title(s), d.Read, n})
		}
	}
	slices.SortStableFunc(all, func(a, b Unread) int { return cmp.Compare(a.Read, b.Read) })
	return all
}
