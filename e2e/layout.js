// How the page looks, measured. Every function returns a list of what is wrong,
// which is empty when nothing is. It is put into documents after page.js.
"use strict";

window.e2e.layout = (() => {
  const name = (e) => {
    const id = e.id ? `#${e.id}` : e.className ? `.${[...e.classList].join(".")}` : "";
    return `${e.tagName.toLowerCase()}${id} “${e.textContent.trim().slice(0, 30)}”`;
  };
  const all = (selector = "body *:not(option)") => [...document.querySelectorAll(selector)].filter(e2e.shown);

  // once remembers what get says of each element while a check runs.
  const once = (get) => {
    const known = new Map();
    return (e) => known.get(e) ?? known.set(e, get(e)).get(e);
  };

  // texts lists the text that can be seen, each with its rectangles.
  const texts = () => {
    const found = [];
    const unread = { acceptNode: (node) => node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT
      : node.matches("select, script, noscript, .skip") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, unread);
    for (let node; (node = walker.nextNode()); ) {
      const element = node.parentElement;
      if (!node.data.trim() || !e2e.shown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push({ element, text: node.data.trim(), rects: [...range.getClientRects()].filter((r) => r.width > 0) });
    }
    return found;
  };

  // overflow finds what is wider than the screen, or than the box that it is in.
  const overflow = () => {
    const width = document.documentElement.clientWidth;
    const wide = all().filter((e) => e.getBoundingClientRect().right > width + 0.5 || e.getBoundingClientRect().left < -0.5);
    const scrolls = [document.scrollingElement, ...all()]
      .filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== "visible" && e.tagName !== "SELECT");
    return [
      ...wide.map((e) => `${name(e)} leaves the screen`),
      ...scrolls.map((e) => `${name(e)} scrolls sideways`),
      ...(document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : []),
    ];
  };

  // clipped finds text that is cut off by a box which does not scroll.
  const clipped = () => {
    const edges = once((box) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const across = overflowX !== "visible", down = /hidden|clip/.test(overflowY);
      return (across || down) && { across, down, edge: box.getBoundingClientRect() };
    });
    return texts().filter(({ element, rects }) => {
      for (let box = element; box !== document.body; box = box.parentElement) {
        const { across, down, edge } = edges(box);
        const cut = (r) => across && (r.right > edge.right + 1 || r.left < edge.left - 1)
          || down && (r.bottom > edge.bottom + 1 || r.top < edge.top - 1);
        if (edge && rects.some(cut)) return true;
      }
      return false;
    }).map(({ element, text }) => `${name(element)}: “${text}” is cut off`);
  };

  // overlaps finds texts that lie over each other. What is fixed to the screen
  // lies over the page, and what is scrolled away lies under nothing.
  const overlaps = () => {
    const lines = texts().filter(({ element }) => !element.closest(".phone-bar, .update, #failed"))
      .flatMap((text) => text.rects.map((rect) => ({ text, rect, scrolled: text.element.closest(".result") })))
      .sort((a, b) => a.rect.top - b.rect.top);
    const found = new Set();
    lines.forEach(({ text, rect, scrolled }, i) => {
      for (const next of lines.slice(i + 1)) {
        if (next.rect.top >= rect.bottom - 4) break; // and so do all that follow
        const over = Math.min(rect.right, next.rect.right) - Math.max(rect.left, next.rect.left) > 1.5
          && Math.min(rect.bottom, next.rect.bottom) - next.rect.top > 4;
        if (over && text !== next.text && scrolled === next.scrolled) {
          found.add(`${name(text.element)} and ${name(next.text.element)} overlap`);
        }
      }
    });
    return [...found];
  };

  // small finds controls of less than 24 by 24 pixels. A radio is as large as its
  // label, and a link within a sentence as its words.
  const small = () => all("a[href], button, select, summary, input").filter((e) => {
    const { width, height } = (e.closest("label") ?? e).getBoundingClientRect();
    const inSentence = e.tagName === "A" && [...e.parentElement.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim());
    return !inSentence && !e.matches(".sources a, .pairs a, .caveat a") && (width < 24 || height < 24);
  }).map((e) => `${name(e)} is small: ${JSON.stringify(e.getBoundingClientRect())}`);

  // colour reads a computed colour.
  const colour = (text) => {
    const m = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text);
    if (!m) throw new Error(`unknown colour ${text}`);
    return { rgb: m.slice(1, 4).map(Number), alpha: m[4] === undefined ? 1 : Number(m[4]) };
  };
  const mix = (over, under) => over.rgb.map((c, i) => c * over.alpha + under[i] * (1 - over.alpha));

  // grounds returns what tells the colour behind an element's content.
  const grounds = () => {
    const ground = once((element) => {
      const own = colour(getComputedStyle(element).backgroundColor);
      return own.alpha === 1 ? own.rgb : mix(own, element.parentElement ? ground(element.parentElement) : [255, 255, 255]);
    });
    return ground;
  };
  const light = (rgb) => rgb
    .map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => {
    const [hi, lo] = [light(a), light(b)].sort((x, y) => y - x);
    return (hi + 0.05) / (lo + 0.05);
  };

  // faint finds text of a contrast below 4.5, and controls whose edge is below 3.
  const faint = () => {
    const ground = grounds();
    const ofText = new Set([...texts().map(({ element }) => element), ...all("select, button")]);
    const found = [];
    for (const e of ofText) {
      const behind = ground(e);
      const ratio = contrast(mix(colour(getComputedStyle(e).color), behind), behind);
      if (ratio < 4.5) found.push(`${name(e)} has a contrast of ${ratio.toFixed(2)}`);
    }
    for (const e of all("select, label.radio")) {
      const behind = ground(e.parentElement);
      const ratio = contrast(mix(colour(getComputedStyle(e).borderTopColor), behind), behind);
      if (ratio < 3) found.push(`the edge of ${name(e)} has a contrast of ${ratio.toFixed(2)}`);
    }
    return found;
  };

  return { overflow, clipped, overlaps, small, faint };
})();

// structure finds what assistive technology would stumble over.
window.e2e.structure = () => {
  const found = [];
  const wrong = (condition, text) => { if (condition) found.push(text); };
  const all = (selector) => [...document.querySelectorAll(selector)];

  wrong(!document.documentElement.lang, "the page has no language");
  wrong(!document.title, "the page has no title");
  wrong(all("h1").length !== 1, `there are ${all("h1").length} first headings`);
  wrong(all("main").length !== 1, `there are ${all("main").length} main parts`);
  wrong(document.querySelector('meta[name="viewport"]').content.includes("scalable"), "the page cannot be enlarged");

  let level = 0;
  for (const heading of all("h1, h2, h3, h4, h5, h6").filter(e2e.shown)) {
    const next = Number(heading.tagName[1]);
    wrong(next > level + 1, `${heading.tagName} “${heading.textContent}” follows a heading of level ${level}`);
    wrong(!heading.textContent.trim(), `${heading.tagName} is empty`);
    level = next;
  }

  const ids = new Map();
  for (const { id } of all("[id]")) ids.set(id, (ids.get(id) ?? 0) + 1);
  for (const [id, n] of ids) wrong(n > 1 || id === "", `the id “${id}” is there ${n} times`);
  for (const attribute of ["aria-describedby", "aria-labelledby", "aria-controls", "for", "list"]) {
    for (const e of all(`[${attribute}]`)) {
      for (const id of e.getAttribute(attribute).split(/\s+/)) wrong(!ids.has(id), `${attribute} names “${id}”, which is not there`);
    }
  }
  for (const { hash } of all('a[href^="#"]')) wrong(!ids.has(hash.slice(1)), `a link leads to ${hash}, which is not there`);

  for (const control of all("select, input")) {
    wrong(control.labels.length !== 1, `${control.id} has ${control.labels.length} labels`);
    const legend = control.closest("fieldset")?.querySelector("legend")?.textContent;
    wrong(control.type === "radio" && !legend, `the radio ${control.id} has no question`);
  }
  for (const e of all("[tabindex]")) wrong(e.tabIndex > 0, `${e.id} comes before its turn`);
  for (const e of all("img, svg")) wrong(!e.hasAttribute("alt") && e.getAttribute("aria-hidden") !== "true", "an image says nothing");
  for (const e of all("a[hreflang]")) wrong(e.lang !== e.hreflang, `the link to ${e.hreflang} is not worded in it`);
  for (const e of all("a[target]")) wrong(!/noopener/.test(e.rel), `${e.href} could reach back`);
  return found;
};
