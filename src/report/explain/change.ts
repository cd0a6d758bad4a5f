import { traceMean } from "#scoring/traceMean.ts";
import type { Sources } from "#report/sources.ts";
import { BARE } from "./bare.ts";
import type { ExplainedPart, ExplainedRow, FigureExplanation } from "./model.ts";
import { partOf, plainRow } from "./part.ts";
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
  return partOf(scene, { caption: say.text("explain.change.sum"), combine: "sum", write: say.signed }, [
    { ...plainRow(say.text("explain.change.now"), say.fine(now), now), of: { kind: "node", id, figure: "value" } },
    plainRow(say.text("explain.change.then"), say.signed(0 - then), 0 - then),
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
        ...plainRow(named(traced.id)?.title ?? traced.id, say.signed(amount), amount),
        value: say.text("explain.reduction.change", { before: write(old), after: write(value) }),
        of: old === null || value === null ? null : { kind: "change", id: traced.id },
      },
    ];
  });
  const children = named(id)?.children ?? "";
  const columns = { what: children, value: say.text("explain.change.thenNow") };
  const caption = say.text("explain.change.children", { children });
  return partOf(scene, { caption, combine: "sum", write: say.signed, columns }, rows);
}
