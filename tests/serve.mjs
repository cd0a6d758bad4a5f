// Serves the built app like a static host, with brotli, on a free port of this machine.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

/** The last content of each file, and the same compressed: brotli is so slow that it would distort measurements. */
const compressed = new Map();

function compress(path, bytes, quality) {
  const key = `${quality} ${path}`;
  const known = compressed.get(key);
  if (known?.bytes.equals(bytes)) return known.body;
  const body = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  compressed.set(key, { bytes, body });
  return body;
}

function answerTo(folder, path, quality) {
  const type = TYPES[extname(path)];
  const bytes = readFileSync(join(folder, path));
  return {
    body: type === undefined ? bytes : compress(path, bytes, quality),
    headers: {
      "Content-Type": type ?? "application/octet-stream",
      "Cache-Control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
      ...(type !== undefined && { "Content-Encoding": "br" }),
    },
  };
}

/**
 * Starts the server on `folder`; resolves to its address and a function that stops it. Some hosts also redirect from
 * the folder to its page (`redirects`), or serve the page for missing files (`falls back`). `quality` of brotli: 11 is
 * what a host sends; a test that only needs the files takes less time with 1.
 */
export function serve(folder, { habit = "none", quality = 11 } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (habit === "redirects" && pathname === "/") return response.writeHead(302, { Location: "/index.html" }).end();
    try {
      const { body, headers } = answerTo(folder, posix.normalize(pathname === "/" ? "/index.html" : pathname), quality);
      response.writeHead(200, headers).end(body);
    } catch {
      if (habit !== "falls back") return response.writeHead(404).end();
      const { body, headers } = answerTo(folder, "/index.html", quality);
      response.writeHead(200, { ...headers, "Cache-Control": "max-age=31536000" }).end(body);
    }
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve({ address: `http://127.0.0.1:${server.address().port}/`, close }));
  });
}
