import { getOwn } from "#lib/getOwn.ts";
import { withContributions } from "./contributions.ts";
import { originOf } from "./origin.ts";
import type { TracedChild } from "./traceMean.ts";
import type { Scorecard } from "./types.ts";

/** The metrics of questions that are scored together. */
export type TracedMetric = "value" | "low" | "high" | "coverage" | "target";

/**
 * Explains a metric of a lens's facet or a framework's item by the questions of the edition that belong to it, each
 * weighted by its share of the overall score (scoring.md § 4); null for an unknown topic. Throws for a scorecard that
 * `score` did not return.
 */
export function tracePool(
  scorecard: Scorecard,
  order: "lenses" | "frameworks",
  group: string,
  topic: string,
  metric: TracedMetric,
): readonly TracedChild[] | null {
  const { compiled } = originOf(scorecard);
  const found = compiled[order].find(({ id }) => id === group)?.topics.find(({ id }) => id === topic);
  if (found === undefined) return null;
  return withContributions(found.questions.flatMap((position) => traceQuestion(scorecard, position, metric)));
}

function traceQuestion(scorecard: Scorecard, position: number, metric: TracedMetric) {
  const id = originOf(scorecard).compiled.questions[position]?.id ?? "";
  const score = getOwn(scorecard.nodes, id);
  if (score === undefined) return [];
  const value = score.applicable ? score[metric] : null;
  const missing = metric === "target" ? ("no-target" as const) : ("unanswered" as const);
  const leftOut = score.applicable ? missing : ("not-applicable" as const);
  return [{ id, weight: score.share ?? 0, value, leftOut: value === null ? leftOut : null }];
}
