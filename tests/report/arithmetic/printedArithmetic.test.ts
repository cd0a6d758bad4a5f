import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { anyPrinted } from "./anyPrinted.ts";
import { printedFaults } from "./printedFaults.ts";

/*
 * Nothing that is printed is false, and all of it can be followed: the numbers are read back from the texts, in the way of
 * each locale, and the sums are done anew from them alone.
 */

/** How many assessments are tried; the long run sets more. */
const RUNS = Number(process.env["PRINTED_ARITHMETIC_RUNS"] ?? 2000);
/** The first chunk's seed, the next ones' follow: `npm test` tries the same assessments each time, the long run others. */
const SEED = Number(process.env["PRINTED_ARITHMETIC_SEED"] ?? 20_261_129);
/** Chunks, so that a long run shows how far it is. */
const CHUNK = 500;

vi.setConfig({ testTimeout: 3_600_000 });

describe("whatever was answered, on any scale and in any locale", () => {
  const chunks = Array.from({ length: Math.ceil(RUNS / CHUNK) }, (_, index) => Math.min(CHUNK, RUNS - index * CHUNK));
  it.each(chunks.map((runs, index) => ({ runs, index })))(
    "all that is printed follows ($index, $runs)",
    ({ runs, index }) => {
      fc.assert(
        fc.property(anyPrinted, (printed) => {
          expect(printedFaults(printed)).toEqual([]);
        }),
        { numRuns: runs, seed: SEED + index },
      );
    },
  );
});
