import { outlineOf } from "#questionnaire/outline.ts";
import { termsOf, termsWithin } from "#report/terms.ts";
import { textsOf } from "#report/nodeReport.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { CountExplanation } from "./countExplanation.ts";
import { groupOf } from "./leftOut.ts";
import type { MetricRef } from "#report/metricRef.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";

/** Practices whose value is below their target; those that have a value and a target, and reach it, stand aside. */
export function countBelowTarget(context: ExplainContext): CountExplanation {
  const { explainFormatter, questionnaire, named } = context;
  const { practices } = termsOf(context);
  const aimed = outlineOf(questionnaire).practices.flatMap(({ id }) => {
    const { shortfall = null } = scoreOf(context, id) ?? {};
    const of: MetricRef = { kind: "node", id, figure: "shortfall" };
    const texts = textsOf(context, id);
    const against = explainFormatter.text("explain.count.against", { value: texts.value, target: texts.target });
    return shortfall === null ? [] : [{ title: named(id)?.title ?? id, of, against, below: isBelow(0, shortfall) }];
  });
  return {
    title: explainFormatter.text("explain.title.belowTarget", { practices }),
    sentence: explainFormatter.text("explain.belowTarget.sentence", {
      total: aimed.length,
      ...termsWithin(context),
    }),
    rows: aimed
      .filter(({ below }) => below)
      .map(({ title, of, against }) => ({ title, amount: 1, value: against, of })),
    caption: explainFormatter.text("explain.count.list"),
    columns: {
      what: practices,
      value: explainFormatter.text("explain.count.valueTarget"),
      contribution: explainFormatter.text("explain.column.counts"),
    },
    leftOut: groupOf(
      context,
      "explain.belowTarget.met",
      aimed.filter(({ below }) => !below).map(({ title, of }) => ({ title, detail: "", of, question: null })),
    ),
  };
}
