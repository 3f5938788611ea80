// This script starts the Go program in place of go-app's own app.js. It leaves
// the prerendered page in view and usable while the program is on its way, and
// says so when the program cannot start or has ended. It never reads an answer.
"use strict";

// go-app looks for these names when it starts, and puts its own functions in
// their place. What happens before then is kept in the flags.
var goappNav = () => {};
var goappUpdatedBeforeWasmLoaded = false;
var goappOnUpdate = () => { goappUpdatedBeforeWasmLoaded = true; };
var goappAppInstallChangedBeforeWasmLoaded = false;
var goappOnAppInstallChange = () => { goappAppInstallChangedBeforeWasmLoaded = true; };

(() => {
  const root = document.documentElement;
  const { wasm, worker, scope, env } = document.currentScript.dataset;

  const settings = JSON.parse(env);
  window.goappGetenv = (name) => settings[name];

  // Storage throws when cookies are blocked and in sandboxed frames, and go-app
  // ends when it does. The page then gets a memory that lasts as long as itself,
  // and a mark by which it can tell. A full storage is left alone: what was
  // saved in it earlier can still be read.
  const memory = () => {
    const items = new Map();
    return {
      get length() { return items.size; },
      key: (i) => [...items.keys()][i] ?? null,
      getItem: (k) => items.get(String(k)) ?? null,
      setItem: (k, v) => { items.set(String(k), String(v)); },
      removeItem: (k) => { items.delete(String(k)); },
      clear: () => { items.clear(); },
    };
  };
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      window[name].getItem("");
    } catch {
      Object.defineProperty(window, name, { value: memory() });
      root.dataset.storage = "memory";
    }
  }

  // go-app ends at an address that it cannot read. In a fragment with something
  // that looks like an escape and is none, every such sign is escaped itself.
  const readable = () => {
    try {
      decodeURIComponent(location.hash);
    } catch {
      history.replaceState(history.state, "", location.hash.replaceAll("%", "%25"));
    }
  };
  readable();
  addEventListener("popstate", readable);

  // Under Trusted Types a worker's URL must be approved. Ours is, no other.
  try {
    window.trustedTypes?.createPolicy("default", {
      createScriptURL: (url) => (url === worker ? url : null),
    });
  } catch (error) {
    console.warn(error); // an extension was here first
  }

  // The browser offers to install the site. Its offer is kept for the page, which
  // makes it quietly, and once: whoever has answered is not asked again.
  let offer = null;
  let asked = false;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    if (!asked) offer = event;
    goappOnAppInstallChange();
  });
  addEventListener("appinstalled", () => {
    offer = null;
    goappOnAppInstallChange();
  });
  window.goappIsAppInstalled = () =>
    navigator.standalone === true || matchMedia("(display-mode: standalone)").matches;
  window.goappIsAppInstallable = () => offer !== null && !goappIsAppInstalled();
  window.goappIsAppleBrowser = () => false; // the page has words for all browsers
  window.goappShowInstallPrompt = () => {
    offer?.prompt();
    asked = true;
    offer = null;
    goappOnAppInstallChange();
  };

  // go-app takes every click on a link for itself. Links within the page keep
  // what browsers do with them: moving the focus as well as the view.
  document.addEventListener("click", (event) => {
    if (event.target.closest('a[href^="#"], a[rel="external"]')) event.stopPropagation();
  });

  // The notice is in the document from the start, hidden, in every language. It
  // goes before the page when nothing is on its way: go-app wants to be first. What
  // is no program for this browser leaves a form that is dead: it goes out of sight,
  // and stays in the document with what was answered.
  const failed = document.getElementById("failed");
  const fail = (reason) => {
    console.error(reason);
    const runs = window.WebAssembly && !(reason instanceof WebAssembly.CompileError);
    root.dataset.failed = runs ? "" : "dead";
    for (const text of failed.children) text.hidden = text.lang !== root.lang;
    for (const button of failed.querySelectorAll("button")) {
      button.onclick = again;
      button.hidden = (button.name === "retry") !== (again === retry);
    }
    document.body.prepend(failed);
    failed.hidden = false;
  };

  // A browser may forget what was answered when it loads the page again. Where the
  // program only has to be asked for once more, the page stays.
  const reload = () => location.reload();
  const retry = () => {
    failed.hidden = true;
    document.body.append(failed);
    delete root.dataset.failed;
    start("reload");
  };
  let again = reload;

  // A page of a failing server must not be compiled, and a server that does not
  // know the type of WebAssembly must not stop us.
  const fetchProgram = async (cache) => {
    const go = new Go();
    again = retry;
    const response = await fetch(wasm, { cache });
    if (response.status === 404) again = reload; // there is another program by now, which a new page names
    if (!response.ok) throw new Error(`${wasm}: status ${response.status}`);
    const streams = WebAssembly.instantiateStreaming
      && response.headers.get("Content-Type")?.startsWith("application/wasm");
    const { instance } = streams
      ? await WebAssembly.instantiateStreaming(response, go.importObject)
      : await WebAssembly.instantiate(await response.arrayBuffer(), go.importObject);
    performance.mark("wasm-ready");
    again = reload;
    return () => go.run(instance);
  };
  const start = (cache) => {
    const program = fetchProgram(cache);
    program.then((run) => run()).then(() => {
      throw new Error("the program has ended"); // it runs as long as its page unless it panics
    }).catch(fail);
    return program;
  };
  const program = start();

  // The worker waits for the program to arrive so that it takes nothing from it:
  // the page has loaded long before. Only a newer version takes over pages that
  // are open.
  const workers = (() => {
    try { return navigator.serviceWorker; } catch { return undefined; } // a sandboxed frame
  })();
  if (!workers || !worker) return; // a page in a frame of another site leaves nothing behind
  let registration;
  const update = () => registration?.update().catch(() => {}); // without a network there is none
  window.goappTryUpdate = update;
  const controlled = workers.controller !== null;
  workers.addEventListener("controllerchange", () => goappOnUpdate());
  const register = async () => {
    try {
      registration = await workers.register(worker, { scope, updateViaCache: "none" });
      if (controlled) await update();
    } catch (error) {
      console.warn(error); // the page works, but not without a network
    }
  };
  program.catch(() => {}).then(register); // a newer version may be one that can be had
})();
