import { err, ok, type Result } from "#lib/result.ts";

/**
 * The text of a file in Unicode: UTF-8, or UTF-16 with or without its mark. Anything else is refused: which of the many
 * older encodings it is cannot be told from the file, and a guess would change letters without a word.
 */
export function decodeText(bytes: Uint8Array): Result<string, "notUnicode"> {
  try {
    return ok(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return err("notUnicode");
  }
}

/** By the byte order mark; without one by the zero beside the first character, which is ASCII in JSON and XML. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return "utf-8";
}
