/** Letters as readers count them: an accent or a skin tone is none of its own. */
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A text in one line of at most `most` letters; what is longer ends in an ellipsis. Board pages show names and notes that
 * anybody may have written at any length; the full edition shows them whole.
 */
export function clip(text: string, most: number): string {
  // Far more code units than any such number of letters: a text of megabytes is not segmented to its end.
  const line = text
    .slice(0, most * 40)
    .replace(/\s+/gu, " ")
    .trim();
  if (line.length <= most) return line;
  const parts = firstLetters(line, most + 1);
  if (parts.length <= most) return line;
  return `${wholeWords(parts.slice(0, most - 1).join(""), parts[most - 1] ?? "")}…`;
}

/** At most so many letters from the beginning; what follows is not segmented. */
function firstLetters(line: string, most: number): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of letters.segment(line)) {
    if (parts.length === most) break;
    parts.push(segment);
  }
  return parts;
}

/** A cut falls between words where that costs little. */
const LITTLE = 0.7;

/** The text up to its last whole word, where that costs little; `next` is the letter after it. */
export function wholeWords(text: string, next: string): string {
  const space = text.lastIndexOf(" ");
  const kept = next === " " || space < LITTLE * text.length ? text : text.slice(0, space);
  return kept.replace(/[\s(,;:–—-]+$/u, "");
}
