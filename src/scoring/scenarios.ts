import type { Assessment } from "#assessment/schema.ts";
import { overrideOf, type RiskSide } from "#assessment/treatments.ts";
import type { Questionnaire, RiskScenario } from "#questionnaire/schema.ts";
import type { Exposure, ExposureOption } from "./exposure.ts";
import type { QuestionNode } from "./tree.ts";

/** What a driver raises and a control lowers. */
export type Side = RiskSide;

/** A question, by position, that holds a risk down, and its weight among the scenario's controls on the same side. */
export type Control = { readonly question: number; readonly weight: number };

/** What an option adds to a side when it is chosen. */
export type Driver = ExposureOption & { readonly adds: number };

/** One side of a scenario: where it starts (1…5), what the exposure adds, and which controls reduce it. */
type Force = {
  readonly base: number;
  readonly drivers: readonly Driver[];
  readonly controls: readonly Control[];
};

/** A risk scenario with those of its controls that the edition asks about; options are positions too. */
export type Scenario = {
  readonly id: string;
  /** Any of these options makes it apply; null when it always does. */
  readonly appliesWhen: readonly number[] | null;
} & Readonly<Record<Side, Force>>;

/** Likelihood and impact, both 1…5. */
export type Rating = Readonly<Record<Side, number>>;

/** A scenario that applies, before any control: as its exposure was answered, and at worst (`worst`). */
export type Inherent = Rating & {
  readonly scenario: Scenario;
  readonly worst: Rating;
  /** The organisation's own ratings, which stand above and at worst too; null where base and drivers make them. */
  readonly overrides: Readonly<Record<Side, number | null>>;
};

/** Positions by id. */
type Positions = ReadonlyMap<string, number>;
type Options = ReadonlyMap<string, ExposureOption>;

/** The scenarios over the questions of an edition and the options of the exposure. */
export function compileScenarios(
  { risks }: Questionnaire,
  questions: readonly QuestionNode[],
  options: Options,
): readonly Scenario[] {
  const positions = new Map(questions.map(({ id }, position) => [id, position]));
  return risks.map((risk) => ({
    id: risk.id,
    appliesWhen: risk.appliesWhen?.flatMap((option) => options.get(option)?.position ?? []) ?? null,
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
    const likelihood = rated(overrides.likelihood, driven(scenario.likelihood, exposure));
    const impact = rated(overrides.impact, driven(scenario.impact, exposure));
    const worst = { likelihood: likelihood.worst, impact: impact.worst };
    inherents.push({ scenario, likelihood: likelihood.known, impact: impact.known, worst, overrides });
  }
  return inherents;
}

/**
 * The drivers of unanswered exposure questions that together add the most (scoring.md § 5): the greatest of a single
 * choice, all that add of a multiple one. A question may also stay unanswered, so none of them adds less than nothing.
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

function forceOf(side: Side, risk: RiskScenario, questions: Positions, options: Options): Force {
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

/** A scenario is left out only when the exposure rules it out: silence keeps it. */
function applies({ appliesWhen }: Scenario, exposure: Exposure): boolean {
  return appliesWhen === null || appliesWhen.some((option) => exposure[option] !== "out");
}

type Driven = { readonly known: number; readonly worst: number };

/** The base and what the chosen options add to it, held within 1…5; at worst also what the open ones could add. */
export function driven({ base, drivers }: Force, exposure: Exposure): Driven {
  let sum = base;
  for (const { position, adds } of drivers) {
    if (exposure[position] === "chosen") sum += adds;
  }
  const more = worstDrivers(drivers, exposure).reduce((most, { adds }) => most + adds, 0);
  return { known: hold(sum), worst: hold(sum + more) };
}

/** Whoever rates a side says what the exposure would otherwise decide. */
function rated(override: number | null, byRules: Driven): Driven {
  return override === null ? byRules : { known: override, worst: override };
}

function hold(sum: number): number {
  return Math.min(5, Math.max(1, sum));
}
