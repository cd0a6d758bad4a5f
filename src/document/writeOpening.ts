import { clip } from "#report/clip.ts";
import type { Formatter } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import { isBelow } from "#scoring/tolerance.ts";

/** Maximum letters of a level's name in the headline. */
const MAX_LEVEL_NAME = 40;

/** Writes the headline: level, value and trend, and whether too many answers are missing to rely on them. */
export function writeOpening(report: Report, formatter: Formatter): string {
  const { counts, overall, progress } = report;
  const { value, level } = overall.score;
  if (counts.questions > 0 && counts.notApplicable === counts.questions) return formatter.text("opening.notApplicable");
  if (value === null || level === null) return formatter.text("opening.unanswered");
  const values = {
    maturity: overall.score.provisional ? formatter.text("opening.provisional") : report.maturity,
    level: formatter.level(level),
    name: clip(overall.text.levelName, MAX_LEVEL_NAME),
    value: overall.text.value,
    max: formatter.level(report.levels.length - 1),
    change: overall.text.changeSize,
    since: progress?.sinceText ?? "",
  };
  const { turn } = overall.text;
  return formatter.text(turn === null || progress === null ? "opening.first" : `opening.${turn}`, values);
}

/** Tells whether a target is a level that a value does not reach by itself: under a cumulative rule. */
export function hasLevelTargets({ explanations }: Pick<Report, "explanations">): boolean {
  return explanations.some(({ cumulative }) => cumulative !== undefined);
}

/** Writes how certain the result is, and how it compares with the target. */
export function writeLead(report: Report, formatter: Formatter): string {
  return [...report.sureness, ...writeTarget(report, formatter)].join(" ");
}

function writeTarget(
  { overall, terms, belowTarget, plan, explanations }: Report,
  formatter: Formatter,
): readonly string[] {
  const { value, target, gap, coverage } = overall.score;
  if (value === null || plan.state === "untargeted") return [];
  if (target === null) return [formatter.text("opening.noTarget")];
  if (gap === null) return [];
  const whole = coverage === null || isBelow(coverage, 1) ? "no" : "yes";
  const { target: wholeTarget, toTarget } = overall.text;
  const values = {
    target: wholeTarget,
    missing: toTarget || "none",
    whole,
    ...terms.running,
    ...belowTarget,
  };
  if (!isBelow(0, gap)) return [formatter.text("opening.targetMet", values)];
  // The value can reach that of a target of levels while a level is missed.
  if (hasLevelTargets({ explanations }))
    return [textOf(formatter.runs("opening.targetLevels", values, { below: null }))];
  return [formatter.text("opening.target", values)];
}
