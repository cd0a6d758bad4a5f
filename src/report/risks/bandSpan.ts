import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Words } from "#report/words.ts";
import { wholePart } from "#scoring/tolerance.ts";
import type { RiskScore } from "#scoring/types.ts";

/** Without controls or with them. */
export type When = "before" | "after";

/**
 * How many scenarios are in some bands: `least` whatever the open questions about the use of AI add, `most` if each of
 * them could add what it takes.
 */
export type BandSpan = { readonly least: number; readonly most: number };

/** Where a scenario is among some bands: inside for sure, perhaps, or not. */
export type Place = "inside" | "perhaps" | "outside";

/** Says of a scenario whether it is in one of `wanted`, from its band as known to its band at worst. */
export function placer({ scoring }: Questionnaire, wanted: readonly string[], when: When): (risk: RiskScore) => Place {
  const order = scoring.risk.bands.map(({ id }) => id);
  return (risk) => {
    const ends = (when === "before" ? [risk.inherentBand, risk.inherentBandWorst] : [risk.band, risk.bandWorst])
      .map((band) => order.indexOf(band))
      .toSorted((a, b) => a - b);
    const [low = 0, high = low] = ends;
    const inside = order.slice(low, high + 1).filter((band) => wanted.includes(band)).length;
    if (inside === 0) return "outside";
    return inside === high + 1 - low ? "inside" : "perhaps";
  };
}

/** How many of the scenarios are in one of the bands. */
export function countIn(
  questionnaire: Questionnaire,
  risks: readonly RiskScore[],
  wanted: readonly string[],
  when: When,
): BandSpan {
  return spanOf(risks.map(placer(questionnaire, wanted, when)));
}

/** "5", or "0 to 5". */
export function spanText(words: Words, { least, most }: BandSpan): string {
  const [low, high] = [words.level(least), words.level(most)];
  return least === most ? high : words.text("value.range", { low, high });
}

/** A cell of the matrix, 1…5 each. */
type Cell = { readonly likelihood: number; readonly impact: number };

/** Whether a scenario with controls is in a cell, between its place as known and its place at worst. */
export function placeInCell(risk: RiskScore, { likelihood, impact }: Cell): Place {
  const sides = [
    sideIn(risk.likelihood, risk.likelihoodWorst, likelihood),
    sideIn(risk.impact, risk.impactWorst, impact),
  ];
  if (sides.includes("outside")) return "outside";
  return sides.includes("perhaps") ? "perhaps" : "inside";
}

/** A row or column is where the rating, rounded half up, leads. */
function sideIn(known: number, worst: number, wanted: number): Place {
  const [low, high] = [wholePart(known + 0.5), wholePart(worst + 0.5)];
  if (wanted < low || wanted > high) return "outside";
  return low === high ? "inside" : "perhaps";
}

/** How many scenarios with controls are in a cell. */
export function countInCell(risks: readonly RiskScore[], cell: Cell): BandSpan {
  return spanOf(risks.map((risk) => placeInCell(risk, cell)));
}

function spanOf(places: readonly Place[]): BandSpan {
  const least = places.filter((place) => place === "inside").length;
  return { least, most: least + places.filter((place) => place === "perhaps").length };
}
