// Finds or installs a Chromium that runs on this machine, then starts the command after `--` with CHROME_PATH set.
//
//   node tests/browser/ensure-browser.mjs -- playwright test …
//
// Tries in this order: CHROME_PATH; an installed browser; Playwright's own; the one inside an npm package (Linux, x64),
// since npm has just been reachable; Debian's package (root only); Playwright's download.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { chromium } from "playwright-core";

const ROOT = resolve(import.meta.dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/browser");
/** Chromium's headless shell, with fonts and the few libraries that a minimal Linux lacks. */
const PACKAGE = {
  name: "@sparticuz/chromium",
  version: "153.0.0",
  integrity: "sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==",
};
/** Steps to skip, to test the others: system, playwright, npm, apt, download. */
const SKIP = new Set((process.env.BROWSER_SKIP ?? "").split(","));
const tried = [];

/**
 * Returns the browser if it opens a page and clicks a button. A version number proves nothing: some distributions ship
 * a stub.
 */
async function proved(step, executablePath, env = {}) {
  let browser;
  try {
    browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, timeout: 20_000 });
    const page = await browser.newPage();
    await page.setContent('<button onclick="this.textContent=1">0</button>');
    await page.click("button", { timeout: 5_000 });
    return { step, executablePath, env, version: browser.version() };
  } catch (error) {
    tried.push(`${step}: ${executablePath}: ${String(error.message ?? error).split("\n")[0]}`);
    return null;
  } finally {
    await browser?.close();
  }
}

/**
 * Returns an installed browser. A headless shell comes first: it opens no window of a browser around each page, which
 * takes half of the processor time of a test.
 */
async function installed() {
  const names = ["chromium-headless-shell", "google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const windows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .flatMap((key) => process.env[key] ?? [])
    .map((folder) => join(folder, "Google/Chrome/Application/chrome.exe"));
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...windows,
  ];
  for (const place of new Set(places.filter((path) => existsSync(path)))) {
    const found = await proved("installed", place);
    if (found) return found;
  }
  return null;
}

async function playwrightsOwn() {
  const path = chromium.executablePath();
  return existsSync(path) ? proved("Playwright's own", path) : null;
}

async function fromRegistry() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = join(CACHE, `chromium-${PACKAGE.version}`);
  if (!existsSync(join(folder, "complete"))) await unpack(folder);
  const env = { LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") };
  return proved("npm", join(folder, "chromium"), env);
}

async function unpack(folder) {
  console.error(`Fetching ${PACKAGE.name}@${PACKAGE.version} (70 MB) …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pack = ["pack", `${PACKAGE.name}@${PACKAGE.version}`, "--pack-destination", folder, "--silent"];
  execFileSync("npm", pack, { cwd: tmpdir(), stdio: "ignore", timeout: 300_000 });
  const archive = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  const digest = createHash("sha512").update(readFileSync(archive)).digest("base64");
  if (`sha512-${digest}` !== PACKAGE.integrity) throw new Error(`${PACKAGE.name}: the content is not the expected one`);
  execFileSync("tar", ["-xzf", archive, "-C", folder]);
  const bin = join(folder, "package/bin");
  await decompress(join(bin, "chromium.br"), join(folder, "chromium"), 0o755);
  for (const name of ["al2023", "fonts", "swiftshader"]) {
    const tar = join(folder, `${name}.tar`);
    await decompress(join(bin, `${name}.tar.br`), tar);
    execFileSync("tar", ["-xf", tar, "-C", folder]);
    rmSync(tar);
  }
  const fonts = `<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fontcache</cachedir>`;
  writeFileSync(
    join(folder, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>`,
  );
  rmSync(archive);
  rmSync(join(folder, "package"), { recursive: true });
  writeFileSync(join(folder, "complete"), "");
}

function decompress(from, to, mode = 0o644) {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}

async function fromDebian() {
  const debian = existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  if (!debian || process.getuid?.() !== 0) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => spawnSync("apt-get", args, { stdio: "ignore", env, timeout: 600_000 }).status === 0;
  if (!apt("update", "-qq") || !apt("install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell")) {
    tried.push("Debian's package: apt-get failed");
    return null;
  }
  return proved("Debian's package", "/usr/bin/chromium-headless-shell");
}

async function downloaded() {
  const cli = join(ROOT, "node_modules/playwright-core/cli.js");
  const { status } = spawnSync(process.execPath, [cli, "install", "--only-shell", "chromium"], {
    stdio: "ignore",
    timeout: 300_000,
  });
  if (status === 0) return proved("Playwright's download", chromium.executablePath());
  tried.push("Playwright's download: not reachable");
  return null;
}

async function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) return proved("CHROME_PATH", given);
  const steps = {
    system: installed,
    playwright: playwrightsOwn,
    npm: fromRegistry,
    apt: fromDebian,
    download: downloaded,
  };
  for (const [name, step] of Object.entries(steps)) {
    if (SKIP.has(name)) continue;
    const found = await step().catch((error) => void tried.push(`${name}: ${error.message}`));
    if (found) return found;
  }
  return null;
}

/** Returns a free port, since another program may use a fixed one. */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

const found = await findBrowser();
if (!found) {
  console.error(
    [
      "No browser was found in which the tests could run.",
      ...tried.map((line) => `  - ${line}`),
      "Install Chrome or Chromium, or set CHROME_PATH to one, and run the tests again.",
    ].join("\n"),
  );
  process.exit(1);
}
console.error(`Browser: Chromium ${found.version} (${found.step})`);
const [command, ...args] = process.argv.slice(process.argv.indexOf("--") + 1);
const child = spawn(command, args, {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: {
    ...process.env,
    CHROME_PATH: found.executablePath,
    CHROME_ENV: JSON.stringify(found.env),
    BROWSER_TEST_PORT: String(await freePort()),
    PATH: join(ROOT, "node_modules/.bin") + delimiter + process.env.PATH,
  },
});
child.on("exit", (code) => process.exit(code ?? 1));
