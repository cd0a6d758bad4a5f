import type { Sources } from "#report/sources.ts";
import type { Scorecard } from "#scoring/types.ts";

/** Of five bands the two worst are grave; of two or fewer only the worst is. */
const FEW = 3;

/**
 * How many scenarios are grave after their controls, and what that is called; null where the questionnaire has no
 * risks or none applies.
 */
export function countGraveRisks(
  { questionnaire, words }: Sources,
  { risks }: Scorecard,
): { readonly name: string; readonly count: number } | null {
  const { bands } = questionnaire.scoring.risk;
  const first = Math.max(0, bands.length < FEW ? bands.length - 1 : bands.length - 2);
  const band = bands[first];
  if (band === undefined || risks.length === 0) return null;
  const grave = new Set(bands.slice(first).map(({ id }) => id));
  const name = words.text(first === bands.length - 1 ? "numbers.risksAt" : "numbers.risksFrom", { band: band.name });
  return { name, count: risks.filter((risk) => grave.has(risk.band)).length };
}
