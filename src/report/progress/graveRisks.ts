import { graveBands } from "#report/risks/bands.ts";
import type { Sources } from "#report/sources.ts";
import type { Scorecard } from "#scoring/types.ts";

/**
 * How many scenarios are grave after their controls, and what that is called; null where the questionnaire has no
 * risks or none applies.
 */
export function countGraveRisks(
  { questionnaire, words }: Sources,
  { risks }: Scorecard,
): { readonly name: string; readonly count: number } | null {
  const bands = graveBands(questionnaire.scoring.risk.bands);
  const [mildest] = bands;
  if (mildest === undefined || risks.length === 0) return null;
  const grave = new Set(bands.map(({ id }) => id));
  const name = words.text(bands.length === 1 ? "numbers.risksAt" : "numbers.risksFrom", {
    band: mildest.name.toLocaleLowerCase(words.locale),
  });
  return { name, count: risks.filter((risk) => grave.has(risk.band)).length };
}
