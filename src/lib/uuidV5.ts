import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { utf8 } from "./utf8.ts";

/**
 * Returns the UUID of a name in a namespace, which is itself a UUID (RFC 9562, version 5): the same name gives the same
 * UUID.
 */
export function uuidV5(namespace: string, name: string): string {
  const space = hexToBytes(namespace.replaceAll("-", ""));
  const digest = sha1(Uint8Array.from([...space, ...utf8(name)])).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(digest).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
