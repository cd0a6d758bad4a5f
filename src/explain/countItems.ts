import { isTargeted } from "#assessment/isTargeted.ts";
import { buildFrameworks, statementOf } from "#report/frameworks/buildFrameworks.ts";
import type { ItemReport } from "#report/frameworks/frameworksReport.ts";
import type { CountRef } from "#report/metricRef.ts";
import type { CountExplanation } from "./countExplanation.ts";
import type { ExplainContext } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import type { PartLine } from "./partLine.ts";

type ItemsRef = Extract<CountRef, { kind: "items" }>;

/** Explains the number of a framework's items by status; null if no applicable question relates to the framework. */
export function countItems(context: ExplainContext, { framework: id, which }: ItemsRef): CountExplanation | null {
  const { explainFormatter, questionnaire } = context;
  const report = buildFrameworks(context).list.find((framework) => framework.id === id);
  const all = questionnaire.frameworks.find((framework) => framework.id === id)?.items ?? [];
  if (report === undefined) return null;
  const targeted = isTargeted(questionnaire, context.assessment) ? "yes" : "no";
  const cited = new Set(report.items.map((item) => item.id));
  const rows =
    which === "uncited"
      ? all.filter((item) => !cited.has(item.id)).map((item) => ({ title: nameOf(item), amount: 1 }))
      : report.items
          .filter(({ status }) => which === "cited" || status === which)
          .map((item) => lineOf(context, id, item, targeted));
  const title: ExplainMessageId = `explain.title.items.${which}`;
  const sentence: ExplainMessageId = `explain.items.${which}`;
  return {
    title: explainFormatter.text(title, { framework: report.title }),
    sentence: explainFormatter.text(sentence, { total: which === "uncited" ? all.length : report.items.length }),
    rows,
    caption: explainFormatter.text("explain.count.list"),
    columns: {
      what: explainFormatter.text("explain.column.item"),
      value: which === "uncited" ? "" : explainFormatter.text("explain.count.valueTarget", { targeted }),
      contribution: explainFormatter.text("explain.column.counts"),
    },
    notes: [statementOf(context)],
  };
}

function lineOf(
  { explainFormatter }: ExplainContext,
  framework: string,
  item: ItemReport,
  targeted: "yes" | "no",
): PartLine {
  const { value, target, status } = item.text;
  return {
    title: nameOf(item),
    amount: 1,
    detail: status,
    value: explainFormatter.text("explain.count.against", { value, target, targeted }),
    of: { kind: "item", framework, item: item.id, metric: "value" },
  };
}

function nameOf({ id, title }: { readonly id: string; readonly title: string }): string {
  return `${id} ${title}`;
}
