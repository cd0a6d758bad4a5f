import type { ReportContext } from "#report/reportContext.ts";
import type { Place } from "#report/risks/bandSpan.ts";
import type { Scorecard } from "#scoring/types.ts";
import type { TopRiskMoves } from "./answerChanges.ts";
import { countTopRisks, topRiskPlacer } from "./topRisks.ts";

/**
 * Lists the top risks that appeared, fell and remain since the last snapshot, and marks those that only might be or
 * have been one. "Remain" plus "fell" are all of then, "remain" plus "appeared" all of now. Null without a snapshot, or
 * if no risk applied then or applies now.
 */
export function listTopRiskMoves(context: ReportContext): TopRiskMoves | null {
  const { questionnaire, scorecard, last, formatter } = context;
  const now = countTopRisks(context, scorecard);
  if (last === null || now === null || countTopRisks(context, last.scorecard) === null) return null;
  const [before, after] = [topRiskPlaces(context, last.scorecard), topRiskPlaces(context, scorecard)];
  const titles = (isListed: (id: string) => boolean) =>
    questionnaire.risks
      .filter(({ id }) => isListed(id))
      .map(({ id, title }) =>
        before.get(id) === "perhaps" || after.get(id) === "perhaps"
          ? formatter.text("progress.possible", { risk: title })
          : title,
      );
  return {
    name: now.name,
    appeared: titles((id) => after.has(id) && !before.has(id)),
    fell: titles((id) => before.has(id) && !after.has(id)),
    remain: titles((id) => before.has(id) && after.has(id)),
  };
}

/** The ids of the top risks; one that only might be one is among them. */
export function topRisksOf(
  context: Pick<ReportContext, "questionnaire">,
  scorecard: Pick<Scorecard, "risks">,
): ReadonlySet<string> {
  return new Set(topRiskPlaces(context, scorecard).keys());
}

/** Tells of each top risk, by id, whether it is one certainly or possibly. */
function topRiskPlaces(
  { questionnaire }: Pick<ReportContext, "questionnaire">,
  { risks }: Pick<Scorecard, "risks">,
): ReadonlyMap<string, Place> {
  const placeOf = topRiskPlacer(questionnaire);
  return new Map(risks.map((risk) => [risk.id, placeOf(risk)] as const).filter(([, place]) => place !== "outside"));
}
