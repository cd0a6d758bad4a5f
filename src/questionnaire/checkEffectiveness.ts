import type { CheckFinding } from "./checkCodes.ts";
import type { Questionnaire } from "./schema.ts";

const PATH = ["scoring", "effectiveness"] as const;

/** The effectiveness of controls by level: a number for each level of the scale, 0 at level 0, and never falling. */
export function checkEffectiveness({ scale, scoring: { effectiveness } }: Questionnaire): CheckFinding[] {
  if (effectiveness === undefined) return [];
  const [first = 0] = effectiveness;
  const falling = effectiveness.flatMap((part, level) => (part < (effectiveness[level - 1] ?? 0) ? [level] : []));
  const count = { expected: scale.length, found: effectiveness.length };
  return [
    ...(count.found === count.expected ? [] : [{ path: PATH, code: "effectivenessCount", values: count } as const]),
    ...(first === 0 ? [] : [{ path: [...PATH, 0], code: "effectivenessStart", values: {} } as const]),
    ...falling.map((level) => ({ path: [...PATH, level], code: "effectivenessFalls", values: {} }) as const),
  ];
}
