import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { anyPrinted, anyPrintedOther } from "./anyPrinted.ts";
import { printedFaults } from "./printedFaults.ts";

/*
 * Everything printed is true and can be recalculated: the numbers are read back from the texts, in each locale, and the
 * sums are redone from them alone.
 */

/** The number of random assessments; the long run sets more. */
const RUNS = Number(process.env["PRINTED_ARITHMETIC_RUNS"] ?? 2000);
/**
 * The seed of the first chunk; the next chunks follow. `npm test` uses the same assessments each time, the long run
 * others.
 */
const SEED = Number(process.env["PRINTED_ARITHMETIC_SEED"] ?? 20_261_129);
/** The size of a chunk, so that a long run shows its progress. */
const CHUNK = 500;

vi.setConfig({ testTimeout: 3_600_000 });

describe("any answers, on any scale and in any locale", () => {
  const chunks = Array.from({ length: Math.ceil(RUNS / CHUNK) }, (_, index) => Math.min(CHUNK, RUNS - index * CHUNK));
  it.each(chunks.map((runs, index) => ({ runs, index })))(
    "everything printed can be recalculated ($index, $runs)",
    ({ runs, index }) => {
      fc.assert(
        fc.property(anyPrinted, (printed) => {
          expect(printedFaults(printed)).toEqual([]);
        }),
        { numRuns: runs, seed: SEED + index },
      );
    },
  );

  it("all that is printed of models of another kind follows", () => {
    fc.assert(
      fc.property(anyPrintedOther, (printed) => {
        expect(printedFaults(printed)).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / 10), seed: SEED },
    );
  });
});
