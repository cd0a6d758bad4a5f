/** The language preferences of the browser, best first; none where it keeps them to itself. */
export function visitorLanguages(): readonly string[] {
  const given: unknown = globalThis.navigator?.languages;
  return Array.isArray(given) ? given.filter((tag) => typeof tag === "string") : [];
}
