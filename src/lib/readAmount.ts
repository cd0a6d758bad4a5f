import { decimalDigit } from "./decimalDigit.ts";

/** What stands between groups of digits in some language, apart from dot and comma. */
const SPACES = /[\s'’]/gu;
/** Groups of three, or in India of two before the last three. */
const GROUPED = /^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/;

/**
 * A number of 0 or more as it is written in `locale`: in digits of any script, with a comma or a dot before the decimals;
 * null for anything else. Of "1,250" the language decides: in one that groups digits so it is 1250, else 1.25.
 */
export function readAmount(written: string, locale: string): number | null {
  const digits = [...written.trim().replace(SPACES, "")].map((letter) => decimalDigit(letter) ?? letter).join("");
  const plain = digits.replaceAll("٫", ".").replaceAll("٬", "");
  const amount = Number(withPoint(plain, groupOf(locale)));
  return plain !== "" && /^[\d.,]+$/.test(plain) && Number.isFinite(amount) ? amount : null;
}

/** With a point before the decimals, and nothing between groups. */
function withPoint(digits: string, group: string): string {
  const [comma, point] = [digits.lastIndexOf(","), digits.lastIndexOf(".")];
  if (comma >= 0 && point >= 0) {
    const [between, last] = comma > point ? [".", ","] : [",", "."];
    return digits.replaceAll(between, "").replace(last, ".");
  }
  const sign = comma >= 0 ? "," : ".";
  if (sign === group && GROUPED.test(digits)) return digits.replaceAll(sign, "");
  return digits.replace(sign, ".");
}

function groupOf(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(1e6).find(({ type }) => type === "group")?.value ?? "";
}
