/** The kind of secret that decrypts a file: a passphrase, or the secret key for one of its recipients. */
export type NeededSecret = "passphrase" | "secretKey";

/**
 * More bytes than any header has; that of a hundred public keys of the longest kind is shorter. Each of the shortest
 * takes half a millisecond to try.
 */
export const MAX_HEADER = 192 * 1024;

/** The last line, which authenticates the others. */
const END = /^--- [^\n]*\n/m;

/** Returns the header of a binary age file, including its last line; null if it has no end. */
export function readHeader(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const text = latin1(file.subarray(0, MAX_HEADER));
  const end = END.exec(text);
  return end === null ? null : file.slice(0, end.index + end[0].length);
}

/** Returns the kind of secret that a file with this header needs. */
export function neededSecret(header: string): NeededSecret {
  return /^-> scrypt /m.test(header) ? "passphrase" : "secretKey";
}

/** Decodes each byte as the character of the same number. */
export function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
