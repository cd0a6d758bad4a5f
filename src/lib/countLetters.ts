/**
 * Counts the Unicode code points of a text, as the file formats do. JavaScript's `length` counts an emoji as two, which
 * users cannot know.
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
