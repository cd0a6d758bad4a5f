/** Characters that no text of people holds: those of binary files. */
const BINARY = /[\u0000-\u0008\u000e-\u001f]/;

/**
 * The text of a CSV file: UTF-16 where a byte order mark says so, as Excel's "Unicode text"; else UTF-8; else
 * Windows-1252, which Excel writes in Western Europe and does not tell. Null for what is no text.
 */
export function decodeSheetText(bytes: Uint8Array): string | null {
  const text = decodeMarked(bytes) ?? decode(bytes, "utf-8") ?? decodeWindows(bytes);
  return text === null || BINARY.test(text) ? null : text;
}

function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, "utf-16le");
  return bytes[0] === 0xfe && bytes[1] === 0xff ? decode(bytes, "utf-16be") : null;
}

/** What Windows-1252 has from 0x80 on, where Latin-1 has control characters; five places are free. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node takes Windows-1252 for Latin-1 in some of its versions. */
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
