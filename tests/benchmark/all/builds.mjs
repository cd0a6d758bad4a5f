// The two builds that are compared: this one, and the one of an earlier commit, kept in a folder of its own.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** The commit to compare with: the first complete version that was measured. */
export const BASELINE = "e14ddad";

const root = join(import.meta.dirname, "../../..");
const quiet = { stdio: ["ignore", "ignore", "inherit"] };

/**
 * Returns the folders of both builds: `now`, and `before`, which is checked out, installed and built on the first run.
 * Throws if the history lacks the commit, as in a shallow clone.
 */
export function builds() {
  const before = join(root, "node_modules/.cache/benchmark", BASELINE);
  if (!existsSync(join(before, "dist/index.html"))) {
    console.log(`Building ${BASELINE} …`);
    mkdirSync(before, { recursive: true });
    const archive = execFileSync("git", ["archive", BASELINE], { cwd: root, maxBuffer: 2 ** 28 });
    execFileSync("tar", ["-x", "-C", before], { input: archive, stdio: ["pipe", "ignore", "inherit"] });
    npm(before, "ci", "--no-audit", "--no-fund", "--loglevel=error");
    npm(before, "run", "build");
  }
  return { now: root, before };
}

/** Runs npm in a folder and returns what it prints. */
export function npm(cwd, ...args) {
  const windows = process.platform === "win32";
  return execFileSync(windows ? "npm.cmd" : "npm", args, {
    cwd,
    ...quiet,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    shell: windows,
    maxBuffer: 2 ** 28,
  });
}
