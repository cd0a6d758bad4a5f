import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire, RiskScenario } from "#questionnaire/schema.ts";
import type { RiskScore } from "#scoring/index.ts";
import { own, sum } from "./tree.ts";

type Side = "likelihood" | "impact";

/** The level of each applicable question of the edition; null while it is unanswered. */
export type Levels = ReadonlyMap<string, number | null>;

/** The register by the book (scoring.md § 5). */
export function scoreRisks(questionnaire: Questionnaire, assessment: Assessment, levels: Levels): RiskScore[] {
  const { bands } = questionnaire.scoring.risk;
  const severity = (risk: RiskScore) => bands.findIndex(({ id }) => id === risk.band);
  const differ = (a: number, b: number) => Math.abs(a - b) > 1e-9;
  return questionnaire.risks
    .filter((risk) => applies(risk, questionnaire, assessment))
    .map((risk) => scoreRisk(risk, questionnaire, assessment, levels))
    .sort((a, b) => {
      if (severity(a) !== severity(b)) return severity(b) - severity(a);
      if (differ(a.residual, b.residual)) return b.residual - a.residual;
      return differ(a.inherent, b.inherent) ? b.inherent - a.inherent : 0;
    });
}

function scoreRisk(
  risk: RiskScenario,
  { scale, scoring }: Questionnaire,
  assessment: Assessment,
  levels: Levels,
): RiskScore {
  const highest = scale.length - 1;
  const band = (L: number, I: number) => scoring.risk.matrix[halfUp(L) - 1]?.[halfUp(I) - 1] ?? "outside the matrix";
  const override = (side: Side) => {
    const given = own(assessment.treatments ?? {}, risk.id)?.[side];
    return given === undefined || /^\s*$/.test(given.reason) ? null : given.value;
  };
  const before = (side: Side) => {
    const set = override(side);
    if (set !== null) return set;
    const drivers = risk.drivers.filter(({ option }) => isChosen(option, assessment));
    return Math.min(5, Math.max(1, risk[side] + sum(drivers.map((driver) => driver[side] ?? 0))));
  };
  const after = (side: Side, inherent: number, unanswered: number) => {
    const controls = risk.controls.filter(({ on, question }) => on === side && levels.has(question));
    const weights = sum(controls.map(({ weight }) => weight));
    const held = sum(controls.map(({ weight, question }) => weight * (levels.get(question) ?? unanswered)));
    const effect = controls.length === 0 ? 0 : held / (highest * weights);
    return inherent - (inherent - 1) * scoring.maxRiskReduction * effect;
  };
  const [L0, I0] = [before("likelihood"), before("impact")];
  const [L, I] = [after("likelihood", L0, 0), after("impact", I0, 0)];
  return {
    id: risk.id,
    likelihoodOverride: override("likelihood"),
    impactOverride: override("impact"),
    inherentLikelihood: L0,
    inherentImpact: I0,
    inherent: L0 * I0,
    inherentBand: band(L0, I0),
    likelihood: L,
    impact: I,
    residual: L * I,
    residualBest: after("likelihood", L0, highest) * after("impact", I0, highest),
    band: band(L, I),
  };
}

function applies({ appliesWhen }: RiskScenario, { exposure }: Questionnaire, assessment: Assessment): boolean {
  if (appliesWhen === undefined) return true;
  return appliesWhen.some((name) => {
    const question = exposure.find(({ id }) => name.startsWith(`${id}:`));
    const answered = question?.options.some((option) => isChosen(`${question.id}:${option.id}`, assessment)) ?? false;
    return !answered || isChosen(name, assessment);
  });
}

/** `name` is `exposureQuestion:option`. */
function isChosen(name: string, { exposure }: Assessment): boolean {
  const [question = "", option = ""] = name.split(":");
  return own(exposure, question)?.includes(option) ?? false;
}

/** 2.5 and what lost its last digits on the way to it are 3. */
function halfUp(x: number): number {
  return Math.floor(x + 0.5 + 1e-9);
}
