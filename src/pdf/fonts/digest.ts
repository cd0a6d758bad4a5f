/** The 32-bit FNV-1a prime, and four offsets, which together give 128 bits. */
const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b] as const;
const PRIME = 0x01000193;

/**
 * Returns a fingerprint of a text, 32 hexadecimal digits. It distinguishes files but is not cryptographically secure.
 */
export function digest(text: string): string {
  return SEEDS.map((seed) => {
    let hash: number = seed;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
}

/** Maps a digest to 0…`places` − 1; different files rarely get the same number. */
export function placeOf(hexadecimal: string, places: number): number {
  return Number.parseInt(hexadecimal.slice(0, 8), 16) % places;
}
