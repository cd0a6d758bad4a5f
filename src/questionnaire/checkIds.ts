import type { Path } from "#lib/problem.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { type NamedPlace, repeated } from "./checkNames.ts";
import { OVERALL, outlineOf } from "./outline.ts";
import type { Questionnaire } from "./schema.ts";

/** Every id is used once among its kind; areas, practices and questions are one kind, as scores are looked up by id. */
export function checkIds(questionnaire: Questionnaire): CheckFinding[] {
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

/** Looked up in a plain object, "constructor" and its kin would be found though nobody put them there. */
function isReserved(id: string): boolean {
  return id === OVERALL || Object.hasOwn(Object.prototype, id);
}

function nodeIds(questionnaire: Questionnaire): NamedPlace[] {
  return outlineOf(questionnaire).list.map(({ id, path }) => ({ name: id, path: [...path, "id"] }));
}

function otherIds(questionnaire: Questionnaire): NamedPlace[][] {
  const { editions, roles = [], tags = [], targets, lenses, exposure, risks, frameworks, scoring } = questionnaire;
  return [
    idsIn(scoring.risk.bands, ["scoring", "risk", "bands"]),
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

/** A framework names its items itself, in whatever words. */
function itemIds({ frameworks }: Questionnaire): NamedPlace[][] {
  return frameworks.map((framework, index) => idsIn(framework.items, ["frameworks", index, "items"]));
}

function idsIn(list: readonly { readonly id: string }[], path: Path): NamedPlace[] {
  return list.map(({ id }, index) => ({ name: id, path: [...path, index, "id"] }));
}
