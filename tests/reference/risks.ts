import type { Assessment } from "#assessment/schema.ts";
import type { ExposureQuestion, Questionnaire, RiskScenario } from "#questionnaire/schema.ts";
import type { RiskScore } from "#scoring/index.ts";
import { own, sum } from "./tree.ts";

type Side = "likelihood" | "impact";

/** The level of each applicable question of the edition; null while it is unanswered. */
export type Levels = ReadonlyMap<string, number | null>;

/** The register (scoring.md § 5). */
export function scoreRisks(questionnaire: Questionnaire, assessment: Assessment, levels: Levels): RiskScore[] {
  const { bands } = questionnaire.scoring.risk;
  const severity = (risk: RiskScore) => bands.findIndex(({ id }) => id === risk.bandWorst);
  const differ = (a: number, b: number) => Math.abs(a - b) > 1e-9;
  return questionnaire.risks
    .filter((risk) => applies(risk, questionnaire, assessment))
    .map((risk) => scoreRisk(risk, questionnaire, assessment, levels))
    .sort((a, b) => {
      if (severity(a) !== severity(b)) return severity(b) - severity(a);
      if (differ(a.residualWorst, b.residualWorst)) return b.residualWorst - a.residualWorst;
      if (differ(a.residual, b.residual)) return b.residual - a.residual;
      return differ(a.inherent, b.inherent) ? b.inherent - a.inherent : 0;
    });
}

function scoreRisk(
  risk: RiskScenario,
  { scale, scoring, exposure }: Questionnaire,
  assessment: Assessment,
  levels: Levels,
): RiskScore {
  const highest = scale.length - 1;
  const effectOf = (level: number) => scoring.effectiveness?.[level] ?? level / highest;
  const band = (L: number, I: number) => scoring.risk.matrix[halfUp(L) - 1]?.[halfUp(I) - 1] ?? "outside the matrix";
  const override = (side: Side) => {
    const given = own(assessment.treatments ?? {}, risk.id)?.[side];
    return given === undefined || /^\s*$/.test(given.reason) ? null : given.value;
  };
  const known = (side: Side) => {
    const drivers = risk.drivers.filter(({ option }) => isChosen(option, assessment));
    return risk[side] + sum(drivers.map((driver) => driver[side] ?? 0));
  };
  const held = (sum: number) => Math.min(5, Math.max(1, sum));
  const before = (side: Side) => override(side) ?? held(known(side));
  const after = (side: Side, inherent: number, unanswered: number) => {
    const controls = risk.controls.filter(({ on, question }) => on === side && levels.has(question));
    const weights = sum(controls.map(({ weight }) => weight));
    const done = sum(controls.map(({ weight, question }) => weight * effectOf(levels.get(question) ?? unanswered)));
    const effect = controls.length === 0 ? 0 : done / weights;
    return inherent - (inherent - 1) * scoring.maxRiskReduction * effect;
  };
  const [L0, I0] = [before("likelihood"), before("impact")];
  const [L, I] = [after("likelihood", L0, 0), after("impact", I0, 0)];
  const open = exposure.filter((question) => !isAnswered(question, assessment));
  const worst = (side: Side) =>
    override(side) ?? held(known(side) + sum(open.map((question) => mostOf(question, side, risk))));
  const [worstL0, worstI0] = [worst("likelihood"), worst("impact")];
  const [worstL, worstI] = [after("likelihood", worstL0, 0), after("impact", worstI0, 0)];
  return {
    id: risk.id,
    likelihoodOverride: override("likelihood"),
    impactOverride: override("impact"),
    inherentLikelihood: L0,
    inherentImpact: I0,
    inherentLikelihoodWorst: worstL0,
    inherentImpactWorst: worstI0,
    inherent: L0 * I0,
    inherentWorst: worstL0 * worstI0,
    inherentBand: band(L0, I0),
    inherentBandWorst: band(worstL0, worstI0),
    likelihood: L,
    impact: I,
    likelihoodWorst: worstL,
    impactWorst: worstI,
    residual: L * I,
    residualBest: after("likelihood", L0, highest) * after("impact", I0, highest),
    residualWorst: worstL * worstI,
    band: band(L, I),
    bandWorst: band(worstL, worstI),
  };
}

function applies({ appliesWhen }: RiskScenario, { exposure }: Questionnaire, assessment: Assessment): boolean {
  if (appliesWhen === undefined) return true;
  return appliesWhen.some((name) => {
    const question = exposure.find(({ id }) => name.startsWith(`${id}:`));
    return question === undefined || !isAnswered(question, assessment) || isChosen(name, assessment);
  });
}

function isAnswered({ id, options }: ExposureQuestion, assessment: Assessment): boolean {
  return options.some((option) => isChosen(`${id}:${option.id}`, assessment));
}

/** Returns the most that the options of a question could add to a side of a risk, at least 0. */
function mostOf({ id, choice, options }: ExposureQuestion, side: Side, { drivers }: RiskScenario): number {
  const adds = options.map(({ id: option }) => drivers.find((each) => each.option === `${id}:${option}`)?.[side] ?? 0);
  const raising = adds.filter((add) => add > 0);
  return choice === "many" ? sum(raising) : Math.max(0, ...raising);
}

/** `name` is `exposureQuestion:option`. */
function isChosen(name: string, { exposure }: Assessment): boolean {
  const [question = "", option = ""] = name.split(":");
  return own(exposure, question)?.includes(option) ?? false;
}

/** Rounds half up: 2.5, even after the loss of its last digits, becomes 3. */
function halfUp(x: number): number {
  return Math.floor(x + 0.5 + 1e-9);
}
