// Damaged files are read or rejected with a reason, and never throw. `npm run fuzz` reads many more of them.
import { describe, expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";
import { type Reader, readers } from "./readers.ts";

/** The number of all cases and the seed of the first; the long run sets others. */
const CASES = Number(process.env.FUZZ_CASES ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Timeout of the long run in milliseconds. */
const PATIENCE = 60_000 + CASES * 20;

const all: readonly Reader[] = await readers();

describe.each(all)("$name", (reader) => {
  it("accepts the original files", async () => {
    expect(reader.files.length).toBeGreaterThan(0);
    for (const file of reader.files) expect(await reader.read(new Uint8Array(file))).toBe(true);
  });

  it("never throws on damaged files, and changes no shared prototype", { timeout: PATIENCE }, async () => {
    const before = [Object.prototype, Array.prototype].map((shared) => Reflect.ownKeys(shared).length);
    const { cases, accepted, slowest, failures } = await fuzz(reader, Math.ceil((CASES * reader.share) / 1000), SEED);
    if (process.env.FUZZ_CASES !== undefined) {
      process.stdout.write(`${reader.name}: ${cases} cases, ${accepted} accepted, slowest ${Math.round(slowest)} ms\n`);
    }
    expect(failures.slice(0, 5)).toEqual([]);
    // A generator whose files are all rejected, or all accepted, would test nothing.
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(cases);
    expect([Object.prototype, Array.prototype].map((shared) => Reflect.ownKeys(shared).length)).toEqual(before);
  });
});
