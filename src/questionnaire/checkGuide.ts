import type { CheckFinding } from "./checkCodes.ts";
import type { Questionnaire } from "./schema.ts";

/** The rule how to read the levels tells of each level of the scale. */
export function checkGuide({ levelGuide, scale }: Questionnaire): CheckFinding[] {
  if (levelGuide === undefined || levelGuide.levels.length === scale.length) return [];
  const values = { expected: scale.length, found: levelGuide.levels.length };
  return [{ path: ["levelGuide", "levels"], code: "levelCount", values }];
}
