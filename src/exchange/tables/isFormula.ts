/** What programs for spreadsheets take for a formula at the beginning of a cell, also in the width of East Asian letters. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Whether a text would run as a formula when it is typed into a cell. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}
