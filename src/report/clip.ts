/** Segments graphemes, so that an accent or a skin tone is not counted as a letter. */
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Returns a text on one line of at most `most` letters; a longer one ends in an ellipsis. The board edition clips
 * user-written names and notes; the full edition shows them whole.
 */
export function clip(text: string, most: number): string {
  // Limits segmentation for very long texts; 40 code units per letter is more than enough.
  const line = text
    .slice(0, most * 40)
    .replace(/\s+/gu, " ")
    .trim();
  if (line.length <= most) return line;
  const parts = firstLetters(line, most + 1);
  if (parts.length <= most) return line;
  return `${wholeWords(parts.slice(0, most - 1).join(""), parts[most - 1] ?? "")}…`;
}

/** Returns the first letters, at most `most`, without segmenting the rest. */
function firstLetters(line: string, most: number): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of letters.segment(line)) {
    if (parts.length === most) break;
    parts.push(segment);
  }
  return parts;
}

/** A cut at a word boundary must keep at least this share of the text. */
const MIN_KEPT_SHARE = 0.7;

/** Cuts a text at its last word boundary if that is not too far back; `next` is the letter after the text. */
export function wholeWords(text: string, next: string): string {
  const space = text.lastIndexOf(" ");
  const kept = next === " " || space < MIN_KEPT_SHARE * text.length ? text : text.slice(0, space);
  return kept.replace(/[\s(,;:–—-]+$/u, "");
}
