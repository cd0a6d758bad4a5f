import { decimalDigit } from "./decimalDigit.ts";

/** Group separators of some language, other than the dot and the comma. */
const SPACES = /[\s'’]/gu;
/** Groups of three digits; in Indian notation, groups of two before the last three. */
const GROUPED_DIGITS = /^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/;

/**
 * Parses a number of 0 or more: digits of any script, with a comma or a dot before the decimals; null for anything
 * else. `locale` decides what "1,250" means: 1250 if the locale groups digits with a comma, else 1.25.
 */
export function readAmount(written: string, locale: string): number | null {
  const digits = [...written.trim().replace(SPACES, "")].map((letter) => decimalDigit(letter) ?? letter).join("");
  const plain = digits.replaceAll("٫", ".").replaceAll("٬", "");
  const amount = Number(withPoint(plain, groupOf(locale)));
  return plain !== "" && /^[\d.,]+$/.test(plain) && Number.isFinite(amount) ? amount : null;
}

/** Replaces the decimal separator by a point and removes the group separators. */
function withPoint(digits: string, group: string): string {
  const [comma, point] = [digits.lastIndexOf(","), digits.lastIndexOf(".")];
  if (comma >= 0 && point >= 0) {
    const [between, last] = comma > point ? [".", ","] : [",", "."];
    return digits.replaceAll(between, "").replace(last, ".");
  }
  const sign = comma >= 0 ? "," : ".";
  if (sign === group && GROUPED_DIGITS.test(digits)) return digits.replaceAll(sign, "");
  return digits.replace(sign, ".");
}

function groupOf(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(1e6).find(({ type }) => type === "group")?.value ?? "";
}
