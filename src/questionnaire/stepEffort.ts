import { outlineOf } from "./outline.ts";
import type { Question, Questionnaire } from "./schema.ts";

type Scoring = Pick<Questionnaire["scoring"], "effort">;
type Level = Question["levels"][number];

/** The effort of a step: a size with its points; without sizes (null, 1). */
export type Effort = { readonly letter: "S" | "M" | "L" | null; readonly points: number };

/** Returns true if steps have a size. */
export function hasEffort({ scoring }: Pick<Questionnaire, "scoring">): boolean {
  return scoring.effort !== undefined;
}

/** Returns true if levels have actions. */
export function hasActions({ areas }: Pick<Questionnaire, "areas">): boolean {
  return outlineOf({ areas }).questions.some(({ question }) =>
    question.levels.some(({ action }) => action !== undefined),
  );
}

/** Returns the effort of a level; medium if it has no size of its own. */
export function effortOf({ effort }: Scoring, level: Level | undefined): Effort {
  if (effort === undefined) return { letter: null, points: 1 };
  const letter = level?.effort ?? "M";
  return { letter, points: effort[letter] };
}
