import { OVERALL, outlineOf } from "#questionnaire/outline.ts";
import type { Formatter } from "#report/formatter.ts";
import { isByLevel, type ScoredState } from "./scoredState.ts";

/** Writes the limits of a comparison as sentences: different versions, editions or weights, provisional values. */
export function writeNotes(scored: readonly ScoredState[], formatter: Formatter): readonly string[] {
  const names = (those: readonly ScoredState[]) => formatter.list(those.map(({ state }) => state.name));
  const groups = (labelOf: (one: ScoredState) => string): readonly string[] => {
    const labels = [...new Set(scored.map(labelOf))];
    if (labels.length < 2) return [];
    const each = (what: string) =>
      formatter.text("comparison.group", { what, names: names(scored.filter((one) => labelOf(one) === what)) });
    return [labels.map(each).join("; ")];
  };
  const provisional = scored.filter(({ context }) => context.scorecard.nodes[OVERALL]?.provisional === true);
  const weights = new Set(scored.map(({ context }) => weightsOf(context.assessment.priorities)));
  return [
    ...groups(({ state }) => state.answered).map((list) =>
      formatter.text("comparison.versions", { list, count: countApart(scored) }),
    ),
    ...groups(editionOf).map((list) => formatter.text("comparison.editions", { list })),
    // Weights change no level under a cumulative rule.
    ...(weights.size > 1 && !isByLevel(scored) ? [formatter.text("comparison.weights")] : []),
    ...(provisional.length > 0
      ? [formatter.text("comparison.provisional", { count: provisional.length, list: names(provisional) })]
      : []),
  ];
}

function editionOf({ context: { questionnaire, assessment } }: ScoredState): string {
  return questionnaire.editions.find(({ id }) => id === assessment.edition)?.title ?? assessment.edition;
}

/** Serialises the weights for comparison; 1 counts as no weight. */
function weightsOf(priorities: Readonly<Record<string, number>> | undefined): string {
  return JSON.stringify(
    Object.entries(priorities ?? {})
      .filter(([, weight]) => weight !== 1)
      .toSorted(),
  );
}

/** Counts the questions that are not in every state's questionnaire. */
function countApart(scored: readonly ScoredState[]): number {
  const idsOfEach = scored.map(({ context }) => new Set(outlineOf(context.questionnaire).places.keys()));
  const all = new Set(idsOfEach.flatMap((ids) => [...ids]));
  return [...all].filter((id) => idsOfEach.some((ids) => !ids.has(id))).length;
}
