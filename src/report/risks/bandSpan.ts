import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Formatter } from "#report/formatter.ts";
import { wholePart } from "#scoring/tolerance.ts";
import type { RiskScore } from "#scoring/types.ts";

/** Without controls or with them. */
export type ControlStage = "before" | "after";

/** A number of scenarios: `least` in any case, `most` if each open exposure question adds what it can. */
export type BandSpan = { readonly least: number; readonly most: number };

/** Whether a scenario is in given bands: certainly, possibly, or not. */
export type Place = "inside" | "perhaps" | "outside";

/**
 * Returns a function that tells whether a scenario is in one of `wanted`, considering its band as known and at worst.
 */
export function bandPlacer(
  questionnaire: Questionnaire,
  wanted: readonly string[],
  when: ControlStage,
): (risk: RiskScore) => Place {
  const placeOf = spanPlacer(questionnaire, wanted);
  return when === "before"
    ? ({ inherentBand, inherentBandWorst }) => placeOf(inherentBand, inherentBandWorst)
    : ({ band, bandWorst }) => placeOf(band, bandWorst);
}

/** The same for the two bands alone. */
export function spanPlacer(
  { scoring }: Questionnaire,
  wanted: readonly string[],
): (known: string, worst: string) => Place {
  const order = scoring.risk.bands.map(({ id }) => id);
  const isWanted = order.map((id) => wanted.includes(id));
  return (known, worst) => {
    const low = Math.min(order.indexOf(known), order.indexOf(worst));
    const high = Math.max(order.indexOf(known), order.indexOf(worst));
    let inside = 0;
    for (let band = low; band <= high; band++) if (isWanted[band]) inside += 1;
    if (inside === 0) return "outside";
    return inside === high + 1 - low ? "inside" : "perhaps";
  };
}

/** Counts the scenarios in one of the bands. */
export function countIn(
  questionnaire: Questionnaire,
  risks: readonly RiskScore[],
  wanted: readonly string[],
  when: ControlStage,
): BandSpan {
  return spanOf(risks.map(bandPlacer(questionnaire, wanted, when)));
}

/** Returns "5", or "0 to 5". */
export function spanText(formatter: Formatter, { least, most }: BandSpan): string {
  return formatter.range(formatter.level(least), formatter.level(most));
}

/** A cell of the matrix, 1…5 each. */
type Cell = { readonly likelihood: number; readonly impact: number };

/** Tells whether a scenario with controls is in a cell, considering its position as known and at worst. */
export function placeInCell(risk: RiskScore, { likelihood, impact }: Cell): Place {
  const [rows, columns] = [between(risk.likelihood, risk.likelihoodWorst), between(risk.impact, risk.impactWorst)];
  if (!rows.includes(likelihood) || !columns.includes(impact)) return "outside";
  return rows.length * columns.length === 1 ? "inside" : "perhaps";
}

/** Returns the rows or columns of the matrix from a side as known to the side at worst, each rounded half up. */
function between(known: number, worst: number): readonly number[] {
  const [low, high] = [wholePart(known + 0.5), wholePart(worst + 0.5)];
  return Array.from({ length: high + 1 - low }, (_, index) => low + index);
}

/** Counts the scenarios with controls in each cell. */
export function countCells(risks: readonly RiskScore[]): (cell: Cell) => BandSpan {
  const keyOf = ({ likelihood, impact }: Cell) => `${likelihood} ${impact}`;
  const spans = new Map<string, BandSpan>();
  for (const risk of risks) {
    const [rows, columns] = [between(risk.likelihood, risk.likelihoodWorst), between(risk.impact, risk.impactWorst)];
    const sure = rows.length * columns.length === 1 ? 1 : 0;
    for (const likelihood of rows) {
      for (const impact of columns) {
        const { least, most } = spans.get(keyOf({ likelihood, impact })) ?? EMPTY_SPAN;
        spans.set(keyOf({ likelihood, impact }), { least: least + sure, most: most + 1 });
      }
    }
  }
  return (cell) => spans.get(keyOf(cell)) ?? EMPTY_SPAN;
}

const EMPTY_SPAN: BandSpan = { least: 0, most: 0 };

function spanOf(places: readonly Place[]): BandSpan {
  const least = places.filter((place) => place === "inside").length;
  return { least, most: least + places.filter((place) => place === "perhaps").length };
}
