import { expect, it } from "vitest";
import { decimalDigit } from "#lib/decimalDigit.ts";

/** The digits 0…9 of every numbering system that the engine writes with ten digits. */
const scripts = Intl.supportedValuesOf("numberingSystem").flatMap((system) => {
  const format = new Intl.NumberFormat("en", { numberingSystem: system, useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, value) => format.format(value));
  return digits.every((digit) => /^\p{Nd}$/u.test(digit)) ? [{ system, digits }] : [];
});

it("tests more than fifty scripts", () => expect(scripts.length).toBeGreaterThan(50));

it.each(scripts)("reads the digits of $system", ({ digits }) => {
  expect(digits.map(decimalDigit)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it.each(["", "a", "12", "½", "Ⅷ", "九", "-"])("reads no digit in %j", (text) => expect(decimalDigit(text)).toBeNull());
