/** Bytes of offset and prime of FNV-1a with 32 bits; four seeds make 128 bits. */
const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b] as const;
const PRIME = 0x01000193;

/** A fingerprint of a text, 32 hexadecimal digits: the same for the same text. It tells files apart and proves nothing. */
export function digest(text: string): string {
  return SEEDS.map((seed) => {
    let hash: number = seed;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
}

/** One of `places`, from 0, by a digest: files that differ rarely have the same. */
export function placeOf(hexadecimal: string, places: number): number {
  return Number.parseInt(hexadecimal.slice(0, 8), 16) % places;
}
