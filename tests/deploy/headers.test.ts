// The configuration files for hosts all set the same headers, and nginx, where installed, sends exactly these.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../sourceFiles.ts";

const HEADERS = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
const FOREVER = "public, max-age=31536000, immutable";
const files = ["nginx.conf", "Caddyfile", "apache.htaccess", "_headers"] as const;
const read = (file: string) => readFileSync(join(ROOT, "deploy", file), "utf8");

describe.each(files)("%s", (file) => {
  it.each(Object.entries(HEADERS))("sets %s", (name, value) => {
    // Each file names the header once, followed by its value, quoted or after a colon.
    const lines = read(file)
      .split("\n")
      .filter((line) => new RegExp(`(?:^|\\s)${name}[:\\s]`).test(line));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.replaceAll('"', "")).toContain(value);
  });

  it("caches files with a hash in their name forever", () => {
    expect(read(file)).toContain(FOREVER);
    expect(read(file)).toContain("/assets/");
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** Runs nginx with our configuration on a folder of two files, calls `ask` with its address, and stops it. */
async function withNginx(ask: (address: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tenspan-nginx-"));
  mkdirSync(join(folder, "dist/assets"), { recursive: true });
  writeFileSync(join(folder, "dist/index.html"), "<!doctype html><title>page</title>");
  writeFileSync(join(folder, "dist/assets/app-1a2b.js"), "1;");
  const port = await freePort();
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr; events {}
     http { access_log off; ${paths} types { text/html html; text/javascript js; }
       server { listen 127.0.0.1:${port}; root ${folder}/dist; include ${join(ROOT, "deploy/nginx.conf")}; } }`,
  );
  const nginx = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf"), "-g", "user root;"], {
    stdio: "ignore",
  });
  const address = `http://127.0.0.1:${port}`;
  try {
    await expect
      .poll(
        () =>
          fetch(address).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    await ask(address);
  } finally {
    nginx.kill();
    await new Promise((ended) => nginx.once("exit", ended));
    rmSync(folder, { recursive: true, force: true });
  }
}

const installed = spawnSync("nginx", ["-v"]).status === 0 && process.getuid?.() === 0;
describe.skipIf(!installed)("nginx, where it is installed and may run", () => {
  it("sends the headers with the page, a file and a missing file", () =>
    withNginx(async (address) => {
      for (const path of ["/", "/assets/app-1a2b.js", "/not-there"]) {
        const { headers, status } = await fetch(address + path);
        expect(status).toBe(path === "/not-there" ? 404 : 200);
        for (const [name, value] of Object.entries(HEADERS)) expect(headers.get(name)).toBe(value);
      }
    }));

  it("revalidates the page, and caches files with a hash in their name", () =>
    withNginx(async (address) => {
      expect((await fetch(address)).headers.get("cache-control")).toBe("no-cache");
      expect((await fetch(`${address}/assets/app-1a2b.js`)).headers.get("cache-control")).toBe(FOREVER);
    }));
});
