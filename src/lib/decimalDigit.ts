/**
 * Returns the value 0…9 of one decimal digit of any script (Arabic, Devanagari, full-width …); null for any other text.
 */
export function decimalDigit(letter: string): number | null {
  const plain = letter.normalize("NFKC");
  if (!/^\p{Nd}$/u.test(plain)) return null;
  const code = plain.codePointAt(0) ?? 0;
  let zero = code;
  // Unicode keeps the ten digits of a script in order, but two scripts may be adjacent.
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
