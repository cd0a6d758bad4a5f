import type { ExplainedPart, ExplainedRow } from "./model.ts";
import type { Scene } from "./scene.ts";

/** A line that leads nowhere and has neither weight nor value. */
export function plainRow(title: string, contribution: string, amount: number): ExplainedRow {
  return { title, detail: "", weight: "", value: "", contribution, amount, of: null, question: null };
}

/** What a part says besides its rows. */
type Manner = {
  readonly caption: string;
  readonly combine: ExplainedPart["combine"];
  readonly write: (amount: number) => string;
  readonly columns?: Partial<ExplainedPart["columns"]>;
  readonly total?: string;
};

/** Rows that add up, or multiply, to their total. */
export function partOf({ say }: Scene, manner: Manner, rows: readonly ExplainedRow[]): ExplainedPart {
  const { caption, combine, write, columns } = manner;
  const isSum = combine === "sum";
  const amount = isSum
    ? rows.reduce((sum, each) => sum + each.amount, 0)
    : rows.reduce((product, each) => product * each.amount, 1);
  return {
    caption,
    columns: {
      what: say.text("explain.column.what"),
      weight: "",
      value: "",
      contribution: say.text(isSum ? "explain.column.adds" : "explain.figure.value"),
      ...columns,
    },
    rows,
    combine,
    total: {
      title: manner.total ?? say.text(isSum ? "explain.total" : "explain.product"),
      text: write(amount),
      amount,
    },
  };
}
