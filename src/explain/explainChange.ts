import { shownNumbers, textsOf } from "#report/nodeReport.ts";
import { unitsOf } from "#report/numbers/decimals.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { traceMean } from "#scoring/traceMean.ts";
import { EMPTY_EXPLANATION } from "./emptyExplanation.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";
import type { ExplainedPart, MetricExplanation } from "./explanation.ts";
import { createPart } from "./part.ts";
import type { PartLine } from "./partLine.ts";

type EarlierScores = NonNullable<ReportContext["last"]>;

/** Explains how the value of a node has changed since the newest snapshot; null if one of the two values is missing. */
export function explainChange(context: ExplainContext, id: string): MetricExplanation | null {
  const { explainFormatter, formatter, last, named } = context;
  const node = named(id);
  const now = scoreOf(context, id)?.value ?? null;
  const then = last === null ? null : valueThen(last, id);
  if (node === undefined || last === null || now === null || then === null) return null;
  const sum = difference(context, id);
  return {
    ...EMPTY_EXPLANATION,
    ref: { kind: "change", id },
    title: explainFormatter.text("explain.title.change", { name: node.title }),
    shown: textsOf(context, id).change,
    sentence: explainFormatter.text("explain.change.sentence", { label: last.label, date: formatter.date(last.date) }),
    formula: explainFormatter.text("explain.change.formula"),
    amounts: [sum.total.amount],
    parts: [sum, ...(node.kind === "question" ? [] : [byChildren(context, last, id, now - then)])],
    question: node.kind === "question" ? id : null,
  };
}

function valueThen({ scorecard }: EarlierScores, id: string): number | null {
  return scorecard.nodes[id]?.value ?? null;
}

/** Subtracts the two values as shown, so that the result is the change as shown. */
function difference(context: ExplainContext, id: string): ExplainedPart {
  const { explainFormatter } = context;
  const { value, last, decimals } = shownNumbers(context, id);
  return createPart(
    context,
    { caption: explainFormatter.text("explain.change.sum"), combine: "sum", totalDecimals: decimals },
    [
      {
        title: explainFormatter.text("explain.change.now"),
        amount: value ?? 0,
        of: { kind: "node", id, metric: "value" },
      },
      { title: explainFormatter.text("explain.change.then"), amount: 0 - (last ?? 0), signed: true },
    ],
  );
}

/**
 * Shows each child's contribution now less its contribution then, which adds up to the whole change before rounding.
 */
function byChildren(context: ExplainContext, last: EarlierScores, id: string, whole: number): ExplainedPart {
  const { explainFormatter, scorecard, named } = context;
  const before = new Map(traceMean(last.scorecard, id, "value").map((traced) => [traced.id, traced]));
  const lines = traceMean(scorecard, id, "value").flatMap((traced): PartLine[] => {
    const then = before.get(traced.id);
    const pair = { before: then?.contribution ?? null, after: traced.contribution };
    if (pair.before === null && pair.after === null) return [];
    return [
      {
        title: named(traced.id)?.title ?? traced.id,
        amount: (pair.after ?? 0) - (pair.before ?? 0),
        signed: true,
        value: pair,
        calculate: (shown) => shown.after - shown.before,
        of: pair.before === null || pair.after === null ? null : { kind: "change", id: traced.id },
      },
    ];
  });
  const children = named(id)?.children ?? "";
  const columns = { what: children, value: explainFormatter.text("explain.change.thenNow") };
  const caption = explainFormatter.text("explain.change.children", { children });
  return createPart(
    context,
    { caption, combine: "sum", columns, totalDecimals: exactDecimals(context, id, whole) },
    lines,
  );
}

/** Returns the decimals with which the rounded change does not contradict the difference of the shown values. */
function exactDecimals(context: ExplainContext, id: string, whole: number): number {
  const { change, decimals } = shownNumbers(context, id);
  const isShown = change !== null && unitsOf(whole, decimals) === unitsOf(change, decimals);
  return isShown ? decimals : decimals + 1;
}
