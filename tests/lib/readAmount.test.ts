import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmount } from "#lib/readAmount.ts";

describe("a typed amount", () => {
  it.each<readonly [written: string, locale: string, amount: number | null]>([
    ["12.5", "en", 12.5],
    ["12,5", "en", 12.5],
    ["12,5", "de", 12.5],
    [" 0.25 ", "en", 0.25],
    ["1,250", "en", 1250],
    ["1,250", "de", 1.25],
    ["1.250", "de", 1250],
    ["1,250,000", "en", 1_250_000],
    ["1,00,000", "en-IN", 100_000],
    ["12,5", "en-ZA", 12.5],
    ["1,250.75", "en", 1250.75],
    ["1.250,75", "en", 1250.75],
    ["1 250,5", "fr", 1250.5],
    ["1’250.50", "de-CH", 1250.5],
    ["١٢٫٥", "ar", 12.5],
    ["१२.५", "hi", 12.5],
    ["", "en", null],
    ["-3", "en", null],
    ["1e9", "en", null],
    ["1.2.3", "en", null],
    ["a lot", "en", null],
    [".", "en", null],
  ])("%j in %s is %j", (written, locale, amount) => expect(readAmount(written, locale)).toBe(amount));

  it("is parsed as its language formats it", () => {
    const anyAmount = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(anyAmount, fc.constantFrom("en", "de", "fr", "de-CH", "hi", "sv"), (amount, locale) => {
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(amount);
        expect(readAmount(written, locale)).toBeCloseTo(amount, 6);
      }),
    );
  });
});
