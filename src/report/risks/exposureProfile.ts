import type { Assessment } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** An option of the exposure profile, found by its name `question:option`. */
export type ExposureOption = {
  readonly question: string;
  readonly prompt: string;
  readonly label: string;
  readonly state: "chosen" | "notChosen" | "open";
};

/** The answers about how AI is used. */
export type ExposureProfile = {
  readonly questions: number;
  readonly answered: number;
  readonly optionOf: (name: string) => ExposureOption;
  /** Returns the labels of the options chosen for an exposure question. */
  readonly answerOf: (question: string) => readonly string[];
};

/** Reads the exposure profile by option. A question without a valid choice counts as unanswered, as in scoring. */
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

/** Replaces an unknown option, which only an unchecked questionnaire has, so that its scenario is still described. */
function unknownOption(name: string): ExposureOption {
  return { question: name.split(":")[0] ?? name, prompt: name, label: name, state: "notChosen" };
}
