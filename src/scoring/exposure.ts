import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { ownValue } from "#lib/ownValue.ts";

/** An exposure question: the position of each of its options among all options, by id. */
export type ExposureOptions = { readonly id: string; readonly options: ReadonlyMap<string, number> };

/** Every exposure option by its position: chosen, or open while its question has no answer, or neither. */
export type Exposure = readonly ("chosen" | "open" | "out")[];

/** The exposure questions with their options numbered throughout. */
export function compileExposure({ exposure }: Questionnaire): readonly ExposureOptions[] {
  let position = 0;
  return exposure.map(({ id, options }) => ({
    id,
    options: new Map(options.map((option) => [option.id, position++])),
  }));
}

/** The positions of all options by their names, `exposureQuestion:option`. */
export function optionPositions(exposure: readonly ExposureOptions[]): ReadonlyMap<string, number> {
  return new Map(
    exposure.flatMap(({ id, options }) => [...options].map(([option, position]) => [`${id}:${option}`, position])),
  );
}

/** How and where the organisation uses AI. A question with no option of its own chosen is unanswered. */
export function readExposure(questions: readonly ExposureOptions[], choices: Assessment["exposure"]): Exposure {
  const exposure: Exposure[number][] = [];
  for (const { id, options } of questions) {
    const chosen = (ownValue(choices, id) ?? []).filter((option) => options.has(option));
    for (const option of options.keys()) {
      if (chosen.length === 0) exposure.push("open");
      else exposure.push(chosen.includes(option) ? "chosen" : "out");
    }
  }
  return exposure;
}
