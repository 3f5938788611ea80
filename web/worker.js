// This worker keeps one version of the site for use without a network. The line
// before this one is written with each version of the site and declares
//
//   VERSION  a hash of everything the site holds
//   BASE     the path below which the site stands
//   HOMES    the first page in each language, the longest path first
//   FILES    the paths of all files to keep
//
// A page and all it needs come from the same version, always.

// Other sites may live at the same origin: the base is part of our name.
const PREFIX = `sixtydays-${BASE}-`;
const CACHE = PREFIX + VERSION;

self.addEventListener("install", (event) => event.waitUntil(install()));

// All or nothing: when one file cannot be had the installation fails, and the
// version before goes on serving. A file whose name carries a hash may come
// from the browser's own cache, any other only from the server.
async function install() {
  const cache = await caches.open(CACHE);
  try {
    await cache.addAll(FILES.map((path) => new Request(path, {
      cache: /\.[0-9a-f]{12}\./.test(path) ? "default" : "reload",
    })));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
  await self.skipWaiting(); // open pages have already loaded all they need
}

self.addEventListener("activate", (event) => event.waitUntil(activate()));

// Pages are claimed from an older version only, which tells them that there is
// an update. The first version claims none: to them nothing has changed.
async function activate() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  if (old.length > 0) await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, pathname));
  else if (search === "" && FILES.includes(pathname)) event.respondWith(file(request, pathname));
});

async function kept(path) {
  const cache = await caches.open(CACHE);
  return cache.match(path, { ignoreVary: true });
}

async function file(request, path) {
  return (await kept(path)) ?? fetch(request);
}

// A page is found by its path, whatever the query. The program chooses the page
// by the address, so that an unknown address gets another address, not another
// page's text: the one it lacks a slash for, or the first page in its language.
async function page(request, path) {
  const hit = await kept(path);
  if (hit) return hit;
  try {
    return await fetch(request);
  } catch {
    const slashed = path + "/";
    const home = HOMES.find((home) => slashed.startsWith(home)) ?? BASE;
    return Response.redirect(FILES.includes(slashed) ? slashed : home, 302);
  }
}
