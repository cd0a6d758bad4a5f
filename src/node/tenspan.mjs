/*
 * Starts the built command for `npm run report` and similar scripts, and builds it first if it is missing or older than
 * the sources. Building includes installing, so that one script is enough in a fresh clone.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(import.meta.dirname, "../..");
const BUILT = join(ROOT, "dist-command/tenspan.js");
const SOURCES = ["src", "questionnaires", "package-lock.json", "vite.command.config.ts"];

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestIn(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Keeps npm's output away from the command's standard output. */
function runNpm(...args) {
  const { status } = spawnSync("npm", args, {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (changedAt(BUILT) < Math.max(...SOURCES.map((name) => newestIn(join(ROOT, name))))) {
  runNpm("install", "--no-audit", "--no-fund", "--loglevel=error");
  runNpm("run", "--silent", "build:command", "--", "--logLevel", "error");
}
await import(pathToFileURL(BUILT).href);
