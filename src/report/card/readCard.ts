import { hasShape } from "#lib/hasShape.ts";
import type { Card } from "./card.ts";

const SPOT = { spoke: 0, value: 0 };
const EXAMPLE: Card = {
  locale: "",
  radar: { form: "", alt: "", spokes: 0, max: 0, today: [SPOT], target: [SPOT] },
  rated: true,
  level: null,
  levelText: "",
  levelName: "",
  value: "",
  range: "",
  answered: 0,
  questions: 0,
  edition: "",
  practices: "",
  practiceLevels: [[null]],
};

/** Reads a stored card; returns null if it is invalid or in another language. */
export function readCard(value: unknown, locale: string): Card | null {
  return isCard(value) && value.locale === locale ? value : null;
}

function isCard(value: unknown): value is Card {
  return hasShape(value, EXAMPLE);
}
