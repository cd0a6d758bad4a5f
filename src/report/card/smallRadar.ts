import type { Radar } from "#report/maturityRadar.ts";
import { radarLines } from "#report/radarLines.ts";
import type { SmallRadar } from "./card.ts";

/** A radar without its labels. */
export function smallRadar(radar: Radar): SmallRadar {
  const { form, alt, max, axes } = radar;
  const { today, target } = radarLines(radar);
  return { form, alt, max, spokes: axes.length, today, target };
}
