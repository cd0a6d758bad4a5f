import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { optionsByName, readExposure } from "./exposure.ts";
import { originOf } from "./origin.ts";
import { getOwn } from "#lib/getOwn.ts";
import { controlEffects, type Defence, sideDecrease, strengthOf } from "./controls.ts";
import { residualRisk } from "./risks.ts";
import { type Driver, driven, type Inherent, inherentRisks, type Side, worstDrivers } from "./scenarios.ts";
import { isCounted } from "./shares.ts";
import type { Scorecard } from "./types.ts";

/** A question that acts on one side of a scenario. */
export type TracedControl = {
  readonly question: string;
  readonly weight: number;
  /** 0…m; 0 while unanswered, null when it does not apply. */
  readonly level: number | null;
  readonly answered: boolean;
  /** f(level), 0…1; 0 while unanswered and when it does not apply. */
  readonly effect: number;
  /** By how much it brings the side down: (X₀ − 1)·r·w·f(level) ÷ Σ w. */
  readonly fall: number;
};

/** An option of the exposure profile, by its name `exposureQuestion:option`, and what it adds to a side. */
export type TracedDriver = { readonly option: string; readonly adds: number };

/**
 * Likelihood or impact of a scenario, 1…5, step by step: base + drivers + held + overridden = inherent;
 * inherent − falls = now.
 */
export type TracedSide = {
  readonly base: number;
  /** The chosen options. */
  readonly drivers: readonly TracedDriver[];
  /** What keeps the sum within 1…5; 0 when nothing had to. */
  readonly held: number;
  /** By how much the organisation's own rating differs from base, drivers and held; null where it has none. */
  readonly overridden: number | null;
  readonly inherent: number;
  /** What unanswered exposure questions could add at most; nothing where the organisation rated the side itself. */
  readonly open: readonly TracedDriver[];
  /** inherent with that, within 1…5. */
  readonly inherentWorst: number;
  readonly controls: readonly TracedControl[];
  /** e, the part (0…1) of what the controls could do that they do. */
  readonly strength: number;
  readonly now: number;
  /** If every unanswered control were at the highest level. */
  readonly best: number;
  /** As now, from inherentWorst. */
  readonly worst: number;
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
  const { effectiveness, exposure, scenarios } = compiled;
  const chosen = readExposure(exposure, assessment.exposure);
  const scenario = scenarios.filter((candidate) => candidate.id === id);
  const [inherent] = inherentRisks(scenario, chosen, assessment);
  if (inherent === undefined) return null;
  const counted = compiled.questions.map((node) => {
    const score = getOwn(scorecard.nodes, node.id);
    return score !== undefined && isCounted(score) ? { ...score, level: score.value } : null;
  });
  const defence = { counted, effectiveness, maxReduction: questionnaire.scoring.maxRiskReduction };
  const names = new Map([...optionsByName(exposure)].map(([name, { position }]) => [position, name]));
  const traceDrivers = (drivers: readonly Driver[]) =>
    drivers.flatMap(({ position, adds }) => {
      const option = names.get(position);
      return option === undefined ? [] : [{ option, adds }];
    });
  const sideOf = (side: Side): TracedSide => {
    const { drivers } = inherent.scenario[side];
    const known = traceDrivers(drivers.filter(({ position }) => chosen[position] === "chosen"));
    const open = inherent.overrides[side] === null ? traceDrivers(worstDrivers(drivers, chosen)) : [];
    const byRules = driven(inherent.scenario[side], chosen).known;
    const questionOf = (position: number) => compiled.questions[position]?.id ?? "";
    return traceSide(side, inherent, defence, { known, open, byRules }, questionOf);
  };
  return { likelihood: sideOf("likelihood"), impact: sideOf("impact") };
}

/** What the exposure does to a side: chosen, at worst, and the rating that both the base and the chosen give. */
type Drivers = {
  readonly known: readonly TracedDriver[];
  readonly open: readonly TracedDriver[];
  readonly byRules: number;
};

function traceSide(
  side: Side,
  inherent: Inherent,
  defence: Defence,
  { known, open, byRules }: Drivers,
  questionOf: (position: number) => string,
): TracedSide {
  const { base, controls } = inherent.scenario[side];
  const { now, best, worst } = residualRisk(inherent, defence);
  return {
    base,
    drivers: known,
    held: known.reduce((left, { adds }) => left - adds, byRules - base),
    overridden: inherent.overrides[side] === null ? null : inherent[side] - byRules,
    inherent: inherent[side],
    open,
    inherentWorst: inherent.worst[side],
    controls: traceControls(side, inherent, defence, questionOf),
    strength: strengthOf(controls, defence).now,
    now: now[side],
    best: best[side],
    worst: worst[side],
  };
}

function traceControls(
  side: Side,
  inherent: Inherent,
  defence: Defence,
  questionOf: (position: number) => string,
): readonly TracedControl[] {
  const { controls } = inherent.scenario[side];
  const effects = new Map(controlEffects(controls, defence).map((each) => [each.question, each]));
  return controls.map(({ question, weight }) => {
    const standing = defence.counted[question];
    const level = standing ? (standing.level ?? 0) : null;
    const answered = typeof standing?.level === "number";
    const { share, now: effect } = effects.get(question) ?? { share: 0, now: 0 };
    const fall = sideDecrease(inherent[side], defence, share * effect);
    return { question: questionOf(question), weight, level, answered, effect, fall };
  });
}
