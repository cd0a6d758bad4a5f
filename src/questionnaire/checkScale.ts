import type { Path } from "#lib/problem.ts";
import type { AnswerSets } from "./answerSets.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { type KnownIds, unknownNames } from "./checkNames.ts";
import type { Question, Questionnaire } from "./schema.ts";

/**
 * Requires that either all answers have a value, rising from 0, or none; with values, the maturity levels need their
 * own names.
 */
export function checkScale({ scale, levels }: Questionnaire): CheckFinding[] {
  const values = scale.map(({ value }) => value);
  if (values.every((value) => value === undefined)) return [];
  const faults = values.flatMap((value, position): CheckFinding[] => {
    const path = ["scale", position, "value"];
    if (value === undefined) return [{ path, code: "missing", values: {} }];
    if (position === 0) return value === 0 ? [] : [{ path, code: "valueStart", values: {} }];
    return value > (values[position - 1] ?? 0) ? [] : [{ path, code: "valueFalls", values: {} }];
  });
  return [
    ...faults,
    ...(levels === undefined ? [{ path: ["levels"], code: "levelsUnnamed", values: {} } as const] : []),
  ];
}

/** Requires a statement for each answer in every shared set. */
export function checkAnswerSets({ answerSets = [] }: Questionnaire, known: KnownIds): CheckFinding[] {
  return answerSets.flatMap(({ levels }, index) => checkStatements(levels, ["answerSets", index, "levels"], known));
}

/** Requires that a question has either its own statements or an existing answer set. */
export function checkQuestionAnswers(question: Question, path: Path, known: KnownIds): CheckFinding[] {
  const { answerSet, levels } = question;
  if (answerSet === undefined) return checkStatements(levels, [...path, "levels"], known);
  return checkReference(answerSet, levels, [...path, "answerSet"], known.answerSets);
}

function checkReference(name: string, levels: Question["levels"], path: Path, sets: AnswerSets): CheckFinding[] {
  const shared = sets.get(name);
  if (shared === undefined) return unknownNames("unknownAnswerSet", [{ name, path }], new Set(sets.keys()));
  // A questionnaire saved by the app has both, with equal statements.
  const isOther = levels.length > 0 && JSON.stringify(levels) !== JSON.stringify(shared);
  return isOther ? [{ path, code: "answerSetAndLevels", values: {} }] : [];
}

function checkStatements(levels: Question["levels"], path: Path, known: KnownIds): CheckFinding[] {
  const expected = known.answerCount;
  const count: CheckFinding[] =
    levels.length === expected ? [] : [{ path, code: "levelCount", values: { expected, found: levels.length } }];
  return [...count, ...levels.flatMap((level, index) => checkStatement(level, index, [...path, index], known))];
}

/**
 * Requires no action at level 0; at every other level an action with an effort if the questionnaire defines efforts,
 * otherwise the action is optional.
 */
function checkStatement(
  level: Question["levels"][number],
  index: number,
  path: Path,
  { sized }: KnownIds,
): CheckFinding[] {
  const fields = ["action", "effort"] as const;
  const fault = (field: (typeof fields)[number]) => {
    const has = level[field] !== undefined;
    if (index === 0) return has ? "levelZeroAction" : null;
    if (sized) return has ? null : "missing";
    return has && field === "effort" ? "effortUnsized" : null;
  };
  return fields.flatMap((field) => {
    const code = fault(field);
    return code === null ? [] : [{ path: [...path, field], code, values: {} }];
  });
}
