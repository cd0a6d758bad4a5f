import type { Snapshot } from "#assessment/schema.ts";
import { sortedSnapshots } from "#assessment/snapshots.ts";
import { instantOf } from "#lib/instantOf.ts";
import { levelName } from "#questionnaire/maturityScale.ts";
import { shownDecimals, shownValue } from "#report/numbers/shownValue.ts";
import type { AreaReport, NodeReport } from "#report/report.ts";
import { type ReportContext, snapshotLabel } from "#report/reportContext.ts";
import { shareText } from "#report/shareText.ts";
import { score } from "#scoring/index.ts";
import type { Scorecard } from "#scoring/types.ts";
import type { Timeline, TimelineState } from "./timeline.ts";

type SnapshotScores = { readonly snapshot: Snapshot; readonly scorecard: Scorecard };
type CurrentNodes = { readonly overall: NodeReport; readonly areas: readonly AreaReport[] };

/**
 * Returns value and level at every snapshot, or at the last `most` of them, calculated with today's questionnaire,
 * weights and targets, so that all states are comparable. A value has as many decimals as today's, or two if one would
 * put it on a level that it is below.
 */
export function buildTimeline(
  context: ReportContext,
  present: CurrentNodes,
  most = Number.POSITIVE_INFINITY,
): Timeline {
  const { questionnaire, assessment, last, formatter } = context;
  const earlier = sortedSnapshots(assessment)
    .slice(-most)
    .map((snapshot): SnapshotScores => {
      const then = { ...assessment, answers: snapshot.answers, exposure: snapshot.exposure };
      return { snapshot, scorecard: last?.id === snapshot.id ? last.scorecard : score(questionnaire, then) };
    });
  const borders = { gate: questionnaire.scoring.gate };
  const textAt = (node: NodeReport, { snapshot, scorecard }: SnapshotScores) => {
    const value = scorecard.nodes[node.id]?.value ?? null;
    if (value === null) return formatter.value(null);
    if (snapshot.id === last?.id && node.text.last !== "") return node.text.last;
    const decimals = shownDecimals([value], borders, node.text.decimals);
    return formatter.number(shownValue(value, decimals, borders), decimals, decimals);
  };
  return {
    states: [
      ...earlier.map((one) => stateOf(context, one, textAt(present.overall, one))),
      presentState(context, present.overall),
    ],
    areas: present.areas.map((area) => ({
      id: area.id,
      number: area.number,
      title: area.title,
      values: [...earlier.map((one) => textAt(area, one)), area.text.value],
    })),
  };
}

function stateOf(
  { questionnaire, formatter }: ReportContext,
  { snapshot, scorecard }: SnapshotScores,
  value: string,
): TimelineState {
  const whole = scorecard.nodes["overall"];
  const dateText = formatter.date(snapshot.takenAt);
  const label = snapshotLabel(snapshot);
  const version = snapshot.questionnaire?.version ?? questionnaire.version;
  return {
    id: snapshot.id,
    label: label || dateText,
    dateText: label === "" ? "" : dateText,
    instant: instantOf(snapshot.takenAt),
    value: whole?.value ?? null,
    text: {
      value,
      level: levelText(formatter, questionnaire, whole?.level ?? null),
      coverage: shareText(formatter, whole?.coverage ?? null),
    },
    otherVersion: version === questionnaire.version ? "" : version,
  };
}

function presentState({ questionnaire, assessment, formatter }: ReportContext, overall: NodeReport): TimelineState {
  const { level, value } = overall.score;
  return {
    id: null,
    label: formatter.text("radar.today"),
    dateText: "",
    instant: instantOf(assessment.updatedAt),
    value,
    text: {
      value: overall.text.value,
      level: levelText(formatter, questionnaire, level),
      coverage: overall.text.coverage,
    },
    otherVersion: "",
  };
}

function levelText(
  formatter: ReportContext["formatter"],
  questionnaire: ReportContext["questionnaire"],
  level: number | null,
): string {
  return level === null
    ? formatter.level(null)
    : formatter.text("answer.level", { level: formatter.level(level), name: levelName(questionnaire, level) });
}
