import type { AnswerChanges, TopRiskMoves } from "./answerChanges.ts";

/** A key number, today and last time. */
export type KeyNumber = {
  readonly name: string;
  readonly today: string;
  /** Empty with nothing to compare. */
  readonly last: string;
};

/** A node that has changed since the last snapshot, as texts. */
export type Move = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly last: string;
  readonly today: string;
  readonly change: string;
};

/** The changes since the newest snapshot. */
export type Progress = {
  /** The label of the snapshot. */
  readonly label: string;
  /** The month, the day or the label of the snapshot, the first that no other can share; follows "since". */
  readonly sinceText: string;
  readonly sentences: readonly string[];
  readonly answers: AnswerChanges;
  /** Null if no risk applied then or applies now. */
  readonly topRisks: TopRiskMoves | null;
  /** Practices that rose, the largest change first. */
  readonly rose: readonly Move[];
  /** Practices that fell, the largest change first. */
  readonly fell: readonly Move[];
};
