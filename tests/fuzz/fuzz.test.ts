// Damaged and generated files are read or rejected with a reason, and never throw. `npm run fuzz` reads many more.
import { describe, expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";
import type { Reader } from "./reader.ts";
import { readers } from "./readers.ts";
import { refuseCode } from "./refuseCode.ts";

/** Whether this is the long run, which alone measures time and memory. */
const isLong = process.env.FUZZ_CASES !== undefined;
/** The number of all cases and the seed of the first. */
const CASES = Number(process.env.FUZZ_CASES ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Timeout of the test in milliseconds. */
const TIMEOUT = 60_000 + CASES * 30;
/** A case takes at most this many milliseconds, and the process this many bytes. */
const MAX_TIME = 1000;
const MAX_MEMORY = 1_500_000_000;

const all: readonly Reader[] = await readers();
const wanted = all.filter(({ name }) => name.startsWith(process.env.FUZZ_KIND ?? ""));

it("divides all cases among the readers", () => {
  expect(all.reduce((sum, { share }) => sum + share, 0)).toBe(1000);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

describe.each(wanted)("$name", (reader) => {
  it("accepts the original files", async () => {
    expect(reader.files.length).toBeGreaterThan(0);
    for (const file of reader.files) expect(await reader.read(file.slice())).toBe(true);
  });

  it("never throws, runs no code of a file, and changes no shared prototype", { timeout: TIMEOUT }, async () => {
    const before = [Object.prototype, Array.prototype].map((shared) => Reflect.ownKeys(shared).length);
    // Only now: libraries may use these while they are loaded.
    const code = refuseCode();
    const limit = isLong ? MAX_TIME : Number.POSITIVE_INFINITY;
    const { cases, accepted, slowest, memory, failures } = await fuzz(
      reader,
      Math.ceil((CASES * reader.share) / 1000),
      SEED,
      limit,
    ).finally(code.restore);
    if (isLong) {
      const figures = `${accepted} accepted, slowest ${Math.round(slowest)} ms, memory ${Math.round(memory / 1e6)} MB`;
      process.stdout.write(`${reader.name}: ${cases} cases, ${figures}, ${failures.length} failures\n`);
      expect(memory).toBeLessThan(MAX_MEMORY);
    }
    expect(failures.slice(0, 5)).toEqual([]);
    // A generator whose files are all rejected, or all accepted, would test nothing.
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(cases);
    expect([Object.prototype, Array.prototype].map((shared) => Reflect.ownKeys(shared).length)).toEqual(before);
    expect(code.run).toEqual([]);
    expect(Reflect.get(globalThis, "hasRun")).toBeUndefined();
  });
});
