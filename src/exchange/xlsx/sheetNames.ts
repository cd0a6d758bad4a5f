/** The maximum length that Excel allows for a sheet name. */
const MAX_LETTERS = 31;

/**
 * Returns sheet names for these titles, in order: without characters that Excel forbids, unique regardless of case, at
 * most 31 UTF-16 units. Apostrophes become typographic ones, which need no escaping in references.
 */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const wanted = allowed(title);
    let name = cut(wanted, MAX_LETTERS);
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const suffix = ` ${number}`;
      name = cut(wanted, MAX_LETTERS - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Excel reserves the name "History". */
function allowed(title: string): string {
  const plain = title
    .replace(/[[\]:*?/\\\p{Cc}\p{Surrogate}]/gu, " ")
    .replaceAll("'", "’")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" || plain.toLowerCase() === "history" ? `${plain} –`.trim() : plain;
}

/** Cuts a text to whole letters, at most `most` UTF-16 units. */
function cut(text: string, most: number): string {
  let kept = "";
  for (const letter of text) {
    if (kept.length + letter.length > most) break;
    kept += letter;
  }
  return kept.trimEnd();
}
