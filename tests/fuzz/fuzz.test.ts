// Damaged files are refused with a reason or read, and never throw. `npm run fuzz` reads many more of them.
import { describe, expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";
import { type Reader, readers } from "./readers.ts";

/** All cases together, and the seed of the first; the long run asks for others. */
const CASES = Number(process.env.FUZZ_CASES ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Time for the long run, which has no other limit; in milliseconds. */
const PATIENCE = 60_000 + CASES * 20;

const all: readonly Reader[] = await readers();

describe.each(all)("$name", (reader) => {
  it("the files are read as they are", async () => {
    expect(reader.files.length).toBeGreaterThan(0);
    for (const file of reader.files) expect(await reader.read(new Uint8Array(file))).toBe(true);
  });

  it("damaged files never throw, and change nothing that all objects share", { timeout: PATIENCE }, async () => {
    const before = [Object.prototype, Array.prototype].map((shared) => Reflect.ownKeys(shared).length);
    const { cases, accepted, slowest, failures } = await fuzz(reader, Math.ceil((CASES * reader.share) / 1000), SEED);
    if (process.env.FUZZ_CASES !== undefined) {
      process.stdout.write(`${reader.name}: ${cases} cases, ${accepted} accepted, slowest ${Math.round(slowest)} ms\n`);
    }
    expect(failures.slice(0, 5)).toEqual([]);
    // A generator whose files are all refused at once, or never, would try nothing.
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(cases);
    expect([Object.prototype, Array.prototype].map((shared) => Reflect.ownKeys(shared).length)).toEqual(before);
  });
});
