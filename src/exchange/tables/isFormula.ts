/** The characters that start a formula in spreadsheet programs, also in full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Tells whether a text would run as a formula if it is typed into a cell. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}
