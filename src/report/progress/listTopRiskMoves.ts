import { topRiskBands } from "#report/risks/bands.ts";
import { bandPlacer } from "#report/risks/bandSpan.ts";
import type { ReportContext } from "#report/reportContext.ts";
import type { Scorecard } from "#scoring/types.ts";
import type { TopRiskMoves } from "./answerChanges.ts";
import { countTopRisks } from "./topRisks.ts";

/**
 * Lists the top risks that appeared, fell and remain since the last snapshot. "Remain" plus "fell" are all of then,
 * "remain" plus "appeared" all of now. Null without a snapshot, or if no risk applied then or applies now.
 */
export function listTopRiskMoves(context: ReportContext): TopRiskMoves | null {
  const { questionnaire, scorecard, last } = context;
  const now = countTopRisks(context, scorecard);
  if (last === null || now === null || countTopRisks(context, last.scorecard) === null) return null;
  const [before, after] = [topRisksOf(context, last.scorecard), topRisksOf(context, scorecard)];
  const titles = (holds: (id: string) => boolean) =>
    questionnaire.risks.filter(({ id }) => holds(id)).map(({ title }) => title);
  return {
    name: now.name,
    appeared: titles((id) => after.has(id) && !before.has(id)),
    fell: titles((id) => before.has(id) && !after.has(id)),
    remain: titles((id) => before.has(id) && after.has(id)),
  };
}

/** The ids of the top risks; one that only might be one is among them. */
export function topRisksOf(
  { questionnaire }: Pick<ReportContext, "questionnaire">,
  { risks }: Pick<Scorecard, "risks">,
): ReadonlySet<string> {
  const bands = topRiskBands(questionnaire.scoring.risk.bands).map(({ id }) => id);
  const placeOf = bandPlacer(questionnaire, bands, "after");
  return new Set(risks.filter((risk) => placeOf(risk) !== "outside").map(({ id }) => id));
}
