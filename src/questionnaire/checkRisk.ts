import type { Path } from "#lib/problem.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { placesIn, repeatedNames, unknownNames } from "./checkNames.ts";
import { checkReferences } from "./checkReferences.ts";
import type { KnownIds } from "./known.ts";
import type { RiskScenario } from "./schema.ts";

/** Everything that a risk scenario names exists and is named once. */
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

/** One question may act on likelihood and on impact, each once. */
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
