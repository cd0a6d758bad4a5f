import { OVERALL, outlineOf } from "#questionnaire/outline.ts";
import type { Formatter } from "#report/formatter.ts";
import { exact, rounded } from "#report/numbers/decimals.ts";
import { shownDecimals, shownValue } from "#report/numbers/shownValue.ts";
import type { NodeScore } from "#scoring/types.ts";
import type { ComparedNode, ComparedValue } from "./comparison.ts";
import { isByLevel, type ScoredState } from "./scoredState.ts";

type Name = Pick<ComparedNode, "id" | "number" | "title" | "short" | "kind" | "area">;
/** A state's score of a node, with its value or level; null if its questionnaire or edition does not ask for it. */
type StateScore = { readonly score: NodeScore; readonly compared: number | null; readonly gate: number | null } | null;

/**
 * Compares areas and practices of all states by id, areas followed by their practices, with the first state's names.
 */
export function compareNodes(scored: readonly ScoredState[], formatter: Formatter): readonly ComparedNode[] {
  return namesOf(scored).map((name) => ({ ...name, ...compareOne(scored, name.id, formatter) }));
}

/** Compares the overall scores. */
export function compareWhole(scored: readonly ScoredState[], formatter: Formatter) {
  return compareOne(scored, OVERALL, formatter);
}

function namesOf(scored: readonly ScoredState[]): readonly Name[] {
  const names = new Map<string, Name>();
  for (const { context } of scored) {
    const shorts = new Map(context.questionnaire.areas.map(({ id, short }) => [id, short]));
    for (const { kind, id, number, title, area } of outlineOf(context.questionnaire).list) {
      if (kind === "question" || names.has(id) || !isAsked(context, id)) continue;
      names.set(id, { id, number, title, short: shorts.get(id) ?? title, kind, area });
    }
  }
  const areas = [...names.values()].filter(({ kind }) => kind === "area");
  return areas.flatMap((area) => [
    area,
    ...[...names.values()].filter(({ kind, area: within }) => kind === "practice" && within === area.id),
  ]);
}

/** Returns whether the edition asks any question of an area or practice. */
function isAsked({ questionnaire, assessment }: ScoredState["context"], id: string): boolean {
  const places = outlineOf(questionnaire).questions.filter(
    ({ area, practice }) => area.id === id || practice.id === id,
  );
  return places.some(({ question }) => question.editions.includes(assessment.edition));
}

function compareOne(
  scored: readonly ScoredState[],
  id: string,
  formatter: Formatter,
): Pick<ComparedNode, "values" | "spread" | "spreadText"> {
  const byLevel = isByLevel(scored);
  const scores = scored.map(({ context }): StateScore => {
    const score = context.scorecard.nodes[id];
    const isThere = score !== undefined && (id === OVERALL || isAsked(context, id));
    if (!isThere) return null;
    return { score, compared: byLevel ? score.level : score.value, gate: context.questionnaire.scoring.gate };
  });
  const rated = scores.flatMap((one) => one?.compared ?? []);
  const decimals = byLevel ? 0 : Math.max(...scores.map((one) => shownDecimals(rated, { gate: one?.gate ?? null })));
  const shown = scores.map((one) => (one === null ? null : shownAs(one.compared, decimals, one.gate)));
  const ends = shown.filter((value) => value !== null);
  const spread = ends.length < 2 ? null : exact(Math.max(...ends) - Math.min(...ends));
  return {
    values: scores.map((one, index) => comparedValue(one, shown[index] ?? null, decimals, formatter)),
    spread,
    spreadText: spread === null ? formatter.text("table.none") : formatter.number(spread, decimals, decimals),
  };
}

function shownAs(value: number | null, decimals: number, gate: number | null): number | null {
  return value === null ? null : rounded(shownValue(value, decimals, { gate }), decimals);
}

function comparedValue(one: StateScore, shown: number | null, decimals: number, formatter: Formatter): ComparedValue {
  if (one === null) return { value: null, level: null, text: formatter.text("comparison.notAsked") };
  const { compared, score } = one;
  if (compared !== null && shown !== null)
    return { value: compared, level: score.level, text: formatter.number(shown, decimals, decimals) };
  return {
    value: null,
    level: null,
    text: formatter.text(score.applicable ? "value.notRated" : "comparison.notApplicable"),
  };
}
