import type { Assessment } from "#assessment/schema.ts";
import type { RiskSide } from "#assessment/treatments.ts";
import { getOwn } from "#lib/getOwn.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { controlEffects, type ReductionInput, sideDecrease, strengthOf } from "./controls.ts";
import { optionsByName, readExposure } from "./exposure.ts";
import { originOf } from "./origin.ts";
import { controlRisk } from "./risks.ts";
import { type Driver, driverRange, type InherentRisk, inherentRisks, worstDrivers } from "./scenarios.ts";
import { isCounted } from "./shares.ts";
import type { Scorecard } from "./types.ts";

/** A question that lowers one side of a scenario. */
export type TracedControl = {
  readonly question: string;
  readonly weight: number;
  /** The position of its answer, 0…m; 0 while unanswered, null if it does not apply. */
  readonly level: number | null;
  readonly answered: boolean;
  /** f(level), 0…1; 0 while unanswered and if it does not apply. */
  readonly effect: number;
  /** How far it lowers the side: (X₀ − 1)·r·w·f(level) ÷ Σ w. */
  readonly decrease: number;
};

/** An option of the exposure profile, named `exposureQuestion:option`, and what it adds to a side. */
export type TracedDriver = { readonly option: string; readonly adds: number };

/**
 * The likelihood or impact of a scenario, 1…5, step by step: base + drivers + clamping + overridden = inherent;
 * inherent − decreases = now.
 */
export type TracedSide = {
  readonly base: number;
  /** The chosen options. */
  readonly drivers: readonly TracedDriver[];
  /** The correction that clamps the sum to 1…5; 0 if none is needed. */
  readonly clamping: number;
  /** The difference of the organisation's own rating from base, drivers and clamping; null without one. */
  readonly overridden: number | null;
  readonly inherent: number;
  /** The most that unanswered exposure questions could add; empty if the organisation rated the side itself. */
  readonly open: readonly TracedDriver[];
  /** `inherent` with `open`, within 1…5. */
  readonly inherentWorst: number;
  readonly controls: readonly TracedControl[];
  /** e, the combined effect of the controls as a part (0…1) of its maximum. */
  readonly strength: number;
  readonly now: number;
  /** With every unanswered control at the highest level. */
  readonly best: number;
  /** As `now`, but starting from `inherentWorst`. */
  readonly worst: number;
};

/**
 * Explains the likelihood and impact of a scenario (scoring.md § 5); null if it does not apply. The scorecard must be
 * the one that `score` returned for the same questionnaire and assessment.
 */
export function traceRisk(
  questionnaire: Questionnaire,
  assessment: Assessment,
  scorecard: Scorecard,
  id: string,
): Readonly<Record<RiskSide, TracedSide>> | null {
  const { compiled } = originOf(scorecard);
  const { effectiveness, exposure, scenarios } = compiled;
  const chosen = readExposure(exposure, assessment.exposure);
  const scenario = scenarios.filter((candidate) => candidate.id === id);
  const [inherent] = inherentRisks(scenario, chosen, assessment);
  if (inherent === undefined) return null;
  const counted = compiled.questions.map((node) => {
    const score = getOwn(scorecard.nodes, node.id);
    return score !== undefined && isCounted(score) ? score : null;
  });
  const reductionInput = { counted, effectiveness, maxReduction: questionnaire.scoring.maxRiskReduction };
  const names = new Map([...optionsByName(exposure)].map(([name, { position }]) => [position, name]));
  const traceDrivers = (drivers: readonly Driver[]) =>
    drivers.flatMap(({ position, adds }) => {
      const option = names.get(position);
      return option === undefined ? [] : [{ option, adds }];
    });
  const sideOf = (side: RiskSide): TracedSide => {
    const { drivers } = inherent.scenario[side];
    const known = traceDrivers(drivers.filter(({ position }) => chosen[position] === "chosen"));
    const open = inherent.overrides[side] === null ? traceDrivers(worstDrivers(drivers, chosen)) : [];
    const byRules = driverRange(inherent.scenario[side], chosen).known;
    const questionOf = (position: number) => compiled.questions[position]?.id ?? "";
    return traceSide(side, inherent, reductionInput, { known, open, byRules }, questionOf);
  };
  return { likelihood: sideOf("likelihood"), impact: sideOf("impact") };
}

/** The drivers of a side: the chosen ones, the open ones at worst, and the rating that base and chosen drivers give. */
type Drivers = {
  readonly known: readonly TracedDriver[];
  readonly open: readonly TracedDriver[];
  readonly byRules: number;
};

function traceSide(
  side: RiskSide,
  inherent: InherentRisk,
  reductionInput: ReductionInput,
  { known, open, byRules }: Drivers,
  questionOf: (position: number) => string,
): TracedSide {
  const { base, controls } = inherent.scenario[side];
  const { now, best, worst } = controlRisk(inherent, reductionInput).residual;
  return {
    base,
    drivers: known,
    clamping: known.reduce((left, { adds }) => left - adds, byRules - base),
    overridden: inherent.overrides[side] === null ? null : inherent[side] - byRules,
    inherent: inherent[side],
    open,
    inherentWorst: inherent.worst[side],
    controls: traceControls(side, inherent, reductionInput, questionOf),
    strength: strengthOf(controls, reductionInput).now,
    now: now[side],
    best: best[side],
    worst: worst[side],
  };
}

function traceControls(
  side: RiskSide,
  inherent: InherentRisk,
  reductionInput: ReductionInput,
  questionOf: (position: number) => string,
): readonly TracedControl[] {
  const { controls } = inherent.scenario[side];
  const effects = new Map(controlEffects(controls, reductionInput).map((each) => [each.question, each]));
  return controls.map(({ question, weight }) => {
    const counted = reductionInput.counted[question];
    const level = counted ? (counted.level ?? 0) : null;
    const answered = typeof counted?.level === "number";
    const { share, now: effect } = effects.get(question) ?? { share: 0, now: 0 };
    const decrease = sideDecrease(inherent[side], reductionInput, share * effect);
    return { question: questionOf(question), weight, level, answered, effect, decrease };
  });
}
