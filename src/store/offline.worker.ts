/*
 * The service worker, built as `sw.js`: keeps a copy of the app's own files, so that it opens without a network. It
 * never handles user data. A copy is complete and exact, or it is not kept. A host can answer with the page in place of
 * a missing file, serve files of two versions during a deployment, or redirect: if such a response were cached, the app
 * could not start any more.
 */

/** Service worker types that the project's DOM types lack. */
type ExtendableEvent = { waitUntil(work: Promise<unknown>): void };
type FetchEvent = { readonly request: Request; respondWith(answer: Promise<Response>): void };
declare const self: {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
};

/**
 * Filled in by the build: every file of the app, relative to this one, with its digest; and a digest of all of them.
 */
declare const __FILES__: Readonly<Record<string, string>>;
declare const __VERSION__: string;

const PREFIX = "tenspan-app-";
const NAME = PREFIX + __VERSION__;
/** The page is cached under the address of its folder. */
const PAGE = "./";
const PAGE_FILE = "index.html";

/**
 * The hash of the build, for Settings. It covers this worker, so no digest of it can be filled in here; the app works
 * without it.
 */
const HASH_FILE = "build.txt";

/** Media types by extension; files without one here are only read as bytes. */
const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  txt: "text/plain; charset=utf-8",
  woff2: "font/woff2",
};

/** Fetches a file and verifies its digest: from the browser's cache if possible, else from the host. */
async function fetchExact(file: string, digest: string): Promise<ArrayBuffer> {
  const address = file === PAGE_FILE ? PAGE : file;
  // Files in `assets` have a digest in their names, so the browser's cached copy is probably the right one.
  for (const cache of file.startsWith("assets/") ? (["default", "reload"] as const) : (["reload"] as const)) {
    const response = await fetch(address, { cache });
    const bytes = response.ok ? await response.arrayBuffer() : new ArrayBuffer(0);
    if ((await digestOf(bytes)) === digest) return bytes;
  }
  throw new Error(`${file} is not the file of this version`);
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(NAME);
  const hash = await fetch(HASH_FILE, { cache: "reload" }).catch(() => null);
  if (hash?.ok) await cache.put(HASH_FILE, new Response(await hash.arrayBuffer()));
  await Promise.all(
    Object.entries(__FILES__).map(async ([file, digest]) => {
      const type = TYPES[file.split(".").at(-1) ?? ""] ?? "application/octet-stream";
      // A new response, because one that was redirected would be rejected for a navigation.
      const answer = new Response(await fetchExact(file, digest), { headers: { "Content-Type": type } });
      await cache.put(file === PAGE_FILE ? PAGE : file, answer);
    }),
  );
}

async function forgetOlder(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  const { pathname } = new URL(request.url);
  const wanted = pathname === new URL(PAGE_FILE, self.location.href).pathname ? PAGE : request;
  // Servers that vary by origin give the same response to all requests here.
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

// Makes this file a module, so that its names are local.
export {};
