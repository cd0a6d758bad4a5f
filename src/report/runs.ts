import type { MetricRef } from "./metricRef.ts";

/** A piece of running text; `strong` emphasizes it. */
export type Run = {
  readonly text: string;
  readonly strong?: boolean;
  readonly soft?: boolean;
  /**
   * Left out as a whole if the text would exceed its maximum number of lines; "late": only if its page lacks room, too.
   */
  readonly extra?: boolean | "late";
  readonly href?: string;
  /** The metric that these words state: on a screen they open its explanation, on paper they are plain text. */
  readonly metric?: MetricRef;
};

/** Returns a run that links a metric; plain text without one. */
export function linkMetric(text: string, metric: MetricRef | null): Run {
  return metric === null ? { text } : { text, metric };
}

/** Joins sentences to one running text. */
export function joinRuns(sentences: readonly (readonly Run[])[]): readonly Run[] {
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [{ text: " " }, ...sentence]));
}

/** Returns the text of runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
