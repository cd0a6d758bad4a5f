/** The characters that start a formula in spreadsheet programs, also in full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Tells whether a text would run as a formula if it is typed into a cell. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

/**
 * Places inside a text where another cell would start with a formula if a program reads the file with another separator
 * than it was written with, or splits lines; not the marks of a list ("- one").
 */
const INSIDE = /([,;\t\r\n]["']*)(?=[=@＝＠]|[+\-＋－](?!\s))/g;

/**
 * Puts an apostrophe before everything that could run as a formula: at the start, and where a program may split the
 * text.
 */
export function withoutFormulas(text: string): string {
  const inside = text.replace(INSIDE, "$1'");
  return isFormula(inside) ? `'${inside}` : inside;
}

/** Removes the apostrophes of `withoutFormulas`. */
export function withFormulas(text: string): string {
  return text.replace(/(^|[,;\t\r\n]["']*)'(?=[=+\-@\t\r\n＝＋－＠])/g, "$1");
}
