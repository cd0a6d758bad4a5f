/** Returns the radio group name of a question's choices. */
export function choicesName(question: string): string {
  return `answer-${question}`;
}

/** Marks the area with the question and its statements, in which shortcuts answer the question. */
export const STATEMENTS = "data-statements";

/** Focuses the current choice, or the first one if there is none, without choosing it. */
export function focusChoices(question: string): void {
  const choices = [...document.getElementsByName(choicesName(question))];
  const made = choices.find((choice) => choice instanceof HTMLInputElement && choice.checked);
  (made ?? choices[0])?.focus();
}

/** The id of the link to the next step when all questions are answered; see QuestionSheet. */
export const WAY_ON = "way-on";

/** Focuses that link, which also scrolls the message above it into view. */
export function focusWayOn(): void {
  document.getElementById(WAY_ON)?.focus();
}
