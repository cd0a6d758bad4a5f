import type { Path } from "#lib/problem.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { highestAnswer, highestLevel } from "./maturityScale.ts";
import { outlineOf } from "./outline.ts";
import type { Questionnaire } from "./schema.ts";

/**
 * Requires that a cumulative rule names an answer of the scale, excludes a gate, and that every question has a level.
 */
export function checkCumulative(questionnaire: Questionnaire): CheckFinding[] {
  const { cumulative, gate } = questionnaire.scoring;
  const max = highestLevel(questionnaire);
  const places = outlineOf(questionnaire).questions;
  const found = places.flatMap(({ question, path }) =>
    checkLevel(question.maturityLevel, [...path, "maturityLevel"], cumulative === undefined ? null : max),
  );
  if (cumulative === undefined) return found;
  const last = highestAnswer(questionnaire);
  const beyond = {
    path: ["scoring", "cumulative", "answer"],
    code: "answerBeyondScale",
    values: { max: last },
  } as const;
  return [
    ...(cumulative.answer > last ? [beyond] : []),
    ...(gate === null ? [] : [{ path: ["scoring", "gate"], code: "gateAndCumulative", values: {} } as const]),
    ...found,
  ];
}

/** `max` is null without a cumulative rule, so that no level is allowed. */
function checkLevel(level: number | undefined, path: Path, max: number | null): CheckFinding[] {
  if (max === null) return level === undefined ? [] : [{ path, code: "noCumulative", values: {} }];
  if (level === undefined) return [{ path, code: "missing", values: {} }];
  return level > max ? [{ path, code: "targetOutside", values: { max } }] : [];
}
