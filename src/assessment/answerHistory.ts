import { type AnswerPart, changedParts } from "./answerParts.ts";
import type { Answer } from "./schema.ts";

/** A change of one answer. */
export type AnswerStep = {
  readonly question: string;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
  /** The changed parts: one, or several at once. */
  readonly parts: readonly AnswerPart[];
  /** The time of the last change, milliseconds since 1970. */
  readonly at: number;
  /**
   * What was changed with it in the answers to other questions, as when a spreadsheet is taken over; undone with it.
   */
  readonly others?: readonly Omit<AnswerStep, "others">[];
};

/** The changes of answers that can be undone, and the undone ones that can be redone; the latest is last. */
export type AnswerHistory = { readonly done: readonly AnswerStep[]; readonly undone: readonly AnswerStep[] };

/** A history without steps. */
export const NO_HISTORY: AnswerHistory = { done: [], undone: [] };

/** Maximum number of remembered steps, enough for a long afternoon. */
const MAX_STEPS = 500;

/** Typing without a longer pause is one step. Milliseconds. */
const TYPING_PAUSE = 3_000;

/** Adds a change made at `at`, milliseconds since 1970, and discards the undone steps. */
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
  if (last === undefined || !continues(last, step)) return { done: [...done, step].slice(-MAX_STEPS), undone: [] };
  return { done: [...done.slice(0, -1), { ...step, before: last.before }], undone: [] };
}

/** With changes of several answers that were made at once: one step. */
export function withManySteps(
  history: AnswerHistory,
  changed: readonly Pick<AnswerStep, "question" | "before" | "after">[],
  at: number,
): AnswerHistory {
  const steps = changed.map((change) => ({ ...change, parts: changedParts(change.before, change.after), at }));
  const [first, ...others] = steps.filter(({ parts }) => parts.length > 0);
  if (first === undefined) return history;
  return { done: [...history.done, { ...first, others }].slice(-MAX_STEPS), undone: [] };
}

/** The changes of a step, one at least. */
export function changesOf(step: AnswerStep): readonly AnswerStep[] {
  return [step, ...(step.others ?? [])];
}

/** Undoes the last step: the caller restores its parts from `step.before`. Null if there is nothing to undo. */
export function undo({
  done,
  undone,
}: AnswerHistory): { readonly step: AnswerStep; readonly history: AnswerHistory } | null {
  const step = done.at(-1);
  return step === undefined ? null : { step, history: { done: done.slice(0, -1), undone: [...undone, step] } };
}

/** Redoes the last undone step: the caller restores its parts from `step.after`. Null if there is nothing to redo. */
export function redo({
  done,
  undone,
}: AnswerHistory): { readonly step: AnswerStep; readonly history: AnswerHistory } | null {
  const step = undone.at(-1);
  return step === undefined ? null : { step, history: { done: [...done, step], undone: undone.slice(0, -1) } };
}

/** Returns the last reason given why a question does not apply, even if it was changed or undone since; "" if none. */
export function lastReason({ done, undone }: AnswerHistory, question: string): string {
  const answers = [...done, ...undone.toReversed()]
    .flatMap(changesOf)
    .filter((step) => step.question === question)
    .flatMap(({ before, after }) => [before, after]);
  return answers.findLast((answer) => (answer?.notApplicable ?? "") !== "")?.notApplicable ?? "";
}

/** Tells whether a step continues the typing of the last one. */
function continues(last: AnswerStep, { question, before, after, parts, at }: AnswerStep): boolean {
  if (last.others !== undefined || last.question !== question || at - last.at > TYPING_PAUSE) return false;
  const [part] = parts;
  if (part === undefined || parts.length > 1 || last.parts.length > 1 || last.parts[0] !== part) return false;
  if (part !== "choice") return part === "note" || part === "owner" || part === "links";
  // The reason is part of the choice.
  return [last.before, before, after].every((answer) => answer?.notApplicable !== undefined);
}
