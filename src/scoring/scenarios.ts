import type { Assessment } from "#assessment/schema.ts";
import { overrideOf, type RiskSide } from "#assessment/treatments.ts";
import type { Questionnaire, RiskScenario } from "#questionnaire/schema.ts";
import type { Exposure, ExposureOption } from "./exposure.ts";
import type { QuestionNode } from "./tree.ts";

/** A question, by position, that lowers a risk, and its weight among the scenario's controls on the same side. */
export type Control = { readonly question: number; readonly weight: number };

/** What an option adds to a side when it is chosen. */
export type Driver = ExposureOption & { readonly adds: number };

/** One side of a scenario: its base (1…5), the drivers that raise it, and the controls that lower it. */
type ScenarioSide = {
  readonly base: number;
  readonly drivers: readonly Driver[];
  readonly controls: readonly Control[];
};

/** A risk scenario with its controls in the edition; options are given by position. */
export type Scenario = {
  readonly id: string;
  /** Among all scenarios. */
  readonly position: number;
  /** The scenario applies if any of these options is chosen or open; null if it always applies. */
  readonly appliesWhen: readonly number[] | null;
} & Readonly<Record<RiskSide, ScenarioSide>>;

/** A scenario, by position, with the weight of a question among the controls on each side; 0 where it is none. */
export type LoweredScenario = Readonly<Record<RiskSide, number>> & { readonly scenario: number };

/** Likelihood and impact, both 1…5. */
export type Rating = Readonly<Record<RiskSide, number>>;

/** An applicable scenario before any control: with the exposure as answered, and at worst (`worst`). */
export type InherentRisk = Rating & {
  readonly scenario: Scenario;
  readonly worst: Rating;
  /** The organisation's own ratings, already included above and in `worst`; null where base and drivers decide. */
  readonly overrides: Readonly<Record<RiskSide, number | null>>;
};

/** Positions by id. */
type Positions = ReadonlyMap<string, number>;
type Options = ReadonlyMap<string, ExposureOption>;

/** Compiles the scenarios for the questions of an edition and the options of the exposure. */
export function compileScenarios(
  { risks }: Questionnaire,
  questions: readonly QuestionNode[],
  options: Options,
): readonly Scenario[] {
  const positions = new Map(questions.map(({ id }, position) => [id, position]));
  return risks.map((risk, position) => ({
    id: risk.id,
    position,
    appliesWhen: risk.appliesWhen?.flatMap((option) => options.get(option)?.position ?? []) ?? null,
    likelihood: scenarioSide("likelihood", risk, positions, options),
    impact: scenarioSide("impact", risk, positions, options),
  }));
}

/** Returns the scenarios that each question lowers, by the position of the question. */
export function loweredByQuestion(
  scenarios: readonly Scenario[],
  questions: readonly QuestionNode[],
): readonly (readonly LoweredScenario[])[] {
  const lowered: LoweredScenario[][] = questions.map(() => []);
  for (const { position: scenario, likelihood, impact } of scenarios) {
    const controls = [...likelihood.controls, ...impact.controls];
    for (const question of new Set(controls.map((control) => control.question))) {
      const weights = { likelihood: weightIn(likelihood, question), impact: weightIn(impact, question) };
      lowered[question]?.push({ scenario, ...weights });
    }
  }
  return lowered;
}

function weightIn({ controls }: ScenarioSide, question: number): number {
  return controls.find((control) => control.question === question)?.weight ?? 0;
}

/** Returns the applicable scenarios, rated by the exposure or by the organisation itself (scoring.md § 5). */
export function inherentRisks(
  scenarios: readonly Scenario[],
  exposure: Exposure,
  assessment: Pick<Assessment, "treatments">,
): readonly InherentRisk[] {
  const inherents: InherentRisk[] = [];
  for (const scenario of scenarios) {
    if (!applies(scenario, exposure)) continue;
    const overrides = {
      likelihood: overrideOf(assessment, scenario.id, "likelihood")?.value ?? null,
      impact: overrideOf(assessment, scenario.id, "impact")?.value ?? null,
    };
    const likelihood = applyOverride(overrides.likelihood, driverRange(scenario.likelihood, exposure));
    const impact = applyOverride(overrides.impact, driverRange(scenario.impact, exposure));
    const worst = { likelihood: likelihood.worst, impact: impact.worst };
    inherents.push({ scenario, likelihood: likelihood.known, impact: impact.known, worst, overrides });
  }
  return inherents;
}

/**
 * Returns the drivers of unanswered exposure questions that together add the most (scoring.md § 5): the greatest of a
 * single choice, all positive ones of a multiple choice. A question can also stay unanswered, so none adds less than
 * nothing.
 */
export function worstDrivers(drivers: readonly Driver[], exposure: Exposure): readonly Driver[] {
  const raising = drivers.filter(({ position, adds }) => exposure[position] === "open" && adds > 0);
  return raising.filter((driver) => driver.choice === "many" || driver === greatestOf(driver.question, raising));
}

function greatestOf(question: string, drivers: readonly Driver[]): Driver | undefined {
  let greatest: Driver | undefined;
  for (const driver of drivers) {
    if (driver.question === question && driver.adds > (greatest?.adds ?? 0)) greatest = driver;
  }
  return greatest;
}

function scenarioSide(side: RiskSide, risk: RiskScenario, questions: Positions, options: Options): ScenarioSide {
  const drivers = risk.drivers.flatMap((driver) => {
    const option = options.get(driver.option);
    const adds = driver[side];
    return option === undefined || adds === undefined ? [] : [{ ...option, adds }];
  });
  const controls = risk.controls.flatMap(({ question, on, weight }) => {
    const position = questions.get(question);
    return position === undefined || on !== side ? [] : [{ question: position, weight }];
  });
  return { base: risk[side], drivers, controls };
}

/** Tells whether a scenario applies: only answers can rule it out, open questions cannot. */
function applies({ appliesWhen }: Scenario, exposure: Exposure): boolean {
  return appliesWhen === null || appliesWhen.some((option) => exposure[option] !== "out");
}

type SideRange = { readonly known: number; readonly worst: number };

/** Returns the base plus the chosen options, clamped to 1…5; and at worst also plus the open ones. */
export function driverRange({ base, drivers }: ScenarioSide, exposure: Exposure): SideRange {
  let sum = base;
  let isOpen = false;
  for (const { position, adds } of drivers) {
    const state = exposure[position];
    if (state === "chosen") sum += adds;
    else if (state === "open") isOpen = true;
  }
  const known = clampRating(sum);
  // Most exposure profiles are answered, and then there is nothing to choose from.
  if (!isOpen) return { known, worst: known };
  const more = worstDrivers(drivers, exposure).reduce((most, { adds }) => most + adds, 0);
  return { known, worst: clampRating(sum + more) };
}

/** The organisation's rating replaces what the exposure would decide. */
function applyOverride(override: number | null, byRules: SideRange): SideRange {
  return override === null ? byRules : { known: override, worst: override };
}

function clampRating(sum: number): number {
  return Math.min(5, Math.max(1, sum));
}
