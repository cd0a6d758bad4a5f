import type { FigureRef, NodeFigure } from "#report/explain/model.ts";
import type { Standing } from "#report/model.ts";

/** Names a figure of a node that a screen shows; null where the node has no such figure. */
export function nodeFigure({ id, score }: Pick<Standing, "id" | "score">, figure: NodeFigure): FigureRef | null {
  const number = figure === "range" ? score.low : score[figure];
  return number === null ? null : { kind: "node", id, figure };
}
