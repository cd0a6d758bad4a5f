import type { Path } from "#lib/problem.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { editionQuestions } from "./outline.ts";
import type { Area, Practice, Questionnaire } from "./schema.ts";

/** Every edition asks something, and the largest leaves no area and no practice out. */
export function checkEditions(questionnaire: Questionnaire): CheckFinding[] {
  const sizes = questionnaire.editions.map(({ id }) => ({ id, size: editionQuestions(questionnaire, id).length }));
  // Of two that are equally large the later one: editions are listed as they grow.
  const largest = sizes.reduce((best, edition) => (edition.size >= best.size ? edition : best), { id: "", size: 0 });
  return [
    ...sizes.flatMap(({ size }, index): CheckFinding[] =>
      size > 0 ? [] : [{ path: ["editions", index], code: "emptyEdition", values: {} }],
    ),
    ...questionnaire.areas.flatMap((area, index) => checkArea(area, ["areas", index, "practices"], largest.id)),
  ];
}

function checkArea({ practices }: Area, path: Path, edition: string): CheckFinding[] {
  if (practices.length === 0) return [{ path, code: "noPractice", values: {} }];
  return practices.flatMap((practice, index) => checkPractice(practice, [...path, index, "questions"], edition));
}

function checkPractice({ questions }: Practice, path: Path, edition: string): CheckFinding[] {
  const isAsked = questions.some(({ editions }) => editions.includes(edition));
  return isAsked ? [] : [{ path, code: "noQuestion", values: { edition } }];
}
