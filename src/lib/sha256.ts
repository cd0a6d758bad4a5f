import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * Returns the SHA-256 of these bytes as 64 hexadecimal digits. The browser's own implementation is asynchronous and
 * limited to secure pages; a fingerprint must be the same wherever a report is made.
 */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}
