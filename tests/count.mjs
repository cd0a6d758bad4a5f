// Prints how many tests the last run of `npm test` passed and failed, unit and browser tests together. The argument is
// the exit status of that run: a failure outside the tests (types, style, build, size) counts as one.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const cache = join(import.meta.dirname, "../node_modules/.cache");

function read(name) {
  try {
    return JSON.parse(readFileSync(join(cache, name), "utf8"));
  } catch {
    return null;
  }
}

const unit = read("unit-tests.json");
const browser = read("browser-tests.json");
const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0) + (browser?.stats.flaky ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0);
const stopped = Number(process.argv[2] ?? 0) !== 0;
console.log(`${passed} passed, ${stopped ? Math.max(failed, 1) : failed} failed`);
