import { textsOf } from "#report/nodeReport.ts";
import { practicesIn } from "#report/questionsIn.ts";
import type { AreaReport, PracticeReport } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { termsWithin } from "#report/terms.ts";
import { buildAnswerChanges } from "./buildAnswerChanges.ts";
import { listTopRiskMoves } from "./listTopRiskMoves.ts";
import type { Move, Progress } from "./progressReport.ts";
import { countTopRisks } from "./topRisks.ts";

type PracticeChange = { readonly practice: PracticeReport; readonly change: number };
/** The number of practices by direction of their change, as shown. */
type DirectionCounts = Readonly<Record<NonNullable<PracticeReport["text"]["turn"]>, number>>;

/** Describes the changes since the newest snapshot; null without one. */
export function buildProgress(context: ReportContext, areas: readonly AreaReport[], date: string): Progress | null {
  const { last } = context;
  if (last === null) return null;
  const moved = practicesIn(areas).flatMap(changeOf);
  const going = (turn: keyof DirectionCounts) => moved.filter(({ practice }) => practice.text.turn === turn);
  const rose = going("rose").toSorted((a, b) => b.change - a.change);
  const fell = going("fell").toSorted((a, b) => a.change - b.change);
  const turns = { rose: rose.length, fell: fell.length, near: going("near").length, same: going("same").length };
  return {
    label: last.label,
    sinceText: momentOf(context, last, date),
    sentences: writeProgress(context, last, turns),
    answers: buildAnswerChanges(context, last, areas),
    topRisks: listTopRiskMoves(context),
    rose: rose.map(toMove),
    fell: fell.map(toMove),
  };
}

/**
 * Names the moment of the snapshot so that no other can be meant: the month, or the day if the report or another
 * snapshot is of that month, or the label if another snapshot is of that day.
 */
function momentOf({ assessment, formatter }: ReportContext, last: EarlierScores, date: string): string {
  const others = (assessment.snapshots ?? []).filter(({ id }) => id !== last.id).map(({ takenAt }) => takenAt);
  const isUnique = (textOf: (moment: string) => string, moments: readonly string[]) =>
    moments.every((moment) => textOf(moment) !== textOf(last.date));
  if (isUnique(formatter.month, [date, ...others])) return formatter.month(last.date);
  return isUnique(formatter.date, others) ? formatter.date(last.date) : last.label;
}

function changeOf(practice: PracticeReport): PracticeChange[] {
  const { score, last } = practice;
  return score.value === null || last === null ? [] : [{ practice, change: score.value - last }];
}

function toMove({ practice: { id, number, title, text } }: PracticeChange): Move {
  return { id, number, title, last: text.last, today: text.value, change: text.change };
}

type EarlierScores = NonNullable<ReportContext["last"]>;

function writeProgress(
  context: ReportContext,
  last: EarlierScores,
  { rose, fell, near, same }: DirectionCounts,
): readonly string[] {
  const { scorecard, formatter } = context;
  const [now, then] = [scorecard.nodes["overall"], last.scorecard.nodes["overall"]];
  const [value, before] = [now?.value ?? null, then?.value ?? null];
  const date = formatter.date(last.date);
  const text = textsOf(context, "overall");
  if (before === null) return [formatter.text("progress.nothingThen", { date })];
  if (value === null) return [formatter.text("progress.nothingNow", { date, last: text.last })];
  const values = { date, last: text.last, value: text.value, change: text.changeSize };
  const { practice, practices } = termsWithin(context);
  return [
    formatter.text(`progress.${text.turn ?? "same"}`, values),
    writeLevel(context, then?.level ?? null, now?.level ?? null),
    ...(rose + fell + near + same === 0
      ? []
      : [
          formatter.text("progress.practices", {
            rose,
            fell,
            same: same + near,
            near: near === 0 ? "no" : "yes",
            one: practice,
            many: practices,
          }),
        ]),
    ...writeRisks(context, last),
  ];
}

function writeLevel({ formatter }: ReportContext, then: number | null, now: number | null): string {
  const values = { last: formatter.level(then), level: formatter.level(now) };
  return formatter.text(then === now ? "progress.levelSame" : "progress.level", values);
}

function writeRisks(context: ReportContext, last: EarlierScores): readonly string[] {
  const now = countTopRisks(context, context.scorecard);
  const then = countTopRisks(context, last.scorecard);
  if (now === null || then === null) return [];
  return [context.formatter.text("progress.risks", { name: now.name, last: then.text, count: now.text })];
}
