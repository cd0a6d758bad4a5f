import type { Path } from "#lib/problem.ts";
import type { CheckFinding } from "./checkCodes.ts";
import {
  checkReferences,
  type KnownIds,
  type NamedPlace,
  placesIn,
  repeatedNames,
  unknownNames,
} from "./checkNames.ts";
import { checkQuestionAnswers } from "./checkScale.ts";
import type { Question, RiskScenario, Upgrade } from "./schema.ts";

/** Checks that a question fits the scale, and that all ids in it exist and are unique. */
export function checkQuestion(question: Question, path: Path, known: KnownIds): CheckFinding[] {
  const editions = placesIn(question.editions, [...path, "editions"]);
  const roles = placesIn(question.roles ?? [], [...path, "roles"]);
  const tags = placesIn(question.tags ?? [], [...path, "tags"]);
  const facets = placesIn(question.facets, [...path, "facets"]);
  return [
    ...checkQuestionAnswers(question, path, known),
    ...unknownNames("unknownEdition", editions, known.editions),
    ...repeatedNames(editions),
    ...unknownNames("unknownRole", roles, known.roles),
    ...repeatedNames(roles),
    ...unknownNames("unknownTag", tags, known.tags),
    ...repeatedNames(tags),
    ...unknownNames("unknownFacet", facets, known.facets),
    ...repeatedNames(facets),
    ...checkReferences(question.references, [...path, "references"], known),
  ];
}

/** Checks that all ids in a risk scenario exist and are unique. */
export function checkRisk(risk: RiskScenario, path: Path, known: KnownIds): CheckFinding[] {
  const conditions = placesIn(risk.appliesWhen ?? [], [...path, "appliesWhen"]);
  return [
    ...unknownNames("unknownOption", conditions, known.options),
    ...repeatedNames(conditions),
    ...checkDrivers(risk.drivers, [...path, "drivers"], known),
    ...checkControls(risk.controls, [...path, "controls"], known),
    ...checkReferences(risk.references, [...path, "references"], known),
  ];
}

function checkDrivers(drivers: RiskScenario["drivers"], path: Path, { options }: KnownIds): CheckFinding[] {
  const places = drivers.map(({ option }, index) => ({ name: option, path: [...path, index, "option"] }));
  return [
    ...unknownNames("unknownOption", places, options),
    ...repeatedNames(places),
    ...drivers.flatMap(({ likelihood = 0, impact = 0 }, index): CheckFinding[] =>
      likelihood === 0 && impact === 0 ? [{ path: [...path, index], code: "idleDriver", values: {} }] : [],
    ),
  ];
}

/** A question may act on likelihood and on impact, but only once on each. */
function checkControls(controls: RiskScenario["controls"], path: Path, { questions }: KnownIds): CheckFinding[] {
  const places = controls.map(({ question, on }, index) => ({
    name: question,
    on,
    path: [...path, index, "question"],
  }));
  return [
    ...unknownNames("unknownQuestion", places, questions),
    ...repeatedNames(places.filter(({ on }) => on === "likelihood")),
    ...repeatedNames(places.filter(({ on }) => on === "impact")),
  ];
}

/**
 * Checks that the questions of this version named by an upgrade exist and are unique. The ids of the earlier version
 * can only be checked with that version.
 */
export function checkUpgrade({ questions, gone }: Upgrade, path: Path, known: KnownIds): CheckFinding[] {
  const taken = questions.map(({ id }, index) => ({ name: id, path: [...path, "questions", index, "id"] }));
  const left = gone.map(({ id }, index) => ({ name: id, path: [...path, "gone", index, "id"] }));
  const seen = gone.map(({ see = [] }, index) => placesIn(see, [...path, "gone", index, "see"]));
  return [
    ...unknownNames("unknownQuestion", [...taken, ...seen.flat()], known.questions),
    ...[taken, left, ...seen].flatMap(repeatedNames),
    ...left.flatMap((place) => stillAsked(place, known)),
  ];
}

/** A question with the same id takes over the earlier answer, so the id cannot be listed as gone. */
function stillAsked({ name, path }: NamedPlace, { questions }: KnownIds): CheckFinding[] {
  return questions.has(name) ? [{ path, code: "stillAsked", values: { name } }] : [];
}
