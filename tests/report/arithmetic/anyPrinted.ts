import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import * as fc from "fast-check";
import { anyAssessmentOf } from "../../fixtures/anyAssessment.ts";
import { anyQuestionnaire } from "../../fixtures/anyQuestionnaire.ts";

/** Commas and points, groups by spaces, apostrophes and lakhs. */
const LOCALES = ["en-GB", "en-US", "en-DE", "en-CH", "en-ZA", "en-IN", "en-SE"];
/** Figures of each assessment whose explanation is calculated, and as many that sentences tell: all would take minutes. */
const EXPLAINED = 2;

/** A questionnaire, an assessment of it, and in which way its numbers are written. */
export type Printed = {
  readonly locale: string;
  /** Which of all figures are explained. */
  readonly picks: readonly number[];
  /** Whether the tables of the document are read, too. */
  readonly onPaper: boolean;
  readonly given: readonly [Questionnaire, Assessment];
};

/** Any of them; every second assessment has an earlier state to compare with. */
export const anyPrinted: fc.Arbitrary<Printed> = fc.record({
  locale: fc.constantFrom(...LOCALES),
  picks: fc.array(fc.nat(), { minLength: EXPLAINED, maxLength: EXPLAINED }),
  onPaper: fc.boolean(),
  given: anyQuestionnaire
    .chain((questionnaire) =>
      fc.tuple(fc.constant(questionnaire), anyAssessmentOf(questionnaire), fc.option(anyAssessmentOf(questionnaire))),
    )
    .map(([questionnaire, assessment, then]): readonly [Questionnaire, Assessment] => [
      questionnaire,
      then === null ? assessment : { ...assessment, snapshots: [snapshotOf(then)] },
    ]),
});

function snapshotOf({ answers, exposure }: Assessment) {
  return { id: "then", takenAt: "2026-03-01T10:00:00Z", label: "Spring", exposure, answers };
}
