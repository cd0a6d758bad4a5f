import type { Assessment } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** An option of the exposure profile, looked up by its name `question:option`. */
export type ExposureOption = {
  readonly question: string;
  readonly prompt: string;
  readonly label: string;
  readonly state: "chosen" | "notChosen" | "open";
};

/** What was said about how AI is used. */
export type ExposureProfile = {
  readonly questions: number;
  readonly answered: number;
  readonly optionOf: (name: string) => ExposureOption;
  /** What was chosen for an exposure question, as one reads it. */
  readonly answerOf: (question: string) => readonly string[];
};

/** The exposure profile by option. A question with no option of its own chosen is unanswered, as scoring has it. */
export function readProfile({ exposure }: Questionnaire, assessment: Assessment): ExposureProfile {
  const options = new Map<string, ExposureOption>();
  const answers = new Map<string, readonly string[]>();
  for (const { id, prompt, options: known } of exposure) {
    const given = getOwn(assessment.exposure, id) ?? [];
    const chosen = known.filter((option) => given.includes(option.id));
    answers.set(
      id,
      chosen.map(({ label }) => label),
    );
    for (const option of known) {
      const state = chosen.length === 0 ? "open" : chosen.includes(option) ? "chosen" : "notChosen";
      options.set(`${id}:${option.id}`, { question: id, prompt, label: option.label, state });
    }
  }
  return {
    questions: exposure.length,
    answered: [...answers.values()].filter((chosen) => chosen.length > 0).length,
    optionOf: (name) => options.get(name) ?? unknownOption(name),
    answerOf: (question) => answers.get(question) ?? [],
  };
}

/** The check of the questionnaire lets no such option through; a scenario is still told without it. */
function unknownOption(name: string): ExposureOption {
  return { question: name.split(":")[0] ?? name, prompt: name, label: name, state: "notChosen" };
}
