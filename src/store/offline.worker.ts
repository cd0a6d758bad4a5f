/*
 * The service worker, built as `sw.js`: keeps a copy of the app's own files, so that it opens without a network. What a
 * visitor has answered is not its business.
 *
 * A copy is either whole and exact or not kept. A host may answer with the page in place of a file that is not there, in
 * the middle of a deployment give files of two versions, or redirect: kept for good, each of these would lock the app out.
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

/** Written by the build: every file of the app, relative to this one, with its digest; and a digest of all of them. */
declare const __FILES__: Readonly<Record<string, string>>;
declare const __VERSION__: string;

const PREFIX = "tenspan-app-";
const NAME = PREFIX + __VERSION__;
/** The page stands in its folder's place. */
const PAGE = "./";
const PAGE_FILE = "index.html";

/** Types by the ends of names; what has none here is only read as bytes. */
const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  woff2: "font/woff2",
};

/** The file as the build wrote it: as the browser has it already, else from the host itself. */
async function fetchExact(file: string, digest: string): Promise<ArrayBuffer> {
  const address = file === PAGE_FILE ? PAGE : file;
  // Files in `assets` carry a digest in their names; what the browser has of them should be what is wanted.
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
  await Promise.all(
    Object.entries(__FILES__).map(async ([file, digest]) => {
      const type = TYPES[file.split(".").at(-1) ?? ""] ?? "application/octet-stream";
      // An answer of its own: what the host sent may be redirected, and is not taken for a navigation then.
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
