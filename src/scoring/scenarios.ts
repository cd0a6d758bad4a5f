import type { Assessment } from "#assessment/schema.ts";
import { overrideOf, type RiskSide } from "#assessment/treatments.ts";
import type { Questionnaire, RiskScenario } from "#questionnaire/schema.ts";
import type { Exposure } from "./exposure.ts";
import type { QuestionNode } from "./tree.ts";

/** What a driver raises and a control lowers. */
export type Side = RiskSide;

/** A question, by position, that holds a risk down, and its weight among the scenario's controls on the same side. */
export type Control = { readonly question: number; readonly weight: number };

/** One side of a scenario: where it starts (1…5), what the exposure adds, what holds it down. */
type Force = {
  readonly base: number;
  readonly drivers: readonly { readonly option: number; readonly adds: number }[];
  readonly controls: readonly Control[];
};

/** A risk scenario with those of its controls that the edition asks about; options are positions too. */
export type Scenario = {
  readonly id: string;
  /** Any of these options makes it apply; null when it always does. */
  readonly appliesWhen: readonly number[] | null;
} & Readonly<Record<Side, Force>>;

/** A scenario that applies, before any control; both figures 1…5. */
export type Inherent = {
  readonly scenario: Scenario;
  readonly likelihood: number;
  readonly impact: number;
  /** The organisation's own figures that stand above; null where base and drivers make them. */
  readonly overrides: Readonly<Record<Side, number | null>>;
};

/** Positions by id. */
type Positions = ReadonlyMap<string, number>;

/** The scenarios over the questions of an edition and the options of the exposure. */
export function compileScenarios(
  { risks }: Questionnaire,
  questions: readonly QuestionNode[],
  options: Positions,
): readonly Scenario[] {
  const positions = new Map(questions.map(({ id }, position) => [id, position]));
  return risks.map((risk) => ({
    id: risk.id,
    appliesWhen: risk.appliesWhen?.flatMap((option) => options.get(option) ?? []) ?? null,
    likelihood: forceOf("likelihood", risk, positions, options),
    impact: forceOf("impact", risk, positions, options),
  }));
}

/** The scenarios that apply, as the exposure makes them, or as the organisation rates them itself (scoring.md § 5). */
export function inherentRisks(
  scenarios: readonly Scenario[],
  exposure: Exposure,
  assessment: Pick<Assessment, "treatments">,
): readonly Inherent[] {
  const inherents: Inherent[] = [];
  for (const scenario of scenarios) {
    if (!applies(scenario, exposure)) continue;
    const overrides = {
      likelihood: overrideOf(assessment, scenario.id, "likelihood")?.value ?? null,
      impact: overrideOf(assessment, scenario.id, "impact")?.value ?? null,
    };
    const likelihood = overrides.likelihood ?? driven(scenario.likelihood, exposure);
    const impact = overrides.impact ?? driven(scenario.impact, exposure);
    inherents.push({ scenario, likelihood, impact, overrides });
  }
  return inherents;
}

function forceOf(side: Side, risk: RiskScenario, questions: Positions, options: Positions): Force {
  const drivers = risk.drivers.flatMap((driver) => {
    const option = options.get(driver.option);
    const adds = driver[side];
    return option === undefined || adds === undefined ? [] : [{ option, adds }];
  });
  const controls = risk.controls.flatMap(({ question, on, weight }) => {
    const position = questions.get(question);
    return position === undefined || on !== side ? [] : [{ question: position, weight }];
  });
  return { base: risk[side], drivers, controls };
}

/** A scenario is left out only when the exposure rules it out: silence keeps it. */
function applies({ appliesWhen }: Scenario, exposure: Exposure): boolean {
  return appliesWhen === null || appliesWhen.some((option) => exposure[option] !== "out");
}

/** The base and what the chosen options add to it, held within 1…5. */
export function driven({ base, drivers }: Force, exposure: Exposure): number {
  let sum = base;
  for (const { option, adds } of drivers) {
    if (exposure[option] === "chosen") sum += adds;
  }
  return Math.min(5, Math.max(1, sum));
}
