# Go does all the work; make only knows the order. Each target says what it is
# for, and what it runs can be typed by hand.

WASM        = GOOS=js GOARCH=wasm
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2

# Build and serve at http://localhost:8080.
run: build
	build/sixtydays serve -addr localhost:8080

# Make build/sixtydays with the browser's program inside.
build:
	go run ./cmd/build

# All tests: the module's own, then the whole site in browsers, one package at a
# time: two with a browser at work would only wait for each other. What go
# remembers of those is not enough, as it knows nothing of the program they start.
test: build
	go vet ./...
	go test -timeout 20m ./...
	if [ -f e2e/go.mod ]; then $(MAKE) browser tools && cd e2e && go vet ./... && ../.ci/told go test -count=1 -p 1 -timeout 40m ./...; fi

# What must hold before a change is proposed, besides the tests.
check:
	test -z "$$(gofmt -l . | tee /dev/stderr)"
	go vet ./...
	$(WASM) go vet ./app/... ./core/... ./cmd/wasm
	go run $(STATICCHECK) ./...
	go run -exec "env $(WASM)" $(STATICCHECK) ./app/... ./core/... ./cmd/wasm
	go run ./cmd/build -check

# How soon a score can be read, on a fast machine and on a slow phone.
measure: build browser
	cd e2e && go run ./measure

# How our server does beside nginx, with the same files.
load: build tools
	cd e2e && go run ./load

# The browsers for the tests in e2e, installed where that is possible.
browser:
	.ci/browser

# What some tests want besides, installed where that is possible.
tools:
	.ci/tools

# Known vulnerabilities in what is called, and modules against go.sum. Says so
# where the database of vulnerabilities is out of reach.
audit:
	.ci/audit

# The sources of law that have not been read for 120 days.
stale:
	go run ./cmd/sixtydays rules -stale 120

clean:
	rm -rf build cmd/sixtydays/bundle

.PHONY: run build test check measure load browser tools audit stale clean
