import type { Answer, Assessment } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";

/**
 * The assessment with other levels, by question id: what `score` says about it is the what-if (scoring.md § 6). A
 * question that was open or not applicable counts as answered then; evidence, notes and owner stay as they are. After
 * steps of a plan: `withLevels(assessment, Object.fromEntries(steps.map(({ question, level }) => [question, level])))`.
 */
export function withLevels(assessment: Assessment, levels: Readonly<Record<string, number>>): Assessment {
  const changed = Object.entries(levels).map(([id, level]) => [id, atLevel(getOwn(assessment.answers, id), level)]);
  return { ...assessment, answers: { ...assessment.answers, ...Object.fromEntries(changed) } };
}

function atLevel({ notApplicable: _reason, unknown: _unknown, ...rest }: Answer = {}, level: number): Answer {
  return { ...rest, level };
}
