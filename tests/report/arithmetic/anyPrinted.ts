import * as fc from "fast-check";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { anyAssessmentOf } from "../../fixtures/anyAssessmentOf.ts";
import { anyQuestionnaire } from "../../fixtures/anyQuestionnaire.ts";
import { domainsModel, practicesModel } from "../../fixtures/otherModels.ts";

/** Decimal commas and points; groups by spaces, apostrophes and lakhs. */
const LOCALES = ["en-GB", "en-US", "en-DE", "en-CH", "en-ZA", "en-IN", "en-SE"];
/**
 * The number of metrics per assessment whose explanation is recalculated, and of those in sentences: all would take
 * minutes.
 */
const EXPLAINED = 2;

/** A questionnaire, an assessment of it, and the locale of its numbers. */
export type ReportCase = {
  readonly locale: string;
  /** The indices of the metrics to explain. */
  readonly picks: readonly number[];
  /** True if the tables of the document are read, too. */
  readonly onPaper: boolean;
  readonly given: readonly [Questionnaire, Assessment];
};

/** Arbitrary cases; every second assessment has an earlier state to compare with. */
export const anyPrinted = anyPrintedOf(anyQuestionnaire);

/** The same of models of another kind. */
export const anyPrintedOther = anyPrintedOf(fc.constantFrom(practicesModel, domainsModel));

function anyPrintedOf(questionnaires: fc.Arbitrary<Questionnaire>): fc.Arbitrary<ReportCase> {
  return fc.record({
    locale: fc.constantFrom(...LOCALES),
    picks: fc.array(fc.nat(), { minLength: EXPLAINED, maxLength: EXPLAINED }),
    onPaper: fc.boolean(),
    given: questionnaires
      .chain((questionnaire) =>
        fc.tuple(fc.constant(questionnaire), anyAssessmentOf(questionnaire), fc.option(anyAssessmentOf(questionnaire))),
      )
      .map(([questionnaire, assessment, then]): readonly [Questionnaire, Assessment] => [
        questionnaire,
        then === null ? assessment : { ...assessment, snapshots: [snapshotOf(then)] },
      ]),
  });
}

function snapshotOf({ answers, exposure }: Assessment) {
  return { id: "then", takenAt: "2026-03-01T10:00:00Z", label: "Spring", exposure, answers };
}
