import type { Standing } from "#report/model.ts";
import type { FigureRef, NodeFigure } from "./model.ts";

/** Names a figure of a node; null where the node has no such figure. */
export function nodeFigure({ id, score }: Pick<Standing, "id" | "score">, figure: NodeFigure): FigureRef | null {
  return has(score, figure) ? { kind: "node", id, figure } : null;
}

/** What is missing to a target is explained even where it is not known. */
function has(score: Standing["score"], figure: NodeFigure): boolean {
  if (figure === "range") return score.low !== null;
  return figure === "shortfall" ? score.applicable && score.target !== null : score[figure] !== null;
}
