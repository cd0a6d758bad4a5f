import type { Report } from "#report/model.ts";
import type { Words } from "#report/words.ts";
import { clip } from "#report/clip.ts";
import { isBelow } from "#scoring/tolerance.ts";

/** A name of a level that leaves room for the number behind it. */
const NAME = 40;

/** The one sentence that a director remembers: level, value, and which way it goes. */
export function writeOpening(report: Report, words: Words): string {
  const { counts, overall, progress } = report;
  const { value, level } = overall.score;
  if (counts.questions > 0 && counts.notApplicable === counts.questions) return words.text("opening.notApplicable");
  if (value === null || level === null) return words.text("opening.unanswered");
  const change = overall.last === null || progress === null ? null : value - overall.last;
  const values = {
    level: words.level(level),
    name: clip(overall.text.levelName, NAME),
    value: overall.text.value,
    max: words.level(report.scale.length - 1),
    change: overall.text.changeSize,
    since: progress?.sinceText ?? "",
  };
  if (change === null) return words.text("opening.first", values);
  return words.text(isBelow(0, change) ? "opening.rose" : isBelow(change, 0) ? "opening.fell" : "opening.same", values);
}

/** How sure it is, and what was aimed for. */
export function writeLead(report: Report, words: Words): string {
  return [...report.sureness, ...writeTarget(report, words)].join(" ");
}

function writeTarget({ overall, terms, belowTarget }: Report, words: Words): readonly string[] {
  const { value, target, shortfall, coverage } = overall.score;
  if (value === null) return [];
  if (target === null) return [words.text("opening.noTarget")];
  if (shortfall === null) return [];
  const whole = coverage === null || coverage < 1 - 1e-9 ? "no" : "yes";
  const { target: aim, toTarget: missing } = overall.text;
  const values = { target: aim, missing, whole, practices: terms.running.practices, ...belowTarget };
  if (!isBelow(0, shortfall)) return [words.text("opening.targetMet", values)];
  return [words.text(missing === "" ? "opening.targetReached" : "opening.target", values)];
}
