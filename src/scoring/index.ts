/*
 * Scores an assessment (scoring.md): pure functions from a questionnaire and an assessment to plain data. This is the
 * public API for use outside the project: its names and meanings are stable. Rooms of the project import the files they
 * need.
 */
export { type ArrangedStep, type Arrangement, arrangePlan, type LeftOut } from "./arrange.ts";
export { consensus } from "./consensus.ts";
export { explain } from "./explain.ts";
export { planImprovements } from "./plan.ts";
export { score } from "./score.ts";
export type {
  Consensus,
  Contribution,
  Explanation,
  NodeScore,
  PlanStep,
  Pool,
  RiskScore,
  Scorecard,
} from "./types.ts";
export { withLevels } from "./withLevels.ts";
