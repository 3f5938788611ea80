package e2e

import (
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sixtydays/app/words"
	"sixtydays/e2e/internal/nginx"
	"sixtydays/e2e/internal/site"
	"sixtydays/e2e/internal/untested"

	"github.com/chromedp/chromedp"
)

// base is where an exported site stands: below a path of somebody else's host.
const base = "/tools/crs/"

// An export is the site as files, served by nginx.
type export struct {
	*site.Site        // without the last slash of the base
	origin     string // of the host
	folder     string
	nginx      *nginx.Server
}

// exported exports the site and serves it as docs/hosting.md says, until the end
// of the test.
func exported(t *testing.T, brotli bool) *export {
	t.Helper()
	if _, err := nginx.Find(); err != nil {
		untested.Skip(t, "the export: "+err.Error())
	}
	address, err := site.FreeAddress()
	if err != nil {
		t.Fatal(err)
	}
	root := t.TempDir()
	e := &export{origin: "http://" + address, folder: filepath.Join(root, base)}
	e.Site = &site.Site{URL: e.origin + base[:len(base)-1]}
	if said, err := exec.Command(program, "export", "-base", base, "-origin", e.origin, e.folder).CombinedOutput(); err != nil {
		t.Fatalf("export: %v: %s", err, said)
	}
	if e.nginx, err = nginx.Start(address, root, filepath.Join(e.folder, "nginx.conf"), brotli); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.nginx.Stop)
	return e
}

// paths returns the path of every file of the export, and what it is called in
// the folder where that is another.
func (e *export) paths(t *testing.T) []string {
	t.Helper()
	list, err := os.ReadFile(filepath.Join(e.folder, ".sixtydays-export"))
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for name := range strings.FieldsSeq(string(list)) {
		paths = append(paths, base+name)
		if page, ok := strings.CutSuffix(name, "index.html"); ok {
			paths = append(paths, base+page, base+strings.TrimSuffix(page, "/"))
		}
	}
	return paths
}

// TestExport opens the exported site below a path of nginx: a frame on another
// site, each of the pages, an address that there is not, and all of it again
// without a network.
func TestExport(t *testing.T) {
	e := exported(t, false)
	h := serveHost(t, map[string]hostPage{"blog": {html: element(e.URL, "")}})
	q := newPage(t, e.Site, onNewDocument(`Object.defineProperty(Navigator.prototype, "serviceWorker", { get() {} })`))
	q.allow(`favicon\.ico`) // the blog has none
	must(t, q.window.Open(h.URL+"/blog"))
	q.want(`heard.some((data) => data.type === "ready") && document.querySelector("sixty-days > iframe").clientHeight > 1500`, true)
	q.load("/fr/invitation/") // from nginx: there is no worker
	q.ready()
	q.quickCheck("fr")
	q.load("/site/")
	q.ready()
	q.want(`document.querySelector("#preview iframe").contentDocument?.documentElement?.dataset.ready`, "true")
	q.want(`e2e.violations`, []string{})

	kept := files(t, e.Site)
	p := open(t, e.Site, "/")
	p.answer(anchor)
	p.total(379)
	p.want(`e2e.violations`, []string{})
	p.installed(kept)

	p.expect(`status of 404`)
	p.load("/fr/unknown")
	p.want(`e2e.text("h1")`, words.French{}.Page().NotFound)
	p.want(`document.querySelector("main a").getAttribute("href")`, base+"fr/")
	p.goBy(`document.querySelector("main a").click()`)
	p.want(`location.pathname`, base+"fr/")
	p.ready()
	p.want(`e2e.text("h1")`, words.French{}.Page().Heading)

	e.nginx.Stop()
	for _, address := range []string{"/", "/?utm_source=x", "/invitation/"} {
		p.do(chromedp.Navigate("about:blank"))
		p.load(address)
		p.ready()
	}
	p.do(chromedp.Navigate("about:blank"))
	p.load("/")
	p.ready()
	p.answer(anchor)
	p.total(379)
}

// TestExportOnAnyHost opens a site that was exported without an origin, below a
// path of a server that knows nothing of it, as on a host of static files: a
// score, again without a network, and the policy that the page has in itself.
func TestExportOnAnyHost(t *testing.T) {
	folder := t.TempDir()
	if said, err := exec.Command(program, "export", "-base", base, folder).CombinedOutput(); err != nil {
		t.Fatalf("export: %v: %s", err, said)
	}
	host := httptest.NewServer(http.StripPrefix(base[:len(base)-1], http.FileServer(http.Dir(folder))))
	defer host.Close()
	s := &site.Site{URL: host.URL + base[:len(base)-1]}
	kept := files(t, s)
	p := open(t, s, "/fr/")
	p.answer(anchor)
	p.total(379)
	p.want(`e2e.violations`, []string{})
	p.installed(kept)

	p.load("/site/") // offers no way for which the site would have to know its origin
	p.ready()
	p.snippet("</script>")
	p.want(`[...document.getElementsByName("way")].map((e) => e.value)`, []string{"0", "1"})

	p.expect(`Content Security Policy`)
	p.allow(`Failed to fetch`, `TypeError`)
	p.want(`fetch("https://elsewhere.example/").then(() => "sent", (error) => error.name)`, "TypeError")
	p.want(`e2e.violations.length`, 1)

	host.CloseClientConnections()
	host.Close()
	p.do(chromedp.Navigate("about:blank"))
	p.load("/")
	p.ready()
	p.answer(anchor)
	p.total(379)
}

// ask returns the status and the header of what is at a URL, but for what is mere.
// A redirect is not followed.
func ask(t *testing.T, method, url, encoding string) (int, http.Header) {
	t.Helper()
	r, err := http.NewRequest(method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Encoding", encoding)
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	for _, name := range mere {
		answer.Header.Del(name)
	}
	return answer.StatusCode, answer.Header
}

// mere are headers that may differ between servers: they say nothing of the site.
var mere = []string{"Accept-Ranges", "Connection", "Content-Length", "Date", "Etag", "Last-Modified", "Server"}

// TestExportHeaders asks nginx and our own server for every file of the site, for
// what lacks only a slash, for what there is not and for what lies in the folder
// but is none of the site's, in every encoding. They say the same.
func TestExportHeaders(t *testing.T) {
	encodings := []string{"identity", "gzip"}
	if nginx.HasBrotli() {
		encodings = append(encodings, "br", "br;q=0, gzip")
	} else {
		untested.Note(t, "Brotli from nginx: it lacks the module of libnginx-mod-http-brotli-static")
	}
	e := exported(t, nginx.HasBrotli())
	own, err := site.Start(program, "-base", base, "-origin", e.origin)
	if err != nil {
		t.Fatal(err)
	}
	defer own.Stop()
	whole := 0
	for _, path := range append(e.paths(t), "/tools/crs", base+"unknown", base+"fr/unknown/", base+".sixtydays-export") {
		for _, encoding := range encodings {
			got, gotHeader := ask(t, "GET", e.origin+path, encoding)
			want, wantHeader := ask(t, "GET", own.URL+path, encoding)
			if want == http.StatusPermanentRedirect { // whose line of text is each server's own
				gotHeader.Del("Content-Type")
				gotHeader.Del("Vary")
				wantHeader.Del("Content-Type")
			}
			if got != want || !maps.EqualFunc(gotHeader, wantHeader, slices.Equal) {
				t.Errorf("%s as %s: nginx says %d %v\nour server %d %v", path, encoding, got, gotHeader, want, wantHeader)
			}
			if want == http.StatusOK {
				whole++
			}
		}
	}
	if least := len(encodings) * len(files(t, e.Site)); whole <= least { // the worker and what is for other sites come besides
		t.Errorf("%d answers with a file, want more than %d", whole, least)
	}
	if status, _ := ask(t, "POST", e.origin+base, ""); status != http.StatusMethodNotAllowed {
		t.Errorf("POST to nginx: %d", status)
	}
}
