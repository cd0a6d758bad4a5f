import type { Answer, Assessment } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";

/**
 * Returns the assessment with other levels, by question id; scoring it answers "what if" (scoring.md § 6). An open or
 * not applicable question then counts as answered; evidence, notes and owner stay. For the state after steps of a plan:
 * `withLevels(assessment, Object.fromEntries(steps.map(({ question, level }) => [question, level])))`.
 */
export function withLevels(assessment: Assessment, levels: Readonly<Record<string, number>>): Assessment {
  const changed = Object.entries(levels).map(([id, level]) => [id, atLevel(getOwn(assessment.answers, id), level)]);
  return { ...assessment, answers: { ...assessment.answers, ...Object.fromEntries(changed) } };
}

function atLevel({ notApplicable: _reason, unknown: _unknown, ...rest }: Answer = {}, level: number): Answer {
  return { ...rest, level };
}
