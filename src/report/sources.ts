import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { score } from "#scoring/index.ts";
import type { Scorecard } from "#scoring/types.ts";
import type { Words } from "./words.ts";

/** What every part of the report is made from. */
export type Sources = {
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
  /** The newest snapshot and its scorecard. */
  readonly last: { readonly label: string; readonly date: string; readonly scorecard: Scorecard } | null;
  readonly words: Words;
};

/** Judges an assessment, and its newest snapshot beside it. */
export function gatherSources(questionnaire: Questionnaire, assessment: Assessment, words: Words): Sources {
  const scorecard = score(questionnaire, assessment);
  return { questionnaire, assessment, scorecard, last: newestSnapshot(questionnaire, assessment), words };
}

function newestSnapshot(questionnaire: Questionnaire, assessment: Assessment): Sources["last"] {
  const newest = (assessment.snapshots ?? []).toSorted((a, b) => a.takenAt.localeCompare(b.takenAt)).at(-1);
  if (newest === undefined) return null;
  const then = { ...assessment, answers: newest.answers, exposure: newest.exposure };
  return { label: newest.label, date: newest.takenAt, scorecard: score(questionnaire, then) };
}
