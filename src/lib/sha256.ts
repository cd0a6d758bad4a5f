import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * The SHA-256 of these bytes, 64 hexadecimal digits. Browsers have it on secure pages only, and only as a promise; a
 * fingerprint must be the same everywhere, and wherever a report is made.
 */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}
