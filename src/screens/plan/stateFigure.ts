import type { FigureRef, StateFigure } from "#report/explain/model.ts";
import type { PlanState } from "#report/plan/model.ts";

/** Names a figure of a state of the plan; null where the state has no such figure. Today's are the scorecard's own. */
export function stateFigure(state: PlanState, figure: StateFigure): FigureRef | null {
  if (state[figure] === null) return null;
  if (state.wave > 0) return { kind: "state", wave: state.wave, figure };
  return figure === "reduction" ? { kind: "reduction" } : { kind: "node", id: "overall", figure };
}
