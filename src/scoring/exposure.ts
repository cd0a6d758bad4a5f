import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { ownValue } from "./ownValue.ts";

/** An exposure question with its options by id, each with its name `exposureQuestion:option`. */
export type ExposureNames = { readonly id: string; readonly options: ReadonlyMap<string, string> };

/** Exposure options by name. */
export type Exposure = {
  readonly chosen: ReadonlySet<string>;
  /** What could still be chosen: all options of the exposure questions without an answer. */
  readonly open: ReadonlySet<string>;
};

/** The names of all exposure options. */
export function compileExposure({ exposure }: Questionnaire): readonly ExposureNames[] {
  return exposure.map(({ id, options }) => ({
    id,
    options: new Map(options.map((option) => [option.id, `${id}:${option.id}`])),
  }));
}

/** How and where the organisation uses AI. A question with no option of its own chosen is unanswered. */
export function readExposure(questions: readonly ExposureNames[], choices: Assessment["exposure"]): Exposure {
  const chosen = new Set<string>();
  const open = new Set<string>();
  for (const { id, options } of questions) {
    const names = (ownValue(choices, id) ?? []).flatMap((option) => options.get(option) ?? []);
    for (const name of names) chosen.add(name);
    if (names.length > 0) continue;
    for (const name of options.values()) open.add(name);
  }
  return { chosen, open };
}
