import { buildFrameworks } from "#report/frameworks/buildFrameworks.ts";
import type { CountExplanation } from "./count.ts";
import type { CountRef } from "#report/metricRef.ts";
import type { Line } from "./part.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import type { ExplainContext } from "./explainContext.ts";

type ItemsRef = Extract<CountRef, { kind: "items" }>;

/** Items of a framework by where they stand; null where no question that applies relates to the framework. */
export function countItems(
  explainContext: ExplainContext,
  { framework: id, which }: ItemsRef,
): CountExplanation | null {
  const { explainFormatter, formatter, questionnaire } = explainContext;
  const report = buildFrameworks(explainContext).list.find((framework) => framework.id === id);
  const all = questionnaire.frameworks.find((framework) => framework.id === id)?.items ?? [];
  if (report === undefined) return null;
  const cited = new Set(report.items.map((item) => item.id));
  const rows =
    which === "uncited"
      ? all.filter((item) => !cited.has(item.id)).map((item) => ({ title: nameOf(item), amount: 1 }))
      : report.items
          .filter(({ status }) => which === "cited" || status === which)
          .map(
            (item): Line => ({
              title: nameOf(item),
              amount: 1,
              detail: item.text.status,
              value: explainFormatter.text("explain.count.against", {
                value: item.text.value,
                target: item.text.target,
              }),
              of: { kind: "item", framework: id, item: item.id, figure: "value" },
            }),
          );
  const title: ExplainMessageId = `explain.title.items.${which}`;
  const sentence: ExplainMessageId = `explain.items.${which}`;
  return {
    title: explainFormatter.text(title, { framework: report.title }),
    sentence: explainFormatter.text(sentence, { total: which === "uncited" ? all.length : report.items.length }),
    rows,
    caption: explainFormatter.text("explain.count.list"),
    columns: {
      what: explainFormatter.text("explain.column.item"),
      value: which === "uncited" ? "" : explainFormatter.text("explain.count.valueTarget"),
      contribution: explainFormatter.text("explain.column.counts"),
    },
    notes: [formatter.text("framework.statement")],
  };
}

function nameOf({ id, title }: { readonly id: string; readonly title: string }): string {
  return `${id} ${title}`;
}
