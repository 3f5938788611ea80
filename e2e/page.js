// What the tests do inside the page. It is put into every document before the
// document's own scripts, and touches nothing until a test calls it.
"use strict";

window.e2e = (() => {
  const violations = [];
  addEventListener("securitypolicyviolation", (event) => {
    violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });

  // until resolves to the first truthy value of get, which is asked again
  // whenever the document changes, and gives up when what is expected does not
  // happen.
  const until = (get, what) => new Promise((resolve, reject) => {
    const done = get();
    if (done) return resolve(done);
    const watch = new MutationObserver(() => {
      const value = get();
      if (!value) return;
      stop();
      resolve(value);
    });
    const late = setTimeout(() => {
      stop();
      reject(new Error(what()));
    }, 15_000);
    const stop = () => {
      watch.disconnect();
      clearTimeout(late);
    };
    watch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });

  // quiet resolves when the document has not changed for a while: all that was
  // answered is drawn.
  const quiet = () => new Promise((resolve) => {
    let late;
    const wait = () => {
      clearTimeout(late);
      late = setTimeout(() => {
        watch.disconnect();
        resolve(true);
      }, 50);
    };
    const watch = new MutationObserver(wait);
    watch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    wait();
  });

  // settled resolves when what a person did last is drawn: for a while nothing was
  // done but going from stop to stop, and the document has not changed.
  let last = -Infinity;
  const note = (event) => { if (event.key !== "Tab") last = performance.now(); };
  for (const kind of ["click", "change", "input", "keydown", "toggle"]) addEventListener(kind, note, true);
  new MutationObserver(note).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const settled = async () => {
    for (let left; (left = last + 50 - performance.now()) > 0; ) await new Promise((done) => setTimeout(done, left));
    return true;
  };

  // choose answers a question the way the browser does when a person picks from
  // its list or clicks a radio. A result of which only bands are offered is in
  // the highest band that begins at or below it.
  const choose = async (slug, name, number, band) => {
    const find = () => document.getElementById(slug) ?? document.getElementById(`${slug}-${name}`);
    const control = await until(find, () => `nothing asks for ${slug}`);
    control.focus();
    if (control.type === "radio") return control.click();
    const offered = () => [...control.options].map((option) => option.value);
    const pick = () => band
      ? String(Math.max(...offered().map(Number).filter((n) => n <= Number(number))))
      : offered().find((value) => value === number);
    const value = await until(pick, () => `${slug} offers ${offered()}, not ${number}`);
    const results = () => document.getElementById(slug.replace(/-test$/, "-result-listening"))?.textContent;
    const before = value === control.value ? undefined : results();
    control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
    // The results of another test are offered in the same lists.
    if (before && slug.endsWith("-test")) await until(() => results() !== before, () => `the results stay those of another test`);
  };

  const text = (selector) => document.querySelector(selector)?.textContent;

  // shown reports whether a person can see an element.
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  // inView reports whether a person can see all of an element without scrolling,
  // and nothing lies over its middle.
  const inView = (element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return width > 0 && height > 0 && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
      && over !== null && (element.contains(over) || over.contains(element));
  };

  // answers lists what the form says, as name=value.
  const answers = () => [...document.querySelectorAll(".questions select, .questions input:checked")]
    .filter((control) => control.value !== "-")
    .map((control) => `${control.name}=${control.value}`);

  // outlined reports whether an element, or what stands for it, shows that it has
  // the focus.
  const outlined = (element) => [element, element.closest("label")]
    .some((e) => e && getComputedStyle(e).outlineStyle !== "none" && parseFloat(getComputedStyle(e).outlineWidth) >= 2);

  // line reads what an opened line of the score says by itself.
  const line = (details) => {
    const reason = details.querySelector(":scope > .slot > .reason");
    const own = (selector) => [...reason.querySelectorAll(selector)].filter((e) => e.closest("details") === details);
    return {
      ID: details.id,
      Rule: own("p")[0].textContent,
      Unscored: details.querySelector("summary .lacking") !== null,
      Parts: reason.querySelector("details") !== null,
      Pairs: Object.fromEntries(own("dt").map((dt) => [dt.textContent, dt.nextElementSibling.textContent])),
      Links: own("a").map((a) => ({ Href: a.href, Target: a.target, Rel: a.rel })),
    };
  };

  // drawn writes all that the program has drawn, an element or a text a line. The
  // order of attributes is left to chance by the program, and the names of files
  // change with what is in them.
  const drawn = () => {
    const lines = [];
    const write = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return lines.push(node.data);
      const attributes = [...node.attributes].map((a) => `${a.name}=${a.value}`).sort();
      const state = ["value", "checked", "open"].filter((name) => name in node).map((name) => `${name}:${node[name]}`);
      lines.push([node.tagName, ...attributes, ...state].join(" "));
      node.childNodes.forEach(write);
      lines.push("/" + node.tagName);
    };
    write(document.getElementById("app"));
    return lines.join("\n").replace(/\.[0-9a-f]{12}\./g, ".");
  };

  // cached lists the paths of all that is kept for use without a network.
  const cached = async () => {
    const paths = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) paths.push(url.replace(location.origin, ""));
    }
    return paths.sort();
  };

  // openAll opens all that opens, and what comes to light inside, by clicks.
  const openAll = async () => {
    const opened = (e) => e.open && (!e.matches(".step") || e.querySelector(".reason"));
    for (let closed; (closed = [...document.querySelectorAll("details:not([open])")]).length > 0; ) {
      for (const e of closed) e.querySelector("summary").click();
      await until(() => closed.every(opened), () => `${closed.find((e) => !opened(e)).id} does not open`);
    }
  };

  // Buttons that were pressed, each by its page and its name, or what it says.
  // One of several that differ by a number stands for all.
  const presses = new Set();
  const named = (button) => `${location.pathname} ${button.name || button.textContent}`.replace(/\d+/g, "#");
  addEventListener("click", (event) => {
    const button = event.target.closest?.("button");
    if (button) presses.add(named(button));
  }, true);

  // unpressed lists the buttons in sight that were not pressed. The one that
  // takes all answers back is no good before the others.
  const unpressed = () => [...document.querySelectorAll("button:not(.reset *)")]
    .filter((button) => shown(button) && !button.disabled && !presses.has(named(button)));

  // pressOne presses one of them, and tells how many there were.
  const pressOne = async () => {
    const left = unpressed();
    left[0]?.click();
    await quiet();
    return left.length;
  };

  const pressed = () => [...presses].sort();

  return { pressed, unpressed, pressOne, drawn, cached, openAll, outlined, line, violations, until, quiet, settled, choose, text, shown, inView, answers };
})();
