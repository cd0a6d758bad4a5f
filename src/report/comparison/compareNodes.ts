import { outlineOf, OVERALL } from "#questionnaire/outline.ts";
import type { Formatter } from "#report/formatter.ts";
import { exact, rounded } from "#report/numbers/decimals.ts";
import { shownDecimals, shownValue } from "#report/numbers/shownValue.ts";
import type { NodeScore } from "#scoring/types.ts";
import type { ComparedNode, ComparedValue } from "./comparison.ts";
import type { ScoredState } from "./scoredState.ts";

type Name = Pick<ComparedNode, "id" | "number" | "title" | "short" | "kind" | "area">;
/** What a state says of a node; null where its questionnaire or its edition does not ask for it. */
type Said = { readonly score: NodeScore; readonly gate: number | null } | null;

/** Areas and practices of all states by their ids, each area followed by its practices; named as the first that has them does. */
export function compareNodes(scored: readonly ScoredState[], formatter: Formatter): readonly ComparedNode[] {
  return namesOf(scored).map((name) => ({ ...name, ...compareOne(scored, name.id, formatter) }));
}

/** The whole beside itself. */
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

/** Whether the edition asks for anything below a node. */
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
  const said = scored.map(({ context }): Said => {
    const score = context.scorecard.nodes[id];
    const isThere = score !== undefined && (id === OVERALL || isAsked(context, id));
    return isThere ? { score, gate: context.questionnaire.scoring.gate } : null;
  });
  const rated = said.flatMap((one) => (one === null || one.score.value === null ? [] : [one.score.value]));
  const decimals = Math.max(0, ...said.map((one) => shownDecimals(rated, { gate: one?.gate ?? null })));
  const shown = said.map((one) => (one === null ? null : shownAs(one.score.value, decimals, one.gate)));
  const ends = shown.filter((value) => value !== null);
  const spread = ends.length < 2 ? null : exact(Math.max(...ends) - Math.min(...ends));
  return {
    values: said.map((one, index) => comparedValue(one, shown[index] ?? null, decimals, formatter)),
    spread,
    spreadText: spread === null ? formatter.text("table.none") : formatter.number(spread, decimals, decimals),
  };
}

function shownAs(value: number | null, decimals: number, gate: number | null): number | null {
  return value === null ? null : rounded(shownValue(value, decimals, { gate }), decimals);
}

function comparedValue(said: Said, shown: number | null, decimals: number, formatter: Formatter): ComparedValue {
  if (said === null) return { value: null, level: null, text: formatter.text("compare.notAsked") };
  const { value, level, applicable } = said.score;
  if (value !== null && shown !== null) return { value, level, text: formatter.number(shown, decimals, decimals) };
  return { value: null, level: null, text: formatter.text(applicable ? "value.notRated" : "compare.notApplicable") };
}
