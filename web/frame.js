// This script is part of the pages that other sites show in a frame. It runs
// before the page is drawn, reads from the fragment of the address how the page
// is to look, and tells the page around the frame how high it is. It tells
// nothing else, listens to nobody, and never reads an answer.
"use strict";

(() => {
  const root = document.documentElement;

  // All that a fragment may say. Whatever else is in it does not count: others
  // add to it, as WordPress does with its secret.
  const known = new Map([
    ["view", /^(score|invitation)$/],
    ["theme", /^(light|dark)$/], // any other is that of the reader
    ["accent", /^[0-9a-f]{6}$/i],
    ["height", /^fixed$/],
    ["secret", /^[a-z0-9]{1,64}$/i],
  ]);
  const said = {};
  for (const pair of location.hash.split(/[#?&]/)) {
    const [, name, value] = /^(\w+)=(\w+)$/.exec(pair) ?? [];
    if (known.get(name)?.test(value)) said[name] ??= value;
  }

  if (said.theme) root.dataset.theme = said.theme;

  // Every view is in the document. The one that is asked for takes the place of
  // the first, before anything is drawn and before the program looks for it.
  if (said.view) {
    root.dataset.view = said.view;
    root.dataset.waits = ""; // is not drawn
    document.addEventListener("readystatechange", () => {
      const other = document.getElementById(`view-${said.view}`);
      if (other) document.getElementById("app").replaceWith(other.content.firstElementChild);
      delete root.dataset.waits;
    }, { once: true });
  }

  // Edges and buttons have the colour of the site around, where both can be told
  // from the ground. What is written on them is black or white.
  const light = (hex) => [0.2126, 0.7152, 0.0722].reduce((sum, part, i) => {
    const c = parseInt(hex.slice(2 * i, 2 * i + 2), 16) / 255;
    return sum + part * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  }, 0);
  const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const colour = () => {
    const ground = getComputedStyle(root).getPropertyValue("--ground").trim().replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3").slice(1);
    const own = light(said.accent);
    root.style.removeProperty("--accent");
    root.style.removeProperty("--on-accent");
    if (contrast(own, light(ground)) < 3) return;
    root.style.setProperty("--accent", `#${said.accent}`);
    root.style.setProperty("--on-accent", own > 0.179 ? "#000" : "#fff"); // of which one is always readable
  };
  if (said.accent) {
    colour();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", colour);
  }

  // A link to a part of the page leads there, but does not take the place of
  // what the fragment says.
  addEventListener("click", (event) => {
    const to = event.target.closest?.('a[href^="#"]');
    if (!to) return;
    event.preventDefault();
    const part = document.getElementById(to.hash.slice(1));
    part?.focus();
    part?.scrollIntoView();
  }, true);

  // A frame that is lower than its page scrolls, and keeps the result in view as
  // a phone does. One that follows its page never does for long.
  let later;
  const settle = () => {
    clearTimeout(later);
    later = setTimeout(() => root.toggleAttribute("data-scrolls", root.scrollHeight > root.clientHeight + 1), 250);
  };
  addEventListener("resize", settle);

  // Nothing that is posted is personal, so that it may go to whoever is around.
  const post = (message) => { if (parent !== window) parent.postMessage(message, "*"); };
  let last = 0;
  const measure = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === 0 || Math.abs(height - last) < 2) return;
    last = height;
    if (!said.height) post({ sixtydays: 1, type: "height", height });
    if (said.secret) post({ message: "height", value: height, secret: said.secret });
  };
  new ResizeObserver(() => {
    settle();
    measure();
  }).observe(root);
  new MutationObserver((_, watch) => {
    watch.disconnect();
    post({ sixtydays: 1, type: "ready" });
    last = 0; // the page around may have had nobody to listen until now
    measure();
  }).observe(root, { attributeFilter: ["data-ready"] });
})();
