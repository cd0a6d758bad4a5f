// Serves the built app the way a static host does, brotli included, on a free port of this machine.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

/** Starts the server on `folder`; resolves to its address and a way to end it. */
export function serve(folder) {
  const answers = new Map();
  const answerTo = (path) => {
    const known = answers.get(path);
    if (known !== undefined) return known;
    const type = TYPES[extname(path)];
    const bytes = readFileSync(join(folder, path));
    const answer = {
      body: type === undefined ? bytes : brotliCompressSync(bytes),
      headers: {
        "Content-Type": type ?? "application/octet-stream",
        "Cache-Control": path === "/index.html" ? "no-cache" : "max-age=31536000, immutable",
        ...(type !== undefined && { "Content-Encoding": "br" }),
      },
    };
    answers.set(path, answer);
    return answer;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(pathname === "/" ? "/index.html" : pathname);
    try {
      const { body, headers } = answerTo(path);
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() });
    });
  });
}
