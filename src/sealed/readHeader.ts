/** What opens a sealed file: a passphrase, or the secret key to one of the public keys that it was sealed for. */
export type NeededSecret = "passphrase" | "secretKey";

/** More bytes than the header of any file has: that of a hundred public keys of the longest kind is shorter. */
export const MOST_HEADER = 256 * 1024;

/** The last line, which proves the others. */
const END = /^--- [^\n]*\n/m;

/** The header of a sealed file in its binary form, with the end of its last line; null where it has no end. */
export function readHeader(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const text = latin1(file.subarray(0, MOST_HEADER));
  const end = END.exec(text);
  return end === null ? null : file.slice(0, end.index + end[0].length);
}

/** What a file with this header needs. */
export function neededSecret(header: string): NeededSecret {
  return /^-> scrypt /m.test(header) ? "passphrase" : "secretKey";
}

/** Each byte as the letter of its number. */
export function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
