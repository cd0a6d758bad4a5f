import { traceMean } from "#scoring/traceMean.ts";
import { traceShare } from "#scoring/traceShare.ts";
import { leftOutOf, numbers, parts } from "./branch.ts";
import { rowNames } from "./means.ts";
import type { ExplainedPart } from "./model.ts";
import type { Body } from "./node.ts";
import { type Scene, scoreOf } from "./scene.ts";

/** The part of the overall value that a node decides: the way down to it, and how its children divide it. */
export function explainShare(scene: Scene, id: string): Body {
  const { say, named } = scene;
  const isQuestion = named(id)?.kind === "question";
  return {
    sentence: say.text("explain.share.sentence"),
    formula: say.text("explain.share.formula"),
    amounts: numbers(scoreOf(scene, id)?.share),
    parts: parts(wayTo(scene, id), isQuestion ? null : dividedIn(scene, id)),
    leftOut: isQuestion ? [] : leftOutOf(scene, id, "coverage", "share"),
  };
}

function wayTo(scene: Scene, id: string): ExplainedPart | null {
  const { say } = scene;
  const way = traceShare(scene.scorecard, id);
  if (way.length === 0) return null;
  const amount = way.reduce((product, { part }) => product * part, 1);
  return {
    caption: say.text("explain.share.way"),
    columns: {
      what: say.text("explain.share.step"),
      weight: say.text("explain.column.weight"),
      value: say.text("explain.share.siblings"),
      contribution: say.text("explain.share.part"),
    },
    rows: way.map((step) => ({
      ...rowNames(scene, step.id, "share"),
      detail: "",
      weight: say.weight(step.weight),
      value: say.weight(step.siblings),
      contribution: say.percent(step.part),
      amount: step.part,
    })),
    combine: "product",
    total: { title: say.text("explain.product"), text: say.percent(amount), amount },
  };
}

function dividedIn(scene: Scene, id: string): ExplainedPart {
  const { say, named, scorecard } = scene;
  const rows = traceMean(scorecard, id, "coverage").flatMap((child) => {
    const share = scoreOf(scene, child.id)?.share ?? null;
    if (share === null) return [];
    return [
      {
        ...rowNames(scene, child.id, "share"),
        detail: "",
        weight: say.weight(child.weight),
        value: "",
        contribution: say.percent(share),
        amount: share,
      },
    ];
  });
  const amount = rows.reduce((sum, row) => sum + row.amount, 0);
  return {
    caption: say.text("explain.share.divided", { children: named(id)?.children ?? "" }),
    columns: {
      what: named(id)?.children ?? "",
      weight: say.text("explain.column.weight"),
      value: "",
      contribution: say.text("explain.figure.share"),
    },
    rows,
    combine: "sum",
    total: { title: say.text("explain.total"), text: say.percent(amount), amount },
  };
}
