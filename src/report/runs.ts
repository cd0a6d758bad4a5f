import type { MetricRef } from "./metricRef.ts";

/** A piece of running text; `strong` carries the point of the sentence. */
export type Run = {
  readonly text: string;
  readonly strong?: boolean;
  readonly soft?: boolean;
  /** Left out where the text would else take more lines than it may: it is read whole, or not at all. */
  readonly extra?: boolean;
  readonly href?: string;
  /** The number that these words tell: on a screen it opens its explanation, on paper it is text like any other. */
  readonly figure?: MetricRef;
};

/** A piece of text that tells a number; just text where there is nothing to explain. */
export function linkMetric(text: string, figure: MetricRef | null): Run {
  return figure === null ? { text } : { text, figure };
}

/** Sentences one after the other, as one running text. */
export function joinRuns(sentences: readonly (readonly Run[])[]): readonly Run[] {
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [{ text: " " }, ...sentence]));
}

/** Running text without its pieces. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
