// npm run torture -- --times 1000 --seed 1: so many faults while answers and notes are written, in a real browser.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { times: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
});
if (!/^[1-9]\d*$/.test(values.times) || !/^\d+$/.test(values.seed)) {
  console.error("npm run torture -- --times NUMBER --seed NUMBER");
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    ...["tests/browser/ensure-browser.mjs", "--", "playwright", "test", "-c", "tests/browser/playwright.config.ts"],
    ...["browser/torture.spec", "--project=chromium"],
  ],
  { stdio: "inherit", env: { ...process.env, TORTURE_TIMES: values.times, TORTURE_SEED: values.seed } },
);
process.exit(status ?? 1);
