import { answerState, answerTo } from "#assessment/answer.ts";
import type { MetricRef, NodeMetric } from "#report/metricRef.ts";
import type { TracedChild } from "#scoring/traceMean.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import type { LeftOutGroup } from "./explanation.ts";
import { metricText } from "./metricText.ts";

const REASONS = ["unanswered", "unknown", "apart", "notApplicable", "noTarget", "notInEdition"] as const;
type Reason = (typeof REASONS)[number];

type Item = LeftOutGroup["items"][number];

/**
 * Returns a group of items left out for one reason; the reason's message can include their number. No group without
 * items.
 */
export function groupOf(
  { explainFormatter }: ExplainContext,
  why: ExplainMessageId,
  items: readonly Item[],
): readonly LeftOutGroup[] {
  return items.length === 0 ? [] : [{ why: explainFormatter.text(why, { count: items.length }), items }];
}

/** Returns the children that a mean leaves out, grouped by reason. */
export function groupLeftOut(
  context: ExplainContext,
  traced: readonly Pick<TracedChild, "id" | "leftOut">[],
  metric: NodeMetric,
): readonly LeftOutGroup[] {
  const out = traced.filter(({ leftOut }) => leftOut !== null);
  return REASONS.flatMap((reason) => {
    const items = out.filter((each) => reasonOf(context, each) === reason).map(({ id }) => itemOf(context, id, metric));
    return groupOf(context, `explain.left.${reason}`, items);
  });
}

function reasonOf({ assessment, named }: ExplainContext, { id, leftOut }: Pick<TracedChild, "id" | "leftOut">): Reason {
  switch (leftOut) {
    case "not-applicable":
      return "notApplicable";
    case "not-in-edition":
      return "notInEdition";
    case "no-target":
      return "noTarget";
    case "apart":
      return "apart";
    default: {
      const isQuestion = named(id)?.kind === "question";
      return isQuestion && answerState(answerTo(assessment.answers, id)) === "unknown" ? "unknown" : "unanswered";
    }
  }
}

function itemOf(context: ExplainContext, id: string, metric: NodeMetric): Item {
  const { assessment, named } = context;
  const node = named(id);
  const score = scoreOf(context, id);
  const isQuestion = node?.kind === "question";
  const of: MetricRef | null = metricText(context, id, metric) === null ? null : { kind: "node", id, metric };
  return {
    title: node?.title ?? id,
    detail: (answerTo(assessment.answers, id)?.notApplicable ?? "").trim(),
    of: isQuestion ? null : of,
    question: isQuestion && score !== undefined ? id : null,
  };
}
