/** Returns the language preferences of the browser, best first; empty if it hides them. */
export function visitorLanguages(): readonly string[] {
  const given: unknown = globalThis.navigator?.languages;
  return Array.isArray(given) ? given.filter((tag) => typeof tag === "string") : [];
}
