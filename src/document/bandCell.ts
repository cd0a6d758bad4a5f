import { clip } from "#report/clip.ts";
import type { Formatter } from "#report/formatter.ts";
import type { RiskBand } from "#report/risks/riskBand.ts";
import type { RiskState } from "#report/risks/riskReport.ts";
import { unbroken } from "./blocks.ts";
import type { Cell } from "./document.ts";

/** Maximum letters of a band's name. */
const MAX_LETTERS = 24;

/**
 * Returns a cell with the shape of the band, its name and its number. For two bands it has the shape of the worse one,
 * and the numbers can wrap, which saves width. If all risks are listed, the numbers are shown so that they add up.
 */
export function bandCell(
  { shown: { band, bands, product, summed } }: RiskState,
  formatter: Formatter,
  all: boolean,
): Cell {
  const number = unbroken(all ? summed : product);
  const gap = bands.length > 1 ? " " : "\u00a0\u00a0";
  return {
    runs: [{ text: unbroken(bandsText(bands, formatter)) }, { text: `${gap}${number}`, soft: true }],
    band: band.step,
  };
}

/** Returns "High", or "Low to High". */
export function bandsText(bands: readonly RiskBand[], formatter: Formatter): string {
  const [low = "", high = low] = bands.map(({ name }) => clip(name, MAX_LETTERS));
  return formatter.range(low, high);
}
