import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { ownValue } from "./ownValue.ts";

/** Exposure options, each as `exposureQuestion:option`. */
export type Exposure = {
  readonly chosen: ReadonlySet<string>;
  /** What could still be chosen: all options of the exposure questions without an answer. */
  readonly open: ReadonlySet<string>;
};

/** How and where the organisation uses AI. A question with no option of its own chosen is unanswered. */
export function readExposure(questionnaire: Questionnaire, assessment: Assessment): Exposure {
  const chosen = new Set<string>();
  const open = new Set<string>();
  for (const { id, options } of questionnaire.exposure) {
    const picked = ownValue(assessment.exposure, id) ?? [];
    const known = options.filter((option) => picked.includes(option.id));
    for (const option of known) chosen.add(`${id}:${option.id}`);
    if (known.length > 0) continue;
    for (const option of options) open.add(`${id}:${option.id}`);
  }
  return { chosen, open };
}
