/**
 * How long a text is, in Unicode code points: as file formats count, and as nobody has to know who types an emoji, which
 * JavaScript counts as two.
 */
export function countLetters(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) {
      pairs += 1;
      at += 1;
    }
  }
  return text.length - pairs;
}
