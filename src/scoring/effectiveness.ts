import type { Questionnaire } from "#questionnaire/schema.ts";

/**
 * f, the effectiveness of a control by its level, 0…m (scoring.md § 5): the part (0…1) of what it could do at best.
 * The questionnaire's own numbers; level ÷ m when it gives none.
 */
export function effectivenessOf({ scale, scoring }: Questionnaire): readonly number[] {
  return scoring.effectiveness ?? scale.map((_, level) => level / (scale.length - 1));
}
