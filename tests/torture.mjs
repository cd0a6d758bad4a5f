// npm run torture -- --times 1000 --seed 1 --jobs 2 --fault NAME: so many faults while answers and notes are written, in a
// real browser, of all kinds or of those whose names contain NAME.
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: "2" },
    fault: { type: "string", default: "" },
  },
});
if (![values.times, values.jobs].every((value) => /^[1-9]\d*$/.test(value)) || !/^\d+$/.test(values.seed)) {
  console.error("npm run torture -- --times NUMBER --seed NUMBER --jobs NUMBER --fault NAME");
  process.exit(1);
}
const child = spawn(
  process.execPath,
  [
    "tests/browser/ensure-browser.mjs",
    "--",
    "playwright",
    "test",
    "-c",
    "tests/browser/playwright.config.ts",
    "browser/torture.spec",
    "--project=chromium",
    `--workers=${values.jobs}`,
    "-g",
    values.fault,
  ],
  {
    stdio: ["inherit", "pipe", "inherit"],
    env: { ...process.env, TORTURE_TIMES: values.times, TORTURE_SEED: values.seed },
  },
);
let said = "";
child.stdout.on("data", (data) => {
  process.stdout.write(data);
  said += data;
});
child.on("close", (code) => {
  const sums = [0, 0, 0];
  for (const [, ...numbers] of said.matchAll(/: (\d+) faults, (\d+) times called saved, (\d+) missing/g))
    for (const [index, number] of numbers.entries()) sums[index] += Number(number);
  console.log(`\nAltogether: ${sums[0]} faults, ${sums[1]} times called saved, ${sums[2]} missing`);
  process.exit(code ?? 1);
});
