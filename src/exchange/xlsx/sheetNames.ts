/** What Excel allows for the name of a sheet. */
const MOST_LETTERS = 31;

/**
 * Names of sheets for these titles, in their order: without what Excel forbids in them, each different from the others
 * whatever the case, at most 31 UTF-16 units. An apostrophe becomes the typographic one, which no reference has to double.
 */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const wanted = allowed(title);
    let name = cut(wanted, MOST_LETTERS);
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const suffix = ` ${number}`;
      name = cut(wanted, MOST_LETTERS - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Excel keeps the name "History" for itself. */
function allowed(title: string): string {
  const plain = title
    .replace(/[[\]:*?/\\\p{Cc}\p{Surrogate}]/gu, " ")
    .replaceAll("'", "’")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" || plain.toLowerCase() === "history" ? `${plain} –`.trim() : plain;
}

/** Whole letters, at most so many UTF-16 units of them. */
function cut(text: string, most: number): string {
  let kept = "";
  for (const letter of text) {
    if (kept.length + letter.length > most) break;
    kept += letter;
  }
  return kept.trimEnd();
}
