package site

import (
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	"maps"
	"slices"

	"sixtydays/web"
)

// embedPath is where everything for other sites is found.
const embedPath = "embed/"

// embedAlias is the path of the newest version of the first kind of the script
// that other sites load. A change that would break those sites begins another
// kind, and this one stays.
const embedAlias = embedPath + "v1.js"

// An embedScript is what a page of another site names to load the script.
type embedScript struct {
	path      string
	integrity string // as the attribute of a script element has it
}

// addEmbedScripts adds every version of the script that was released, and the
// newest one by a name that stays.
//
// The pages that name a version also name its hash, and browsers refuse anything
// else. So no version goes away or changes, whatever else a release brings.
func (b *builder) addEmbedScripts() error {
	released, err := web.EmbedReleases()
	if err != nil {
		return fmt.Errorf("site: %w", err)
	}
	current := embedName(web.Embed)
	if !bytes.Equal(released[current], web.Embed) {
		return errors.New("site: web/embed.js is not a released version: see docs/embedding.md, Versions")
	}
	for _, name := range slices.Sorted(maps.Keys(released)) {
		b.add(embedPath+name, File{Raw: released[name], Immutable: true, Foreign: true})
	}
	b.add(embedAlias, File{Raw: web.Embed, Foreign: true})
	b.embed = embedScript{b.path(embedPath + current), integrity(web.Embed)}
	return nil
}

// embedName names a version of the script by its content.
func embedName(script []byte) string { return "v1." + hash(script) + ".js" }

// integrity returns the hash by which a browser makes sure that it has got what
// a page means.
func integrity(content []byte) string {
	sum := sha512.Sum384(content)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}
