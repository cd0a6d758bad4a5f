import type { Answers, Assessment, Snapshot } from "#assessment/schema.ts";
import { earlierSnapshot } from "#assessment/snapshots.ts";
import { shownText } from "#lib/isBlank.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { score } from "#scoring/index.ts";
import type { Scorecard } from "#scoring/types.ts";
import { clip } from "./clip.ts";
import type { Formatter } from "./formatter.ts";

/** Maximum letters of a snapshot's label in column headers and legends; the list of snapshots shows all of it. */
const MAX_LABEL = 60;

/** Returns the label of a snapshot in one line; empty without one. */
export function snapshotLabel({ label }: Pick<Snapshot, "label">): string {
  return clip(shownText(label), MAX_LABEL);
}

/** The inputs of every part of the report. */
export type ReportContext = {
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
  /** The snapshot for comparison, and its scorecard. */
  readonly last: {
    readonly id: string;
    readonly label: string;
    readonly date: string;
    /** The version of the questionnaire that was answered then. */
    readonly version: string;
    readonly answers: Answers;
    readonly scorecard: Scorecard;
  } | null;
  readonly formatter: Formatter;
};

/** Scores an assessment and the snapshot that it is compared with. */
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
    last: scoreEarlier(questionnaire, assessment, formatter),
    formatter,
  };
}

function scoreEarlier(
  questionnaire: Questionnaire,
  assessment: Assessment,
  formatter: Formatter,
): ReportContext["last"] {
  const earlier = earlierSnapshot(assessment);
  if (earlier === null) return null;
  const { id, takenAt, answers, exposure } = earlier;
  const label = snapshotLabel(earlier) || formatter.date(takenAt);
  const version = earlier.questionnaire?.version ?? questionnaire.version;
  const scorecard = score(questionnaire, { ...assessment, answers, exposure });
  return { id, label, date: takenAt, version, answers, scorecard };
}
