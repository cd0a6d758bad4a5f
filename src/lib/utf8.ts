/** Encodes a text as UTF-8; a lone surrogate becomes U+FFFD, as in `TextEncoder`. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  // At most three bytes per UTF-16 unit.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  const put = (...next: readonly number[]) => {
    bytes.set(next, length);
    length += next.length;
  };
  for (let at = 0; at < text.length; at++) {
    const given = text.codePointAt(at) ?? 0;
    const code = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given;
    if (code < 0x80) bytes[length++] = code;
    else if (code < 0x800) put(0xc0 | (code >> 6), tail(code, 0));
    else if (code < 0x10000) put(0xe0 | (code >> 12), tail(code, 6), tail(code, 0));
    else {
      put(0xf0 | (code >> 18), tail(code, 12), tail(code, 6), tail(code, 0));
      // It is two units of the text.
      at += 1;
    }
  }
  return bytes.slice(0, length);
}

function tail(code: number, shift: number): number {
  return 0x80 | ((code >> shift) & 0x3f);
}
