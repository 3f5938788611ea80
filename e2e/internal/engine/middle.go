package engine

import "encoding/json"

// reveal brings an element into view and returns where in its own document its
// middle is.
func reveal(d driver, path []string, selector string) (x, y float64, err error) {
	for i, frame := range path { // from the outside, so that each is in view
		if _, _, err := point(d, path[:i], frame, view); err != nil {
			return 0, 0, err
		}
	}
	return point(d, path, selector, view)
}

// middle brings an element into view and returns where in the window its middle
// is: its place in its document, and those of the frames around it.
func middle(d driver, path []string, selector string) (x, y float64, err error) {
	if x, y, err = reveal(d, path, selector); err != nil {
		return 0, 0, err
	}
	for i, frame := range path {
		left, top, err := point(d, path[:i], frame, `[r.left + e.clientLeft, r.top + e.clientTop]`)
		if err != nil {
			return 0, 0, err
		}
		x, y = x+left, y+top
	}
	return x, y, nil
}

// view brings an element into view. The browser finds out which frame a click
// goes to by what it has painted, so that it has to paint once more.
const view = `(
	e.scrollIntoView({block: "center", behavior: "instant"}),
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	r = e.getBoundingClientRect(),
	[r.left + r.width / 2, r.top + r.height / 2]
)`

// point evaluates an expression about an element e and its rectangle r, which is
// a point.
func point(d driver, path []string, selector, expression string) (x, y float64, err error) {
	text, err := d.evaluate(path, `(async () => {
		const e = document.querySelector(`+quote(selector)+`);
		if (!e) throw new Error("there is no " + `+quote(selector)+`);
		let r = e.getBoundingClientRect();
		return JSON.stringify(`+expression+`);
	})()`)
	if err != nil {
		return 0, 0, err
	}
	var at [2]float64
	err = json.Unmarshal([]byte(text), &at)
	return at[0], at[1], err
}

// pointer is a click at a point, as an action of WebDriver.
func pointer(x, y float64) given {
	return given{"type": "pointer", "id": "mouse", "actions": []given{
		{"type": "pointerMove", "x": int(x), "y": int(y), "origin": "viewport"},
		{"type": "pointerDown", "button": 0},
		{"type": "pointerUp", "button": 0},
	}}
}

// strokes are keys, as an action of WebDriver.
func strokes(keys string) given {
	var actions []given
	for _, key := range keys {
		actions = append(actions, given{"type": "keyDown", "value": string(key)}, given{"type": "keyUp", "value": string(key)})
	}
	return given{"type": "key", "id": "keyboard", "actions": actions}
}

// quote writes a text as JavaScript.
func quote(text string) string {
	b, err := json.Marshal(text)
	if err != nil {
		panic(err) // a text can always be written
	}
	return string(b)
}
