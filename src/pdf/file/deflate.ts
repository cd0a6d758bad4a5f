import { deflate as pack } from "pako/lib/deflate.js";

type Level = 6 | 9;
/** How hard to try. */
const LEVEL = 9;

/** Compresses in plain JavaScript: the same bytes in every browser and in Node. */
export function deflate(bytes: Uint8Array, level: Level = LEVEL): Uint8Array {
  return pack(bytes, { level });
}

/** Bytes as the string of equally many letters that jsPDF works with. */
export function toBinary(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x2000) text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return text;
}

/** The bytes of such a string. */
export function fromBinary(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
