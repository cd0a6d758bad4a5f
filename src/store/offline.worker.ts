/*
 * The service worker, built as `sw.js`: keeps a copy of the app's own files, so that it opens without a network. What a
 * visitor has answered is not its business.
 */

/** What a service worker has and a page has not; the project's types are those of pages. */
type Lasting = { waitUntil(work: Promise<unknown>): void };
type Asked = { readonly request: Request; respondWith(answer: Promise<Response>): void };
declare const self: {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
};

/** Written by the build: every file of the app, relative to this one, and a digest of all their contents. */
declare const __FILES__: readonly string[];
declare const __VERSION__: string;

const PREFIX = "tenspan-app-";
const NAME = PREFIX + __VERSION__;
const PAGE = "./";

/** Files in `assets` carry a digest in their names; what the browser has of them is what is wanted. */
function fresh(file: string): Request {
  return new Request(file, { cache: file.startsWith("assets/") ? "default" : "reload" });
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll([PAGE, ...__FILES__].map(fresh));
}

async function forgetOlder(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  const { pathname } = new URL(request.url);
  const wanted = pathname === new URL("index.html", self.location.href).pathname ? PAGE : request;
  // Servers that vary by origin answer the same to all who ask here.
  return (await cache.match(wanted, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
self.addEventListener("message", ({ data }) => {
  if (data === "takeOver") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const own = method === "GET" && new URL(url).origin === self.location.origin;
  if (own) event.respondWith(answer(event.request));
});

// A module, so that its names are its own.
export {};
