import { rounded, unitsOf } from "#report/numbers/decimals.ts";

/** A printed number: 44 for "44%", with its number of decimals. */
export type PrintedNumber = { readonly value: number; readonly decimals: number; readonly isPercent: boolean };

/** Parses the printed numbers of a locale, as a reader types them into a calculator. */
export type ShownReader = {
  /** Returns all numbers of a text, in order. */
  all(text: string): readonly PrintedNumber[];
  /** Returns the only number of a text; null if there is none or more than one. */
  one(text: string): PrintedNumber | null;
};

/** Returns the parser of a locale that writes digits as 0 to 9. */
export function createShownReader(locale: string): ShownReader {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const mark = (type: string, usual: string) => parts.find((part) => part.type === type)?.value ?? usual;
  const [group, decimal] = [mark("group", ","), mark("decimal", ".")].map((each) => `\\u{${hexOf(each)}}`);
  const pattern = new RegExp(`([−-]?)(\\d{1,3}(?:${group}\\d{2,3})+|\\d+)(?:${decimal}(\\d+))?(\\s?%)?`, "gu");
  const all = (text: string) =>
    [...text.matchAll(pattern)].map(([, sign, whole = "", fraction = "", percent]) => {
      const size = Number(`${whole.replaceAll(/\D/gu, "")}.${fraction || 0}`);
      return { value: sign === "" ? size : 0 - size, decimals: fraction.length, isPercent: percent !== undefined };
    });
  return {
    all,
    one: (text) => {
      const [first, second] = all(text);
      return first === undefined || second !== undefined ? null : first;
    },
  };
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/** More decimals only come from binary fractions, and from cut periodic decimals. */
const ENDLESS = 8;

/** Returns true if the calculated number equals the printed one to its last printed decimal. */
export function comesTo(calculated: number, shown: PrintedNumber): boolean {
  if (shown.decimals >= ENDLESS) return Math.abs(calculated - shown.value) < 1e-6;
  return unitsOf(calculated, shown.decimals) === unitsOf(shown.value, shown.decimals);
}

/** Returns a number without its percent sign: 0.44 for "44%". */
export function amountOf({ value, isPercent }: PrintedNumber): number {
  return isPercent ? rounded(value, 9) / 100 : value;
}
