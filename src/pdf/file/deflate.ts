import { zlibSync } from "fflate";

/** Compresses in plain JavaScript: the same bytes in every browser and in Node. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes);
}

/** Converts bytes to a string with one character per byte, the form that jsPDF uses. */
export function toBinary(bytes: Uint8Array): string {
  let text = "";
  // Spreading the bytes as arguments would take several times as long.
  for (let at = 0; at < bytes.length; at += 0x2000)
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 0x2000));
  return text;
}

/** Converts such a string back to bytes. */
export function fromBinary(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
