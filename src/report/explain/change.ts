import { traceMean } from "#scoring/traceMean.ts";
import type { Sources } from "#report/sources.ts";
import { BARE } from "./bare.ts";
import type { ExplainedPart, ExplainedRow, FigureExplanation } from "./model.ts";
import { type Scene, scoreOf } from "./scene.ts";

type Last = NonNullable<Sources["last"]>;

/** What has changed in the value of a node since the newest snapshot; null where one of the two values is missing. */
export function explainChange(scene: Scene, id: string): FigureExplanation | null {
  const { say, words, last, named } = scene;
  const node = named(id);
  const now = scoreOf(scene, id)?.value ?? null;
  const then = last === null ? null : valueThen(last, id);
  if (node === undefined || last === null || now === null || then === null) return null;
  return {
    ...BARE,
    ref: { kind: "change", id },
    title: say.text("explain.title.change", { name: node.title }),
    shown: words.change(now - then),
    sentence: say.text("explain.change.sentence", { label: last.label, date: words.date(last.date) }),
    formula: say.text("explain.change.formula"),
    amounts: [now - then],
    parts: [difference(scene, id, now, then), ...(node.kind === "question" ? [] : [byChildren(scene, last, id)])],
    question: node.kind === "question" ? id : null,
  };
}

function valueThen({ scorecard }: Last, id: string): number | null {
  return scorecard.nodes[id]?.value ?? null;
}

function difference(scene: Scene, id: string, now: number, then: number): ExplainedPart {
  const { say } = scene;
  const row = { detail: "", weight: "", value: "", question: null };
  return partOf(scene, "explain.change.sum", say.text("explain.column.what"), "", [
    {
      ...row,
      title: say.text("explain.change.now"),
      contribution: say.fine(now),
      amount: now,
      of: { kind: "node", id, figure: "value" },
    },
    { ...row, title: say.text("explain.change.then"), contribution: say.signed(0 - then), amount: 0 - then, of: null },
  ]);
}

/** What each child contributes now, less what it contributed then: it adds up to the whole change. */
function byChildren(scene: Scene, last: Last, id: string): ExplainedPart {
  const { say, words, scorecard, named } = scene;
  const before = new Map(traceMean(last.scorecard, id, "value").map((traced) => [traced.id, traced]));
  const rows = traceMean(scorecard, id, "value").flatMap((traced): ExplainedRow[] => {
    const then = before.get(traced.id);
    const [old, value] = [then?.value ?? null, traced.value];
    if (old === null && value === null) return [];
    const amount = (traced.contribution ?? 0) - (then?.contribution ?? 0);
    const write = (number: number | null) => (number === null ? words.value(null) : say.fine(number));
    return [
      {
        title: named(traced.id)?.title ?? traced.id,
        detail: "",
        weight: "",
        value: say.text("explain.reduction.change", { before: write(old), after: write(value) }),
        contribution: say.signed(amount),
        amount,
        of: old === null || value === null ? null : { kind: "change", id: traced.id },
        question: null,
      },
    ];
  });
  const children = named(id)?.children ?? "";
  return partOf(scene, "explain.change.children", children, say.text("explain.change.thenNow"), rows);
}

function partOf(
  { say }: Scene,
  caption: "explain.change.sum" | "explain.change.children",
  what: string,
  value: string,
  rows: readonly ExplainedRow[],
): ExplainedPart {
  const amount = rows.reduce((sum, row) => sum + row.amount, 0);
  return {
    caption: say.text(caption, { children: what }),
    columns: { what, weight: "", value, contribution: say.text("explain.column.adds") },
    rows,
    combine: "sum",
    total: { title: say.text("explain.total"), text: say.signed(amount), amount },
  };
}
