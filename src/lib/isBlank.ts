/** Characters without a visible glyph: spaces, controls, joiners and fillers. */
const INVISIBLE = /^[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Tells whether a text shows nothing at all. */
export function isBlank(text: string): boolean {
  return INVISIBLE.test(text);
}

/** Trims the text; returns "" if it shows nothing. */
export function shownText(text: string): string {
  return isBlank(text) ? "" : text.trim();
}
