import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { number, share, type Table, text } from "#exchange/tables/table.ts";
import type { ComparedNode, Comparison } from "#report/comparison/comparison.ts";

/**
 * Returns a comparison as tables: the states, the areas, the practices and the top risks, with a column for each state.
 * The values are not rounded to what is shown; the difference is that of the values as shown.
 */
export function comparisonTables(comparison: Comparison, exchangeText: ExchangeFormatter): readonly Table[] {
  const { states, terms, risksName, sharedRisks, otherRisks } = comparison;
  const labels = states.map(({ label }) => label);
  const nodes = (id: string, kind: ComparedNode["kind"], title: string, head: string): Table => ({
    id,
    title,
    columns: [exchangeText("column.number"), head, ...labels, exchangeText("column.difference")],
    rows: comparison.nodes
      .filter((node) => node.kind === kind)
      .map((node) => [
        text(node.number),
        text(node.title),
        ...node.values.map(({ value }) => number(value)),
        number(node.spread),
      ]),
  });
  const risks: Table = {
    id: "risks",
    title: risksName ?? "",
    columns: [exchangeText("column.id"), exchangeText("column.title"), ...labels],
    rows: [...sharedRisks, ...otherRisks].map(({ id, title, isTop }) => [
      text(id),
      text(title),
      ...isTop.map((top) => text(exchangeText(top ? "flag.yes" : "flag.no"))),
    ]),
  };
  const { area, areas, practice, practices } = terms.heading;
  return [
    {
      id: "states",
      title: exchangeText("table.states"),
      columns: [
        ...(["column.state", "column.date", "column.value", "column.level", "column.coverage"] as const).map((id) =>
          exchangeText(id),
        ),
        ...(risksName === null ? [] : [risksName]),
      ],
      rows: states.map((state) => [
        text(state.label),
        text(state.dateText),
        number(state.value),
        number(state.level),
        share(state.coverage),
        ...(risksName === null ? [] : [text(state.text.topRisks)]),
      ]),
    },
    nodes("areas", "area", areas, area),
    nodes("practices", "practice", practices, practice),
    risks,
  ].filter(({ rows }) => rows.length > 0);
}
