/** The name that the choices of a question have in common. */
export function choicesName(question: string): string {
  return `answer-${question}`;
}

/** Marks the question and its statements, where single keys answer it. */
export const STATEMENTS = "data-statements";

/** Takes the focus to the choice made, or to the first where there is none; it chooses nothing. */
export function focusChoices(question: string): void {
  const choices = [...document.getElementsByName(choicesName(question))];
  const made = choices.find((choice) => choice instanceof HTMLInputElement && choice.checked);
  (made ?? choices[0])?.focus();
}

/** Where the walk is at its end, the way on; see QuestionSheet. */
export const WAY_ON = "way-on";

/** Takes the focus to the way on, and so into sight what is said of the end. */
export function focusWayOn(): void {
  document.getElementById(WAY_ON)?.focus();
}
