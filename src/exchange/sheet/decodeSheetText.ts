/** Control characters that occur only in binary files. */
const BINARY = /[\u0000-\u0008\u000e-\u001f]/;

/**
 * Decodes a CSV file: UTF-16 if it has that byte order mark, as Excel's "Unicode text"; otherwise UTF-8; otherwise
 * Windows-1252, which Excel writes unmarked in Western Europe. Null if it is not text.
 */
export function decodeSheetText(bytes: Uint8Array): string | null {
  const text = decodeMarked(bytes) ?? decode(bytes, "utf-8") ?? decodeWindows(bytes);
  return text === null || BINARY.test(text) ? null : text;
}

function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, "utf-16le");
  return bytes[0] === 0xfe && bytes[1] === 0xff ? decode(bytes, "utf-16be") : null;
}

/** Windows-1252 from 0x80 to 0x9F, where Latin-1 has control characters; five are unassigned. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Maps 0x80 to 0x9F itself, since some Node versions decode Windows-1252 as Latin-1. */
function decodeWindows(bytes: Uint8Array): string | null {
  const text = decode(bytes, "windows-1252");
  return text?.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS.charAt(letter.charCodeAt(0) - 0x80)) ?? null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
