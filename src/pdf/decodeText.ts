import { err, ok, type Result } from "#lib/result.ts";

/**
 * Decodes a text file: UTF-8, or UTF-16 with or without a byte order mark. Rejects every other encoding as
 * `notUnicode`, because the file does not say which one it is and a wrong guess would silently change letters. Rejects
 * binary files as `notText`.
 */
export function decodeText(bytes: Uint8Array): Result<string, "notUnicode" | "notText"> {
  const encoding = encodingOf(bytes);
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return err(encoding === "utf-8" && bytes.subarray(0, LOOKED_AT).some(isControl) ? "notText" : "notUnicode");
  }
}

/** Number of leading bytes checked for control characters, which distinguish a binary file from a text. */
const LOOKED_AT = 4096;

/** Tells whether a byte is a control character other than tab, line end or form feed. */
function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d);
}

/**
 * Detects the encoding by the byte order mark, else by the zero byte next to the first character, which is ASCII in
 * JSON and XML.
 */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return "utf-8";
}
