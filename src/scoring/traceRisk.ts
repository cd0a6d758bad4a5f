import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type Exposure, optionPositions, readExposure } from "./exposure.ts";
import { originOf } from "./origin.ts";
import { ownValue } from "#lib/ownValue.ts";
import { type Defence, residualRisk } from "./risks.ts";
import { driven, inherentRisks, type Inherent, type Side } from "./scenarios.ts";
import { isCounted } from "./shares.ts";
import type { Scorecard } from "./types.ts";

/** A question that acts on one side of a scenario. */
export type TracedControl = {
  readonly question: string;
  readonly weight: number;
  /** 0…m; 0 while unanswered, null when it does not apply. */
  readonly level: number | null;
  readonly answered: boolean;
  /** By how much it brings the side down: (X₀ − 1)·r·w·level ÷ (m·Σ w). */
  readonly fall: number;
};

/**
 * Likelihood or impact of a scenario, 1…5, step by step: base + drivers + held + overridden = inherent;
 * inherent − falls = now.
 */
export type TracedSide = {
  readonly base: number;
  /** The chosen options, by their names `exposureQuestion:option`. */
  readonly drivers: readonly { readonly option: string; readonly adds: number }[];
  /** What keeps the sum within 1…5; 0 when nothing had to. */
  readonly held: number;
  /** By how much the organisation's own rating differs from base, drivers and held; null where it has none. */
  readonly overridden: number | null;
  readonly inherent: number;
  readonly controls: readonly TracedControl[];
  /** e, the part (0…1) of what the controls could do that they do. */
  readonly strength: number;
  readonly now: number;
  /** If every unanswered control were at the highest level. */
  readonly best: number;
};

/**
 * How a scenario comes to its likelihood and impact (scoring.md § 5); null when it does not apply. The scorecard must
 * be what `score` returned for the same questionnaire and assessment.
 */
export function traceRisk(
  questionnaire: Questionnaire,
  assessment: Assessment,
  scorecard: Scorecard,
  id: string,
): Readonly<Record<Side, TracedSide>> | null {
  const { compiled } = originOf(scorecard);
  const { highest, exposure, scenarios } = compiled;
  const chosen = readExposure(exposure, assessment.exposure);
  const scenario = scenarios.filter((candidate) => candidate.id === id);
  const [inherent] = inherentRisks(scenario, chosen, assessment);
  if (inherent === undefined) return null;
  const counted = compiled.questions.map((node) => {
    const score = ownValue(scorecard.nodes, node.id);
    return score !== undefined && isCounted(score) ? score : null;
  });
  const defence = { counted, highest, maxReduction: questionnaire.scoring.maxRiskReduction };
  const names = new Map([...optionPositions(exposure)].map(([name, position]) => [position, name]));
  const nameOf = (option: number) => (chosen[option] === "chosen" ? names.get(option) : undefined);
  const questionOf = (position: number) => compiled.questions[position]?.id ?? "";
  const sideOf = (side: Side) => traceSide(side, inherent, defence, { chosen, nameOf, questionOf });
  return { likelihood: sideOf("likelihood"), impact: sideOf("impact") };
}

type Names = {
  readonly chosen: Exposure;
  readonly nameOf: (option: number) => string | undefined;
  readonly questionOf: (position: number) => string;
};

function traceSide(side: Side, inherent: Inherent, defence: Defence, names: Names): TracedSide {
  const { chosen, nameOf, questionOf } = names;
  const force = inherent.scenario[side];
  const drivers = force.drivers.flatMap(({ option, adds }) => {
    const name = nameOf(option);
    return name === undefined ? [] : [{ option: name, adds }];
  });
  const { now, best } = residualRisk(inherent, defence)[side];
  const byRules = driven(force, chosen);
  return {
    base: force.base,
    drivers,
    held: drivers.reduce((left, { adds }) => left - adds, byRules - force.base),
    overridden: inherent.overrides[side] === null ? null : inherent[side] - byRules,
    inherent: inherent[side],
    ...traceControls(side, inherent, defence, questionOf),
    now,
    best,
  };
}

function traceControls(
  side: Side,
  { scenario, likelihood, impact }: Inherent,
  { counted, highest, maxReduction }: Defence,
  questionOf: Names["questionOf"],
): Pick<TracedSide, "controls" | "strength"> {
  const { controls } = scenario[side];
  const applicable = controls.filter(({ question }) => counted[question]);
  const weights = applicable.reduce((sum, { weight }) => sum + weight, 0);
  const inherent = { likelihood, impact }[side];
  const perLevel = ((inherent - 1) * maxReduction) / highest;
  const traced = controls.map(({ question, weight }) => {
    const standing = counted[question];
    const level = standing ? (standing.level ?? 0) : null;
    const fall = level === null ? 0 : perLevel * level * (weight / weights);
    return { question: questionOf(question), weight, level, answered: typeof standing?.level === "number", fall };
  });
  const strength = traced.reduce((sum, { level, weight }) => sum + (level ?? 0) * (weight / weights || 0), 0) / highest;
  return { controls: traced, strength: Math.min(1, strength) };
}
