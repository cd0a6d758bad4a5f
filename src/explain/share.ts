import { traceMean } from "#scoring/traceMean.ts";
import { traceShare } from "#scoring/traceShare.ts";
import { leftOutOf, numbers, parts } from "./nodeMetrics.ts";
import { rowNames } from "./means.ts";
import type { ExplainedPart } from "./explanation.ts";
import type { Body } from "./node.ts";
import { type Entries, type Line, partOf } from "./part.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";

/** The part of the overall value that a node decides: the way down to it, and how its children divide it. */
export function explainShare(explainContext: ExplainContext, id: string): Body {
  const { explainFormatter, named } = explainContext;
  const isQuestion = named(id)?.kind === "question";
  return {
    sentence: explainFormatter.text("explain.share.sentence"),
    formula: explainFormatter.text("explain.share.formula"),
    amounts: numbers(scoreOf(explainContext, id)?.share),
    parts: parts(wayTo(explainContext, id), isQuestion ? null : dividedIn(explainContext, id)),
    leftOut: isQuestion ? [] : leftOutOf(explainContext, id, "coverage", "share"),
  };
}

function wayTo(explainContext: ExplainContext, id: string): ExplainedPart | null {
  const { explainFormatter } = explainContext;
  const way = traceShare(explainContext.scorecard, id);
  if (way.length === 0) return null;
  const columns = {
    what: explainFormatter.text("explain.share.step"),
    weight: explainFormatter.text("explain.column.weight"),
    value: explainFormatter.text("explain.share.siblings"),
    contribution: explainFormatter.text("explain.share.part"),
  };
  return partOf(
    explainContext,
    {
      ...{ caption: explainFormatter.text("explain.share.way"), combine: "product", unit: "percent", columns },
      ...{ weightUnit: "count", valueUnit: "count" },
    },
    way.map((step) => ({
      ...rowNames(explainContext, step.id, "share"),
      detail: "",
      weight: step.weight,
      value: step.siblings,
      amount: step.part,
      reckon: ({ weight, value }) => weight / value,
    })),
  );
}

function dividedIn(explainContext: ExplainContext, id: string): ExplainedPart {
  const { explainFormatter, named, scorecard } = explainContext;
  const children = named(id)?.children ?? "";
  const columns = {
    what: children,
    weight: explainFormatter.text("explain.column.weight"),
    contribution: explainFormatter.text("explain.figure.share"),
  };
  const whole = scoreOf(explainContext, id)?.share ?? 0;
  const lines = traceMean(scorecard, id, "coverage").flatMap((child): Line[] => {
    const share = scoreOf(explainContext, child.id)?.share ?? null;
    if (share === null) return [];
    const reckon = ({ weight, weights }: Entries) => (whole * weight) / weights;
    return [
      { ...rowNames(explainContext, child.id, "share"), detail: "", amount: share, weight: child.weight, reckon },
    ];
  });
  const caption = explainFormatter.text("explain.share.divided", { children });
  return partOf(explainContext, { caption, combine: "sum", unit: "percent", columns, sumsWeights: true }, lines);
}
