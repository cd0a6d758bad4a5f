import type { Report } from "#report/report.ts";
import type { Formatter } from "#report/formatter.ts";
import { clip } from "#report/clip.ts";
import { isBelow } from "#scoring/tolerance.ts";

/** A name of a level that leaves room for the number behind it. */
const NAME = 40;

/** The one sentence that a director remembers: level, value, and which way it goes. */
export function writeOpening(report: Report, formatter: Formatter): string {
  const { counts, overall, progress } = report;
  const { value, level } = overall.score;
  if (counts.questions > 0 && counts.notApplicable === counts.questions) return formatter.text("opening.notApplicable");
  if (value === null || level === null) return formatter.text("opening.unanswered");
  const values = {
    maturity: report.maturity,
    level: formatter.level(level),
    name: clip(overall.text.levelName, NAME),
    value: overall.text.value,
    max: formatter.level(report.scale.length - 1),
    change: overall.text.changeSize,
    since: progress?.sinceText ?? "",
  };
  const { turn } = overall.text;
  return formatter.text(turn === null || progress === null ? "opening.first" : `opening.${turn}`, values);
}

/** How sure it is, and what was aimed for. */
export function writeLead(report: Report, formatter: Formatter): string {
  return [...report.sureness, ...writeTarget(report, formatter)].join(" ");
}

function writeTarget({ overall, terms, belowTarget, plan }: Report, formatter: Formatter): readonly string[] {
  const { value, target, shortfall, coverage } = overall.score;
  if (value === null || plan.standing === "untargeted") return [];
  if (target === null) return [formatter.text("opening.noTarget")];
  if (shortfall === null) return [];
  const whole = coverage === null || isBelow(coverage, 1) ? "no" : "yes";
  const { target: aim, toTarget: missing } = overall.text;
  const values = { target: aim, missing, whole, practices: terms.running.practices, ...belowTarget };
  if (!isBelow(0, shortfall)) return [formatter.text("opening.targetMet", values)];
  return [formatter.text(missing === "" ? "opening.targetReached" : "opening.target", values)];
}
