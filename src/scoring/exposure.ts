import type { Assessment } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** An exposure question: the position of each of its options among all options, by id. */
export type ExposureOptions = {
  readonly id: string;
  readonly choice: "one" | "many";
  readonly options: ReadonlyMap<string, number>;
};

/** An exposure option: its position among all options, and its question. */
export type ExposureOption = {
  readonly position: number;
  readonly question: string;
  readonly choice: "one" | "many";
};

/** The state of every exposure option by its position: chosen, open while its question has no answer, or out. */
export type Exposure = readonly ("chosen" | "open" | "out")[];

/** Returns the exposure questions with their options numbered throughout. */
export function compileExposure({ exposure }: Questionnaire): readonly ExposureOptions[] {
  let position = 0;
  return exposure.map(({ id, choice, options }) => ({
    id,
    choice,
    options: new Map(options.map((option) => [option.id, position++])),
  }));
}

/** Returns all options by name, `exposureQuestion:option`. */
export function optionsByName(exposure: readonly ExposureOptions[]): ReadonlyMap<string, ExposureOption> {
  return new Map(
    exposure.flatMap(({ id, choice, options }) =>
      [...options].map(([option, position]) => [`${id}:${option}`, { position, question: id, choice }] as const),
    ),
  );
}

/** Returns the state of every exposure option. A question without a valid choice counts as unanswered. */
export function readExposure(questions: readonly ExposureOptions[], choices: Assessment["exposure"]): Exposure {
  const exposure: Exposure[number][] = [];
  for (const { id, options } of questions) {
    const chosen = (getOwn(choices, id) ?? []).filter((option) => options.has(option));
    for (const option of options.keys()) {
      if (chosen.length === 0) exposure.push("open");
      else exposure.push(chosen.includes(option) ? "chosen" : "out");
    }
  }
  return exposure;
}
