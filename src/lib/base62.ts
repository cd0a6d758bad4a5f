const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE = 62n;

/** A number from 0 in digits and Latin letters, with zeros in front up to `width` digits. */
export function toBase62(value: bigint, width: number): string {
  let text = "";
  for (let rest = value; rest > 0n; rest /= BASE) text = (DIGITS[Number(rest % BASE)] ?? "") + text;
  return text.padStart(width, "0");
}

/** The number again; null where the text holds anything but digits and Latin letters. */
export function fromBase62(text: string): bigint | null {
  let value = 0n;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit === -1) return null;
    value = value * BASE + BigInt(digit);
  }
  return value;
}

/** How many digits the numbers below `limit` need; `limit` is at least 1. */
export function base62Width(limit: bigint): number {
  return limit <= 1n ? 0 : toBase62(limit - 1n, 0).length;
}
