import { err, ok, type Result } from "#lib/result.ts";

/**
 * The text of a file in Unicode: UTF-8, or UTF-16 with or without its mark. Anything else is refused: which of the many
 * older encodings it is cannot be told from the file, and a guess would change letters without a word. What is no text
 * at all is told apart.
 */
export function decodeText(bytes: Uint8Array): Result<string, "notUnicode" | "notText"> {
  const encoding = encodingOf(bytes);
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return err(encoding === "utf-8" && bytes.subarray(0, LOOKED_AT).some(isControl) ? "notText" : "notUnicode");
  }
}

/** Bytes that tell a picture or an archive from a text. */
const LOOKED_AT = 4096;

/** A control that no text has: tabs, line ends and form feeds it has. */
function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d);
}

/** By the byte order mark; without one by the zero beside the first character, which is ASCII in JSON and XML. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return "utf-8";
}
