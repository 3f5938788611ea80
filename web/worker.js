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
const SELF = self.location.href;

// A name with a hash stands for one content, in whatever version it is.
const HASHED = /\.[0-9a-f]{12}\./;

self.addEventListener("install", (event) => event.waitUntil(install()));

// All or nothing: when one file cannot be had the installation fails, and the
// version before goes on serving.
async function install() {
  await caches.delete(CACHE); // the site may go back to a version that it had
  try {
    await fill();
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
  await self.skipWaiting(); // open pages have what they need, now or from the cache before
}

// A file whose name carries a hash may come from the browser's own cache, any
// other only from the server. When the server has gone on to another version in
// the meantime, some of the files may be of that one, and none is kept. The worker
// itself is put there last, and says that all is: a newer version may end an older
// one's installation anywhere.
async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((path) => new Request(path, {
    cache: HASHED.test(path) ? "default" : "reload",
  })));
  const worker = await fetch(SELF, { cache: "no-store" });
  if ((await worker.clone().text()).includes(`"${VERSION}"`)) return cache.put(SELF, worker);
  await caches.delete(CACHE);
  throw new Error("the server has another version by now");
}

self.addEventListener("activate", (event) => event.waitUntil(activate()));

// The version before that is whole is kept beside this one: a page of it may still be
// on its way. Pages are claimed from an older version only, which tells them that there
// is an update. The first version claims none: to them nothing has changed.
async function activate() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const whole = await Promise.all(old.map((cacheName) => caches.match(SELF, { cacheName })));
  const before = old.findLast((_, i) => whole[i]);
  await Promise.all(old.map((name) => name !== before && caches.delete(name)));
  if (old.length > 0) await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event, pathname, search));
  else if (search === "" && (FILES.includes(pathname) || HASHED.test(pathname))) event.respondWith(file(request, pathname));
});

// kept finds a file of this version, or one with a hash of the version before.
// What the browser keeps may be gone or broken: then there is the network.
async function kept(path) {
  try {
    return await caches.match(path, { ignoreVary: true, cacheName: HASHED.test(path) ? undefined : CACHE });
  } catch (error) {
    console.warn(error);
  }
}

async function file(request, path) {
  return (await kept(path)) ?? fetch(request);
}

// A page is found by its path, whatever the query. A path that lacks only its
// slash is another address of a page. What the server does not have either, or
// nobody can ask for, is answered by our own page that says so.
async function page(event, path, search) {
  const hit = await kept(path);
  if (hit) return hit;
  if (FILES.includes(path)) return refilling(event);
  if (FILES.includes(path + "/")) return Response.redirect(path + "/" + search, 302);
  const answer = await fetch(event.request).catch(() => Response.error());
  const missing = await kept(HOMES.find((home) => path.startsWith(home)) + "not-found/");
  if (!missing || answer.type !== "error" && answer.status !== 404) return answer;
  return new Response(missing.body, { status: 404, headers: missing.headers });
}

// The browser has taken away what we kept, as it may when it runs out of space.
// The page comes from the server then, and all files are kept again.
let refill;
async function refilling(event) {
  const answer = await fetch(event.request);
  refill ??= fill().catch(console.warn).finally(() => { refill = undefined; });
  event.waitUntil(refill);
  return answer;
}
