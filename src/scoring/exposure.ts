import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { getOwn } from "#lib/getOwn.ts";

/** An exposure question: the position of each of its options among all options, by id. */
export type ExposureOptions = {
  readonly id: string;
  readonly choice: "one" | "many";
  readonly options: ReadonlyMap<string, number>;
};

/** An option by its position among all options, with its question. */
export type ExposureOption = {
  readonly position: number;
  readonly question: string;
  readonly choice: "one" | "many";
};

/** Every exposure option by its position: chosen, or open while its question has no answer, or neither. */
export type Exposure = readonly ("chosen" | "open" | "out")[];

/** The exposure questions with their options numbered throughout. */
export function compileExposure({ exposure }: Questionnaire): readonly ExposureOptions[] {
  let position = 0;
  return exposure.map(({ id, choice, options }) => ({
    id,
    choice,
    options: new Map(options.map((option) => [option.id, position++])),
  }));
}

/** All options by their names, `exposureQuestion:option`. */
export function optionsByName(exposure: readonly ExposureOptions[]): ReadonlyMap<string, ExposureOption> {
  return new Map(
    exposure.flatMap(({ id, choice, options }) =>
      [...options].map(([option, position]) => [`${id}:${option}`, { position, question: id, choice }] as const),
    ),
  );
}

/** How and where the organisation uses AI. A question with no option of its own chosen is unanswered. */
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
