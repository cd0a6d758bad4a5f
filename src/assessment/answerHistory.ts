import { type AnswerPart, changedParts } from "./answerParts.ts";
import type { Answer } from "./schema.ts";

/** A change of one answer. */
export type AnswerStep = {
  readonly question: string;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
  /** What was changed: one part, or several at once. */
  readonly parts: readonly AnswerPart[];
  /** When it ended, milliseconds since 1970. */
  readonly at: number;
};

/** What was done to the answers and can be undone, and what was undone and can be redone; the last stands last. */
export type AnswerHistory = { readonly done: readonly AnswerStep[]; readonly undone: readonly AnswerStep[] };

export const NO_HISTORY: AnswerHistory = { done: [], undone: [] };

/** Steps that are remembered: a long afternoon of answering. */
const LONGEST = 500;

/** What is typed without a longer pause is one step. Milliseconds. */
const PAUSE = 3_000;

/** With a change that was just made, `at` milliseconds since 1970. What was undone before is then forgotten. */
export function withStep(
  { done, undone }: AnswerHistory,
  question: string,
  before: Answer | undefined,
  after: Answer | undefined,
  at: number,
): AnswerHistory {
  const step = { question, before, after, parts: changedParts(before, after), at };
  const last = done.at(-1);
  if (step.parts.length === 0) return { done, undone };
  if (last === undefined || !continues(last, step)) return { done: [...done, step].slice(-LONGEST), undone: [] };
  return { done: [...done.slice(0, -1), { ...step, before: last.before }], undone: [] };
}

/** With the last step undone; `step.before` is what its parts are to be again. Null when there is nothing to undo. */
export function undo({
  done,
  undone,
}: AnswerHistory): { readonly step: AnswerStep; readonly history: AnswerHistory } | null {
  const step = done.at(-1);
  return step === undefined ? null : { step, history: { done: done.slice(0, -1), undone: [...undone, step] } };
}

/** With the step that was undone last done again, to `step.after`. Null when there is none. */
export function redo({
  done,
  undone,
}: AnswerHistory): { readonly step: AnswerStep; readonly history: AnswerHistory } | null {
  const step = undone.at(-1);
  return step === undefined ? null : { step, history: { done: [...done, step], undone: undone.slice(0, -1) } };
}

/** The last reason that was given why a question does not apply, also where it was changed or undone since; or "". */
export function lastReason({ done, undone }: AnswerHistory, question: string): string {
  const answers = [...done, ...undone.toReversed()]
    .filter((step) => step.question === question)
    .flatMap(({ before, after }) => [before, after]);
  return answers.findLast((answer) => (answer?.notApplicable ?? "") !== "")?.notApplicable ?? "";
}

/** Whether a step goes on with what is being typed. */
function continues(last: AnswerStep, { question, before, after, parts, at }: AnswerStep): boolean {
  if (last.question !== question || at - last.at > PAUSE) return false;
  const [part] = parts;
  if (part === undefined || parts.length > 1 || last.parts.length > 1 || last.parts[0] !== part) return false;
  if (part !== "choice") return part === "note" || part === "owner" || part === "links";
  // The reason is typed into the choice.
  return [last.before, before, after].every((answer) => answer?.notApplicable !== undefined);
}
