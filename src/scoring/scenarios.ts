import type { Questionnaire, RiskScenario } from "#questionnaire/schema.ts";
import type { Exposure } from "./exposure.ts";
import type { QuestionNode } from "./tree.ts";

/** What a driver raises and a control lowers. */
export type Side = "likelihood" | "impact";

/** A question that holds a risk down, and its weight among the scenario's controls on the same side. */
export type Control = { readonly node: QuestionNode; readonly weight: number };

/** A risk scenario with those of its controls that the edition asks about. */
export type Scenario = {
  readonly risk: RiskScenario;
  readonly likelihoodControls: readonly Control[];
  readonly impactControls: readonly Control[];
};

/** A scenario that applies, before any control; both figures 1…5. */
export type Inherent = { readonly scenario: Scenario; readonly likelihood: number; readonly impact: number };

/** The scenarios over the questions of an edition. */
export function compileScenarios({ risks }: Questionnaire, questions: readonly QuestionNode[]): readonly Scenario[] {
  const byId = new Map(questions.map((node) => [node.id, node]));
  return risks.map((risk) => ({
    risk,
    likelihoodControls: controlsOn("likelihood", risk, byId),
    impactControls: controlsOn("impact", risk, byId),
  }));
}

/** The scenarios that apply, as the exposure makes them (scoring.md § 5). */
export function inherentRisks(scenarios: readonly Scenario[], exposure: Exposure): readonly Inherent[] {
  return scenarios
    .filter(({ risk }) => applies(risk, exposure))
    .map((scenario) => ({
      scenario,
      likelihood: driven("likelihood", scenario.risk, exposure),
      impact: driven("impact", scenario.risk, exposure),
    }));
}

function controlsOn(side: Side, risk: RiskScenario, questions: ReadonlyMap<string, QuestionNode>): readonly Control[] {
  return risk.controls.flatMap(({ question, on, weight }) => {
    const node = questions.get(question);
    return node === undefined || on !== side ? [] : [{ node, weight }];
  });
}

/** A scenario is left out only when the exposure rules it out: silence keeps it. */
function applies({ appliesWhen }: RiskScenario, { chosen, open }: Exposure): boolean {
  return appliesWhen === undefined || appliesWhen.some((option) => chosen.has(option) || open.has(option));
}

/** The base and what the chosen options add to it, held within 1…5. */
function driven(side: Side, risk: RiskScenario, { chosen }: Exposure): number {
  const sum = risk.drivers.reduce(
    (total, driver) => (chosen.has(driver.option) ? total + (driver[side] ?? 0) : total),
    risk[side],
  );
  return Math.min(5, Math.max(1, sum));
}
