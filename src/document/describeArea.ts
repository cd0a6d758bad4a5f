import { countQuestions } from "#report/counts.ts";
import { describeSensitivity } from "#report/describeSensitivity.ts";
import type { Formatter } from "#report/formatter.ts";
import { questionsIn } from "#report/questionsIn.ts";
import type { AreaReport, Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import { writeEvidence } from "#report/sureness.ts";
import { wholePart } from "#scoring/tolerance.ts";
import type { Explanation } from "#scoring/types.ts";

/**
 * Explains in a sentence each why an area has its level, what the next level requires, and how certain its value is.
 */
export function describeArea(
  area: AreaReport,
  explanation: Explanation,
  report: Report,
  formatter: Formatter,
): readonly string[] {
  const { applicable, value, level } = area.score;
  if (!applicable) return [formatter.text("areaStory.notApplicable")];
  if (value === null || level === null) return [formatter.text("areaStory.unanswered")];
  return [
    ...describeLevel(area, formatter),
    ...describeNextLevel(explanation, report, formatter),
    ...describeCertainty(area, report, formatter),
  ];
}

function describeLevel({ score, text }: AreaReport, formatter: Formatter): readonly string[] {
  const attained = { level: text.level, name: text.levelName };
  if (score.heldBackBy.length === 0) return [formatter.text("areaStory.level", attained)];
  const whole = formatter.level(wholePart(score.value ?? 0));
  return [
    formatter.text("areaStory.limited", { ...attained, whole, count: score.heldBackBy.length, list: text.heldBackBy }),
  ];
}

function describeNextLevel(
  { next, gate, cumulative }: Explanation,
  { scale, terms }: Report,
  formatter: Formatter,
): readonly string[] {
  if (next === null) return [];
  if (cumulative !== undefined) {
    const answer = scale[cumulative.answer]?.name ?? "";
    return [formatter.text("next.asksAnswers", { level: next.level, answer, count: cumulative.open.length })];
  }
  const floor = gate === null ? 0 : next.level - gate;
  const asked = { level: next.level, value: formatter.value(next.level), floor: formatter.value(floor) };
  const term = terms.running.practice;
  return [formatter.text(floor > 0 ? "areaStory.nextGate" : "areaStory.next", { ...asked, term })];
}

function describeCertainty(area: AreaReport, { terms }: Report, formatter: Formatter): readonly string[] {
  const { score, text } = area;
  const counts = countQuestions(questionsIn([area]));
  const { answered, evidence } = counts;
  const asked = counts.questions - counts.notApplicable;
  const weights = describeSensitivity(formatter, area, terms.running.practices, null).map(textOf);
  return [
    ...(score.coverage === 1
      ? []
      : [
          formatter.text("areaStory.coverage", {
            answered,
            questions: asked,
            missing: asked - answered,
            low: text.low,
            high: text.high,
          }),
        ]),
    ...writeEvidence(formatter, evidence),
    ...(text.least === text.most ? [] : weights),
  ];
}
