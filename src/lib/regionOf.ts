/**
 * Guesses the user's region from language preferences (best first): the region of the first language, else the one
 * where that language is mostly spoken. English without a region is spoken everywhere, so another language's region
 * wins over it. Returns "" if no tag helps. Tags that are not valid BCP 47 are parsed as far as possible: operating
 * systems and extensions supply "en_US", "en_US.UTF-8" or "C".
 */
export function regionOf(tags: readonly string[]): string {
  const locales = tags.flatMap(readTag);
  const [first] = locales;
  if (first === undefined) return "";
  const named = locales.filter(({ region }) => region !== undefined);
  const own = named.find(({ language }) => language === first.language);
  const other = first.language === "en" ? named[0] : undefined;
  return (own ?? other ?? first.maximize()).region ?? "";
}

function readTag(tag: unknown): readonly Intl.Locale[] {
  if (typeof tag !== "string") return [];
  try {
    return [new Intl.Locale(tag.replace(/[.@].*$/s, "").replaceAll("_", "-"))];
  } catch {
    return [];
  }
}
