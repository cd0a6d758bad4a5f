/** One of the few numbers that a reader remembers, today and last time. */
export type KeyNumber = {
  readonly name: string;
  readonly today: string;
  /** Empty when there is nothing to compare with. */
  readonly last: string;
};

/** A part of the tree that has moved since the last snapshot; all texts are ready to be shown. */
export type Move = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly last: string;
  readonly today: string;
  readonly change: string;
};

/** What has changed since the newest snapshot. */
export type Progress = {
  /** What the snapshot is called. */
  readonly label: string;
  /** The month of the snapshot, or its day when the report is of the same month: what stands behind "since". */
  readonly sinceText: string;
  readonly sentences: readonly string[];
  /** Practices that rose, the greatest change first. */
  readonly rose: readonly Move[];
  /** Practices that fell, the greatest change first. */
  readonly fell: readonly Move[];
};
