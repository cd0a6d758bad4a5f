import { traceMean } from "#scoring/traceMean.ts";
import { traceShare } from "#scoring/traceShare.ts";
import { leftOutOf, numbers, parts } from "./branch.ts";
import { rowNames } from "./means.ts";
import type { ExplainedPart, ExplainedRow } from "./model.ts";
import type { Body } from "./node.ts";
import { partOf, plainRow } from "./part.ts";
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
  const columns = {
    what: say.text("explain.share.step"),
    weight: say.text("explain.column.weight"),
    value: say.text("explain.share.siblings"),
    contribution: say.text("explain.share.part"),
  };
  return partOf(
    scene,
    { caption: say.text("explain.share.way"), combine: "product", write: say.percent, columns },
    way.map((step) => ({
      ...rowNames(scene, step.id, "share"),
      detail: "",
      weight: say.weight(step.weight),
      value: say.weight(step.siblings),
      contribution: say.percent(step.part),
      amount: step.part,
    })),
  );
}

function dividedIn(scene: Scene, id: string): ExplainedPart {
  const { say, named, scorecard } = scene;
  const children = named(id)?.children ?? "";
  const columns = {
    what: children,
    weight: say.text("explain.column.weight"),
    contribution: say.text("explain.figure.share"),
  };
  const rows = traceMean(scorecard, id, "coverage").flatMap((child): ExplainedRow[] => {
    const share = scoreOf(scene, child.id)?.share ?? null;
    if (share === null) return [];
    const names = { ...rowNames(scene, child.id, "share"), detail: "" };
    return [{ ...plainRow("", say.percent(share), share), ...names, weight: say.weight(child.weight) }];
  });
  const caption = say.text("explain.share.divided", { children });
  return partOf(scene, { caption, combine: "sum", write: say.percent, columns }, rows);
}
