import type { Path } from "#lib/problem.ts";
import type { AnswerSets } from "./answerSets.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { type KnownIds, unknownNames } from "./checkNames.ts";
import type { Question, Questionnaire } from "./schema.ts";

/** Answers with values of their own all have one, rising from 0; then the maturity levels have names of their own. */
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

/** Each shared set has a statement for each answer. */
export function checkAnswerSets({ answerSets = [] }: Questionnaire, known: KnownIds): CheckFinding[] {
  return answerSets.flatMap(({ levels }, index) => checkStatements(levels, ["answerSets", index, "levels"], known));
}

/** The statements of a question are its own, or those of a set that exists, and never both. */
export function checkQuestionAnswers(question: Question, path: Path, known: KnownIds): CheckFinding[] {
  const { answerSet, levels } = question;
  if (answerSet === undefined) return checkStatements(levels, [...path, "levels"], known);
  return checkReference(answerSet, levels, [...path, "answerSet"], known.answerSets);
}

function checkReference(name: string, levels: Question["levels"], path: Path, sets: AnswerSets): CheckFinding[] {
  const shared = sets.get(name);
  if (shared === undefined) return unknownNames("unknownAnswerSet", [{ name, path }], new Set(sets.keys()));
  // A questionnaire that the app saved has both, alike.
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
 * Everybody starts at level 0; every other level is reached by an action with an effort, where the questionnaire says what
 * an effort is, and else perhaps by an action.
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
