import { number, type Table, text } from "#exchange/tables/table.ts";
import type { ComparedNode, ComparedRisk, Comparison } from "#report/comparison/comparison.ts";

/** The greatest value less the least, not rounded; null where fewer than two states have one. */
export function differenceOf(values: readonly (number | null)[]): number | null {
  const rated = values.filter((value) => value !== null);
  return rated.length < 2 ? null : Math.max(...rated) - Math.min(...rated);
}

/**
 * A comparison as one table: a row for the whole, each area, each practice and each top risk, a column for each state.
 */
export function comparisonTable({ title, byLevel, states, nodes, sharedRisks, otherRisks }: Comparison): Table {
  const [values, levels] = [states.map(({ value }) => value), states.map(({ level }) => level)];
  return {
    id: "comparison",
    title,
    columns: ["kind", "id", "number", "title", ...states.map(({ label }) => label), "difference"],
    rows: [
      ...(byLevel
        ? []
        : [[...head("overall", "overall", "", title), ...values.map(number), number(differenceOf(values))]]),
      [...head("level", "overall", "", title), ...levels.map(number), number(differenceOf(levels))],
      ...nodes.map(nodeRow),
      ...[...sharedRisks, ...otherRisks].map(riskRow),
    ],
  };
}

function head(kind: string, id: string, numbered: string, title: string) {
  return [kind, id, numbered, title].map(text);
}

function nodeRow({ kind, id, number: numbered, title, ...node }: ComparedNode) {
  const values = node.values.map(({ value }) => value);
  return [...head(kind, id, numbered, title), ...values.map(number), number(differenceOf(values))];
}

/** 1 where it is a top risk, otherwise 0. */
function riskRow({ id, title, isTop }: ComparedRisk) {
  return [...head("topRisk", id, "", title), ...isTop.map((top) => number(top ? 1 : 0)), text("")];
}
