import type { Path } from "#lib/problem.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { checkCumulative } from "./checkCumulative.ts";
import { knownIn, type NamedPlace, repeated } from "./checkNames.ts";
import { checkQuestion, checkRisk, checkUpgrade } from "./checkParts.ts";
import { checkAnswerSets, checkScale } from "./checkScale.ts";
import { checkEffectiveness, checkGuide, checkMatrix, checkTargets } from "./checkScoring.ts";
import { editionQuestions, OVERALL, outlineOf } from "./outline.ts";
import type { Area, Practice, Questionnaire } from "./schema.ts";

/** Finds problems in a questionnaire of valid shape that require a look across the whole document. */
export function check(questionnaire: Questionnaire): readonly CheckFinding[] {
  const known = knownIn(questionnaire);
  return [
    ...checkIds(questionnaire),
    ...checkMatrix(questionnaire),
    ...checkEffectiveness(questionnaire),
    ...checkScale(questionnaire),
    ...checkCumulative(questionnaire),
    ...checkAnswerSets(questionnaire, known),
    ...checkGuide(questionnaire),
    ...checkTargets(questionnaire, known),
    ...checkEditions(questionnaire),
    ...outlineOf(questionnaire).questions.flatMap(({ question, path }) => checkQuestion(question, path, known)),
    ...questionnaire.risks.flatMap((risk, index) => checkRisk(risk, ["risks", index], known)),
    ...(questionnaire.upgrades ?? []).flatMap((upgrade, index) => checkUpgrade(upgrade, ["upgrades", index], known)),
  ];
}

/**
 * Checks that ids are unique within their kind; areas, practices and questions are one kind, because scores are looked
 * up by id.
 */
function checkIds(questionnaire: Questionnaire): CheckFinding[] {
  const kinds = [nodeIds(questionnaire), ...otherIds(questionnaire)];
  return [
    ...[...kinds, ...itemIds(questionnaire)].flatMap(repeated).map((place) => finding("repeatedId", place)),
    ...kinds
      .flat()
      .filter(({ name }) => isReserved(name))
      .map((place) => finding("reservedId", place)),
  ];
}

function finding(code: "repeatedId" | "reservedId", { name, path }: NamedPlace): CheckFinding {
  return { path, code, values: { id: name } };
}

/** Tells whether an id is reserved: "overall", or an inherited object property such as "constructor". */
function isReserved(id: string): boolean {
  return id === OVERALL || Object.hasOwn(Object.prototype, id);
}

function nodeIds(questionnaire: Questionnaire): NamedPlace[] {
  return outlineOf(questionnaire).list.map(({ id, path }) => ({ name: id, path: [...path, "id"] }));
}

function otherIds(questionnaire: Questionnaire): NamedPlace[][] {
  const {
    answerSets = [],
    editions,
    roles = [],
    tags = [],
    targets,
    lenses,
    exposure,
    risks,
    frameworks,
    scoring,
  } = questionnaire;
  return [
    idsIn(scoring.risk.bands, ["scoring", "risk", "bands"]),
    idsIn(answerSets, ["answerSets"]),
    idsIn(editions, ["editions"]),
    idsIn(roles, ["roles"]),
    idsIn(tags, ["tags"]),
    idsIn(targets, ["targets"]),
    idsIn(lenses, ["lenses"]),
    ...lenses.map((lens, index) => idsIn(lens.facets, ["lenses", index, "facets"])),
    idsIn(exposure, ["exposure"]),
    ...exposure.map((question, index) => idsIn(question.options, ["exposure", index, "options"])),
    idsIn(risks, ["risks"]),
    idsIn(frameworks, ["frameworks"]),
  ];
}

/** Items of a framework can have any id; they only need to be unique within it. */
function itemIds({ frameworks }: Questionnaire): NamedPlace[][] {
  return frameworks.map((framework, index) => idsIn(framework.items, ["frameworks", index, "items"]));
}

function idsIn(list: readonly { readonly id: string }[], path: Path): NamedPlace[] {
  return list.map(({ id }, index) => ({ name: id, path: [...path, index, "id"] }));
}

/** Checks that every edition has questions, and that the largest includes every area and practice. */
function checkEditions(questionnaire: Questionnaire): CheckFinding[] {
  const sizes = questionnaire.editions.map(({ id }) => ({ id, size: editionQuestions(questionnaire, id).length }));
  // Of two equally large ones the later counts, because editions are listed by size.
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
