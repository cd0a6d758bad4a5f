import { clip } from "#report/clip.ts";
import type { Cell } from "./document.ts";
import type { RiskBand, RiskState } from "#report/risks/riskReport.ts";
import type { Formatter } from "#report/formatter.ts";
import { unbroken } from "./blocks.ts";

/** Letters of what others have written. */
const BAND = 24;

/**
 * The shape of the band, its name, and the figure behind it; of two bands the shape of the worse, and the figures may stand
 * below, so that the columns beside keep their room. Where all risks are listed, the figures can be added up.
 */
export function bandCell(
  { shown: { band, bands, product, summed } }: RiskState,
  formatter: Formatter,
  all: boolean,
): Cell {
  const figure = unbroken(all ? summed : product);
  const gap = bands.length > 1 ? " " : "\u00a0\u00a0";
  return {
    runs: [{ text: unbroken(bandsText(bands, formatter)) }, { text: `${gap}${figure}`, soft: true }],
    band: band.step,
  };
}

/** "High", or "Low to High". */
export function bandsText(bands: readonly RiskBand[], formatter: Formatter): string {
  const [low = "", high] = bands.map(({ name }) => clip(name, BAND));
  return high === undefined ? low : formatter.text("value.range", { low, high });
}
