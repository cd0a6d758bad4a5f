/**
 * Where somebody with these language preferences (best first) is: the region that comes with the first language, else
 * the one where it is mostly spoken. English alone is spoken everywhere, so that the region of any other language says
 * more. "" where none says anything. Tags that are no BCP 47 are read as far as they go: operating systems and
 * extensions hand on "en_US", "en_US.UTF-8" or "C".
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
