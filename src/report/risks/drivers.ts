import type { RiskScenario } from "#questionnaire/schema.ts";
import type { Formatter } from "#report/formatter.ts";
import type { ExposureProfile } from "./exposureProfile.ts";
import type { Driver, RuledOut } from "./riskReport.ts";

/** Describes what the exposure adds to a scenario; chosen options first. */
export function describeDrivers(formatter: Formatter, risk: RiskScenario, profile: ExposureProfile): readonly Driver[] {
  const order = ["chosen", "open", "notChosen"];
  return risk.drivers
    .map((driver): Driver => {
      const { likelihood = 0, impact = 0 } = driver;
      const adds = formatter.list([
        ...(likelihood === 0 ? [] : [formatter.text("risk.addsLikelihood", { by: signed(formatter, likelihood) })]),
        ...(impact === 0 ? [] : [formatter.text("risk.addsImpact", { by: signed(formatter, impact) })]),
      ]);
      return { option: driver.option, ...profile.optionOf(driver.option), likelihood, impact, adds };
    })
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function signed(formatter: Formatter, by: number): string {
  return `${by < 0 ? "−" : "+"}${formatter.level(Math.abs(by))}`;
}

/** Returns the exposure questions that drive or activate a scenario, without repeats. */
export function exposureOf({ drivers, appliesWhen = [] }: RiskScenario, profile: ExposureProfile): readonly string[] {
  const names = [...drivers.map(({ option }) => option), ...appliesWhen];
  return [...new Set(names.map((name) => profile.optionOf(name).question))];
}

/** Tells whether a scenario applies only because the deciding exposure question is open. */
export function isUndecided({ appliesWhen }: RiskScenario, profile: ExposureProfile): boolean {
  return appliesWhen !== undefined && !appliesWhen.some((name) => profile.optionOf(name).state === "chosen");
}

/** Explains why a scenario does not apply: the answers to the questions that could activate it. */
export function describeRuledOut(formatter: Formatter, risk: RiskScenario, profile: ExposureProfile): RuledOut {
  const questions = new Map(
    (risk.appliesWhen ?? []).map((name) => {
      const { question, prompt } = profile.optionOf(name);
      return [question, prompt] as const;
    }),
  );
  const answers = [...questions].map(([question, prompt]) =>
    formatter.text("risk.ruledOutAnswer", { prompt, answer: formatter.list(profile.answerOf(question)) }),
  );
  return { id: risk.id, title: risk.title, category: risk.category, why: answers.join(" ") };
}
