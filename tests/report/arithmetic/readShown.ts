import { rounded, unitsOf } from "#report/numbers/decimals.ts";

/** A number as it is printed: 44 for "44%", with how many decimals. */
export type Shown = { readonly value: number; readonly decimals: number; readonly isPercent: boolean };

/** Reads the printed numbers of a locale back, as a reader does who types them into a pocket calculator. */
export type ShownReader = {
  /** All numbers of a text, in order. */
  all(text: string): readonly Shown[];
  /** The only number of a text; null where there is none, or more than one. */
  one(text: string): Shown | null;
};

/** The reader of a locale that writes digits as 0 to 9. */
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

/** Beyond these decimals is what sums of binary fractions lose, and where a number is cut that never ends. */
const ENDLESS = 8;

/** Whether what was worked out is what is printed, to its last printed decimal. */
export function comesTo(calculated: number, shown: Shown): boolean {
  if (shown.decimals >= ENDLESS) return Math.abs(calculated - shown.value) < 1e-6;
  return unitsOf(calculated, shown.decimals) === unitsOf(shown.value, shown.decimals);
}

/** A number without its percent sign: 0.44 for "44%". */
export function amountOf({ value, isPercent }: Shown): number {
  return isPercent ? rounded(value, 9) / 100 : value;
}
