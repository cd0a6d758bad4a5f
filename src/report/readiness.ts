import { answerTo } from "#assessment/answer.ts";
import { isTargeted } from "#assessment/isTargeted.ts";
import { presentSnapshot } from "#assessment/snapshots.ts";
import { RISK_SIDES, treatmentOf } from "#assessment/treatments.ts";
import { questionsIn } from "./questionsIn.ts";
import type { Overview } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import { NOTABLE_BAND } from "./risks/bands.ts";
import type { RiskReport } from "./risks/riskReport.ts";
import { topicOf } from "./terms.ts";

/** The checks of a report before a board receives it. */
export const CHECKS = [
  "name",
  "target",
  "exposure",
  "answers",
  "confirmed",
  "evidence",
  "ratings",
  "risks",
  "author",
  "snapshot",
] as const;
/** A check of the readiness list. */
export type Check = (typeof CHECKS)[number];

/** An item of the readiness list. */
export type CheckedItem = {
  readonly check: Check;
  readonly done: boolean;
  /** What is present, or what is missing. */
  readonly text: string;
};

type Parts = {
  readonly overview: Pick<Overview, "counts" | "overall" | "areas" | "subject">;
  readonly risks: Pick<RiskReport, "register" | "exposure">;
  /** The author chosen for the report. */
  readonly preparedBy: string;
};

/** Checks whether a report is ready for a board; leaves out checks that do not apply. */
export function checkReadiness(context: ReportContext, parts: Parts): readonly CheckedItem[] {
  const { assessment, formatter } = context;
  const { counts, overall, subject } = parts.overview;
  const { exposure, register } = parts.risks;
  const openAnswers = counts.open + counts.unknown;
  const openExposure = exposure.questions - exposure.answered;
  const ungraded = countUngraded(assessment, parts.overview.areas);
  const notable = register.filter(({ after }) => after.shown.band.step >= NOTABLE_BAND);
  const undecided = notable.filter(({ treatment }) => treatment.decision === null || treatment.owner === "").length;
  const author = parts.preparedBy.trim() || subject.assessor.trim();
  const unreasoned = countUnreasoned(assessment);
  const item = (check: Check, missing: number, values: Readonly<Record<string, string | number>> = {}) => {
    const text = formatter.text(`ready.${check}`, { missing, ...values });
    return { check, done: missing === 0, text };
  };
  return [
    item("name", subject.organisation.trim() === "" ? 1 : 0, { name: subject.organisation.trim() }),
    ...(isTargeted(context.questionnaire, assessment)
      ? [item("target", overall.score.target === null ? 1 : 0, { target: overall.text.target })]
      : []),
    ...(exposure.questions === 0 ? [] : [item("exposure", openExposure, { topic: topicOf(context) })]),
    item("answers", openAnswers),
    ...(counts.toConfirm === 0 ? [] : [item("confirmed", counts.toConfirm)]),
    ...(counts.answered === 0 ? [] : [item("evidence", ungraded)]),
    ...(unreasoned === 0 ? [] : [item("ratings", unreasoned)]),
    ...(notable.length === 0 ? [] : [item("risks", undecided, { count: notable.length })]),
    item("author", author === "" ? 1 : 0, { name: author }),
    ...(counts.answered === 0 ? [] : [item("snapshot", presentSnapshot(assessment) === null ? 1 : 0)]),
  ];
}

/** Counts the answers without an evidence grade. */
function countUngraded({ answers }: ReportContext["assessment"], areas: Overview["areas"]): number {
  const questions = questionsIn(areas);
  return questions.filter(({ id, state }) => state === "answered" && answerTo(answers, id)?.evidence === undefined)
    .length;
}

/** Counts the overridden ratings that have no effect because their reason is missing. */
function countUnreasoned(assessment: ReportContext["assessment"]): number {
  const treatments = Object.keys(assessment.treatments ?? {}).map((id) => treatmentOf(assessment, id));
  return treatments.flatMap((treatment) =>
    RISK_SIDES.filter((side) => treatment[side] !== undefined && treatment[side].reason.trim() === ""),
  ).length;
}
