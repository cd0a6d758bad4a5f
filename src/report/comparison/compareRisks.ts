import { topRisksOf } from "#report/progress/listTopRiskMoves.ts";
import { countTopRisks } from "#report/progress/topRisks.ts";
import type { ComparedRisk, Comparison } from "./comparison.ts";
import type { ScoredState } from "./scoredState.ts";

/** Splits top risks into shared by all states and by only some; matched by id, with the first state's title. */
export function compareRisks(
  scored: readonly ScoredState[],
): Pick<Comparison, "risksName" | "sharedRisks" | "otherRisks"> {
  const titles = new Map<string, string>();
  for (const { context } of scored)
    for (const { id, title } of context.questionnaire.risks) if (!titles.has(id)) titles.set(id, title);
  const tops = scored.map(({ context }) => topRisksOf(context, context.scorecard));
  const risks = [...titles].flatMap(([id, title]): ComparedRisk[] => {
    const isTop = tops.map((top) => top.has(id));
    return isTop.includes(true) ? [{ id, title, isTop }] : [];
  });
  const named = scored.map(({ context }) => countTopRisks(context, context.scorecard)?.name ?? null);
  return {
    risksName: named.find((name) => name !== null) ?? null,
    sharedRisks: risks.filter(({ isTop }) => !isTop.includes(false)),
    otherRisks: risks.filter(({ isTop }) => isTop.includes(false)),
  };
}
