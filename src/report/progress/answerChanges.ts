import type { ChangeKind } from "#assessment/compareAnswers.ts";

/** An answer that has changed since the last snapshot, as formatted texts. */
export type AnswerMove = {
  readonly question: string;
  readonly prompt: string;
  /** "2, Developing" or "Not answered" */
  readonly last: string;
  readonly today: string;
  readonly kind: ChangeKind;
  /** True if the plan has a step to this level that is marked as done. */
  readonly stepDone: boolean;
};

/** The changed answers, and the number of each kind, which add up to all changes. */
export type AnswerChanges = {
  readonly items: readonly AnswerMove[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Describes the number of changes by kind, and the reasons. */
  readonly sentences: readonly string[];
};

/** The top risks then and now, by title; those that only might be or have been one are marked as possible. */
export type TopRiskMoves = {
  /** "Risks high or above" */
  readonly name: string;
  /** Top risks now that were not then. */
  readonly appeared: readonly string[];
  /** Top risks then that are not now, or no longer apply. */
  readonly fell: readonly string[];
  readonly remain: readonly string[];
};
