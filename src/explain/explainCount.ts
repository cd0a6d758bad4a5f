import { assertNever } from "#lib/assertNever.ts";
import type { CountRef } from "#report/metricRef.ts";
import { spanText } from "#report/risks/bandSpan.ts";
import type { CountExplanation } from "./countExplanation.ts";
import { countItems } from "./countItems.ts";
import { countBelowTarget, countPairs } from "./countNodes.ts";
import { countExposure, countOpenControls, countQuestions } from "./countQuestions.ts";
import { countCell, countScenarios } from "./countScenarios.ts";
import { countSteps } from "./countSteps.ts";
import { EMPTY_EXPLANATION } from "./emptyExplanation.ts";
import type { ExplainContext } from "./explainContext.ts";
import type { MetricExplanation } from "./explanation.ts";
import { createPart } from "./part.ts";
import type { PartLine } from "./partLine.ts";

/** Explains a count by listing each counted item with a link; null if there is nothing to count in. */
export function explainCount(context: ExplainContext, ref: CountRef): MetricExplanation | null {
  const counted = countedBy(context, ref);
  if (counted === null) return null;
  const { rows, perhaps = [], caption, columns, ...rest } = counted;
  const listed = (title: string, lines: readonly PartLine[]) =>
    createPart(context, { caption: title, combine: "sum", unit: "count", columns }, lines);
  const part = listed(caption, rows);
  const { amount, text } = part.total;
  if (perhaps.length === 0) {
    return {
      ...EMPTY_EXPLANATION,
      ref,
      shown: text,
      amounts: [amount],
      parts: rows.length === 0 ? [] : [part],
      ...rest,
    };
  }
  const { explainFormatter, formatter } = context;
  const more = listed(explainFormatter.text("explain.count.perhaps", { topic: context.topic }), perhaps);
  const shown = spanText(formatter, { least: amount, most: amount + more.total.amount });
  return { ...EMPTY_EXPLANATION, ref, shown, amounts: [amount, more.total.amount], parts: [part, more], ...rest };
}

function countedBy(context: ExplainContext, ref: CountRef): CountExplanation | null {
  switch (ref.kind) {
    case "scenarios":
      return countScenarios(context, ref);
    case "cell":
      return countCell(context, ref);
    case "openControls":
      return countOpenControls(context);
    case "exposure":
      return countExposure(context, ref);
    case "questions":
      return countQuestions(context, ref);
    case "items":
      return countItems(context, ref);
    case "belowTarget":
      return countBelowTarget(context);
    case "pairs":
      return countPairs(context, ref);
    case "steps":
      return countSteps(context, ref);
    default:
      return assertNever(ref);
  }
}
