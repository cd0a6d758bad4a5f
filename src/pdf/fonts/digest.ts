/** The 32-bit FNV-1a prime, and four offsets, which together give 128 bits. */
const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b] as const;
const PRIME = 0x01000193;

/**
 * Returns a fingerprint of a text, 32 hexadecimal digits. It distinguishes files but is not cryptographically secure.
 */
export function digest(text: string): string {
  let [a, b, c, d]: readonly [number, number, number, number] = SEEDS;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, PRIME);
    b = Math.imul(b ^ unit, PRIME);
    c = Math.imul(c ^ unit, PRIME);
    d = Math.imul(d ^ unit, PRIME);
  }
  return [a, b, c, d].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Maps a digest to 0…`places` − 1; different files rarely get the same number. */
export function placeOf(hexadecimal: string, places: number): number {
  return Number.parseInt(hexadecimal.slice(0, 8), 16) % places;
}
