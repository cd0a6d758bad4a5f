import { outlineOf } from "./outline.ts";
import type { Question, Questionnaire } from "./schema.ts";

type Scoring = Pick<Questionnaire["scoring"], "effort">;
type Level = Question["levels"][number];

/** What a step takes: a size with its points, or one of all steps, which count alike, with neither (null, 1). */
export type Effort = { readonly letter: "S" | "M" | "L" | null; readonly points: number };

/** Whether steps have a size. */
export function hasEffort({ scoring }: Pick<Questionnaire, "scoring">): boolean {
  return scoring.effort !== undefined;
}

/** Whether levels name what is done to reach them. */
export function hasActions({ areas }: Pick<Questionnaire, "areas">): boolean {
  return outlineOf({ areas }).questions.some(({ question }) =>
    question.levels.some(({ action }) => action !== undefined),
  );
}

/** What it takes to reach a level; one without a size of its own counts as medium. */
export function effortOf({ effort }: Scoring, level: Level | undefined): Effort {
  if (effort === undefined) return { letter: null, points: 1 };
  const letter = level?.effort ?? "M";
  return { letter, points: effort[letter] };
}
