/** Abbreviations that every reader knows, and names of publishers. */
const COMMON: ReadonlySet<string> = new Set(
  "AI API CEO CISO CSV EU HR ID IEC ISO IT NIST OK OWASP PDF TV UK UN URL US USB".split(" "),
);
const CAPITALS = /\b[A-Z][A-Z0-9]+(?=s?\b)/g;

/**
 * Returns the abbreviations in `texts` that none of them explains, as in "bill of materials (BOM)" or "BOM (bill of
 * …)".
 */
export function unexplainedAbbreviations(texts: readonly string[]): string[] {
  const found = new Set(texts.flatMap((text) => text.match(CAPITALS) ?? []));
  return [...found].filter((name) => !COMMON.has(name) && !texts.some((text) => isExplained(name, text)));
}

function isExplained(name: string, text: string): boolean {
  return new RegExp(`\\(${name}s?\\)|\\b${name}s? \\(`).test(text);
}
