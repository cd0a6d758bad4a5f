// npm run fuzz -- --times 200000 --seed 1 --kind logo: many damaged and generated files, of every kind that the product
// opens or of those whose names begin so.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
    kind: { type: "string", default: "" },
  },
});
if (!/^[1-9]\d*$/.test(values.times) || !/^\d+$/.test(values.seed)) {
  console.error("npm run fuzz -- --times NUMBER --seed NUMBER --kind NAME");
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--project", "core", "--silent=false", "tests/fuzz"],
  {
    stdio: "inherit",
    env: { ...process.env, FUZZ_CASES: values.times, FUZZ_SEED: values.seed, FUZZ_KIND: values.kind },
  },
);
process.exit(status ?? 1);
