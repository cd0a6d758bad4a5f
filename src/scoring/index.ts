/*
 * How an assessment is scored (scoring.md): pure functions from a questionnaire and an assessment to plain data. This is
 * the published door, for use outside the project: what stands here keeps its name and its meaning. Rooms of the project
 * import the file they need.
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
export { withLevels } from "./whatIf.ts";
