import type { Answers, Assessment } from "#assessment/schema.ts";
import { instantOf } from "#lib/instantOf.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { score } from "#scoring/index.ts";
import type { Scorecard } from "#scoring/types.ts";
import { clip } from "./clip.ts";
import type { Formatter } from "./formatter.ts";

/** Letters of the name of a snapshot: it heads columns and stands beside lines. */
const LABEL = 32;

/** What every part of the report is made from. */
export type ReportContext = {
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
  /** The newest snapshot and its scorecard. */
  readonly last: {
    readonly label: string;
    readonly date: string;
    readonly answers: Answers;
    readonly scorecard: Scorecard;
  } | null;
  readonly formatter: Formatter;
};

/** Judges an assessment, and its newest snapshot beside it. */
export function createReportContext(
  questionnaire: Questionnaire,
  assessment: Assessment,
  formatter: Formatter,
): ReportContext {
  const scorecard = score(questionnaire, assessment);
  return {
    questionnaire,
    assessment,
    scorecard,
    last: newestSnapshot(questionnaire, assessment, formatter),
    formatter,
  };
}

function newestSnapshot(
  questionnaire: Questionnaire,
  assessment: Assessment,
  formatter: Formatter,
): ReportContext["last"] {
  const newest = (assessment.snapshots ?? []).toSorted((a, b) => instantOf(a.takenAt) - instantOf(b.takenAt)).at(-1);
  if (newest === undefined) return null;
  const then = { ...assessment, answers: newest.answers, exposure: newest.exposure };
  const label = clip(newest.label, LABEL) || formatter.date(newest.takenAt);
  return { label, date: newest.takenAt, answers: newest.answers, scorecard: score(questionnaire, then) };
}
