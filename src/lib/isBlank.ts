/** Letters that are drawn as nothing: spaces, controls, joiners and fillers. */
const INVISIBLE = /^[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether a text shows nothing, whatever it is made of. */
export function isBlank(text: string): boolean {
  return INVISIBLE.test(text);
}

/** The text without the spaces around it; "" where it shows nothing. */
export function shownText(text: string): string {
  return isBlank(text) ? "" : text.trim();
}
