import type { ChangeKind } from "#assessment/compareAnswers.ts";

/** An answer that has changed since the last snapshot; all texts are ready to be shown. */
export type AnswerMove = {
  readonly question: string;
  readonly prompt: string;
  /** "2, Developing" or "Not answered" */
  readonly last: string;
  readonly today: string;
  readonly kind: ChangeKind;
  /** It was raised to a step of the plan that is marked as done. */
  readonly stepDone: boolean;
};

/** The answers that have changed, and how many of each kind: the counts add up to the number of changes. */
export type AnswerChanges = {
  readonly items: readonly AnswerMove[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** How many of which kind, and why, a sentence each. */
  readonly sentences: readonly string[];
};

/** The top risks of then and now, by title; a risk that only might be one is among them. */
export type TopRiskMoves = {
  /** "Risks high or above" */
  readonly name: string;
  /** Top risks now that were none then. */
  readonly appeared: readonly string[];
  /** Top risks of then that are none now, or do not apply any more. */
  readonly fell: readonly string[];
  readonly remain: readonly string[];
};
