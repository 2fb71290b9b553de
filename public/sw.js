// Shows the copies that a few pages for the phone keep of themselves when the net is away (components/outbox/copy.ts writes
// them, one cache for the person who is signed in). Everything else goes to the network untouched, and so does every POST.

const id = "[0-9a-f-]{36}";
const pages = new RegExp(
  `^/(secretariat/conferences/${id}/door|api/conferences/${id}/door|events/${id}/crowd|tour/${id})$`,
);
const day = 86_400_000;
/** So long is the network waited for where there is a copy. */
const patience = 4_000;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  // Signing in and out, and leaving: whoever comes next finds nothing.
  if (pathname === "/sign-in" || (pathname === "/account" && request.method === "POST")) event.waitUntil(forget());
  if (request.method !== "GET" || request.headers.has("rsc")) return;
  if (pages.test(pathname) || pathname.startsWith("/_next/static/")) event.respondWith(answer(request, pathname));
});

async function forget() {
  for (const name of await caches.keys()) await caches.delete(name);
}

async function answer(request, path) {
  const copy = await copyOf(path);
  const fresh = fetch(request);
  if (!copy) return fresh;
  fresh.catch(() => undefined);
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const first = await Promise.race([fresh, late]).catch(() => undefined);
  // No longer signed in, or no longer theirs to see: the copy goes too.
  if (first && !first.ok && first.status < 500 && pages.test(path)) await forget();
  return first ?? copy;
}

/** What was kept of a path, for a day; the names of scripts and styles change with their content. */
async function copyOf(path) {
  const copy = await caches.match(path, { ignoreVary: true });
  if (!copy || path.startsWith("/_next/")) return copy;
  if (Date.now() - Date.parse(copy.headers.get("date") ?? "") < day) return copy;
  await forget();
}
