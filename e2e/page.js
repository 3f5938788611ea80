// What the tests do inside the page. It is put into every document before the
// document's own scripts, and touches nothing until a test calls it.
"use strict";

window.e2e = (() => {
  const violations = [];
  addEventListener("securitypolicyviolation", (event) => {
    violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });

  // until resolves to the first truthy value of get, which is asked again
  // whenever the document changes.
  const until = (get) => new Promise((resolve) => {
    const at = get();
    if (at) return resolve(at);
    const observer = new MutationObserver(() => {
      const value = get();
      if (!value) return;
      observer.disconnect();
      resolve(value);
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });

  // choose answers a question the way the browser does when a person picks from
  // its list or clicks a radio. A result of which only bands are offered is in
  // the highest band that begins at or below it.
  const choose = async (slug, name, number, band) => {
    const id = (text) => document.getElementById(text);
    const control = await until(() => id(slug) ?? id(`${slug}-${name}`));
    control.focus();
    if (control.type === "radio") return control.click();
    const values = [...control.options].map((option) => option.value);
    let value = number;
    if (band) {
      const below = values.map(Number).filter((n) => n <= Number(number));
      value = String(Math.max(...below));
    }
    if (!values.includes(value)) throw new Error(`${slug} offers ${values}, not ${number}`);
    control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
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

  return { outlined, line, violations, until, choose, text, shown, inView, answers };
})();
