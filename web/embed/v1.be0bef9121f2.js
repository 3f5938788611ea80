// <sixty-days> shows the calculator on a page of yours. All attributes may be
// left out:
//
//   lang    en or fr; otherwise the language of your page
//   view    score or invitation
//   theme   auto, light or dark
//   accent  six hexadecimal digits, like 26374a
//   height  in pixels, of a frame that scrolls; otherwise it is as high as it needs
//
// It reads nothing else of your page, keeps nothing, sends nothing, and hears
// nothing from the frame but its height. What you put into it, such as a link,
// stays below the frame, and is all there is where scripts do not run.
(() => {
  "use strict";
  const name = "sixty-days";
  const home = new URL(".", document.currentScript.src);
  if (customElements.get(name)) return;

  const patterns = { view: /^(score|invitation)$/, theme: /^(auto|light|dark)$/, accent: /^[0-9a-f]{6}$/i };
  const titles = {
    en: { score: "CRS score calculator – Sixty Days", invitation: "Check of an invitation – Sixty Days" },
    fr: { score: "Calculateur de la note du SCG – Soixante jours", invitation: "Vérification d'une invitation – Soixante jours" },
  };

  customElements.define(name, class extends HTMLElement {
    connectedCallback() {
      for (const copied of this.querySelectorAll(":scope > iframe")) copied.remove();
      const lang = /^fr\b/i.test(this.closest("[lang]")?.lang) ? "fr" : "en";
      const asked = new URLSearchParams();
      for (const key in patterns) {
        const value = this.getAttribute(key);
        if (patterns[key].test(value)) asked.set(key, value);
      }
      const fixed = /^\d{3,5}$/.exec(this.getAttribute("height") ?? this.dataset.height);
      if (fixed) asked.set("height", "fixed");

      const frame = document.createElement("iframe");
      const grow = (pixels) => { frame.style.height = Math.min(20000, Math.max(200, Math.ceil(pixels))) + "px"; };
      frame.src = new URL(`${lang}/#${asked}`, home);
      frame.title = titles[lang][asked.get("view") ?? "score"];
      frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";
      frame.referrerPolicy = "no-referrer";
      frame.loading = "lazy";
      frame.style.cssText = "display:block;width:100%;border:0";
      grow(fixed ? fixed[0] : 700);

      this.gone = new AbortController();
      addEventListener("message", ({ source, origin, data }) => {
        if (source !== frame.contentWindow || origin !== home.origin || data?.sixtydays !== 1) return;
        if (data.type === "height" && !fixed && Number.isFinite(data.height)) grow(data.height);
        if (data.type === "ready") this.dispatchEvent(new Event("ready"));
      }, { signal: this.gone.signal });
      this.style.display ||= "block";
      this.prepend(frame);
    }

    disconnectedCallback() {
      this.gone.abort();
    }
  });
})();
