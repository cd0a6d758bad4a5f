import { nameBands } from "#report/risks/bands.ts";
import { reductionOf } from "#report/reductionOf.ts";
import type { Sources } from "#report/sources.ts";
import { tell, type Words } from "#report/words.ts";
import { type ArrangedStep, type Scorecard, score, withLevels } from "#scoring/index.ts";
import { wholePart } from "#scoring/tolerance.ts";
import type { PlanBand, PlanCell, PlanState } from "./model.ts";
import { bandFigure, stateFigure } from "./stateFigure.ts";
import { drawStateRadar } from "./stateRadar.ts";

/** Rows and columns of the risk matrix. */
const SIDE = [1, 2, 3, 4, 5] as const;

/** How it stands today (first) and after each wave: what-if is `score` on the answers with the steps' levels. */
export function listStates(
  sources: Sources,
  steps: readonly ArrangedStep[],
  waves: readonly string[],
): readonly PlanState[] {
  const { questionnaire, assessment, scorecard, words } = sources;
  const today = describeState(sources, scorecard, 0, words.text("plan.today"));
  const later = waves.map((name, index) => {
    const taken = steps.filter(({ wave }) => wave <= index + 1);
    const levels = Object.fromEntries(taken.map(({ question, level }) => [question, level]));
    const then = taken.length === 0 ? scorecard : score(questionnaire, withLevels(assessment, levels));
    return describeState(sources, then, index + 1, nameState(words, name, index === waves.length - 1));
  });
  return [today, ...later];
}

function nameState(words: Words, wave: string, isLast: boolean): string {
  return isLast ? words.text("plan.afterAll") : words.text("plan.after", { wave });
}

function describeState(sources: Sources, then: Scorecard, wave: number, name: string): PlanState {
  const { questionnaire, scorecard, words } = sources;
  const { value = null, level = null } = then.nodes["overall"] ?? {};
  const before = scorecard.nodes["overall"]?.value ?? null;
  const reduction = reductionOf(then);
  const left = reduction === null ? null : 1 - reduction;
  const fall = wave === 0 ? null : fallOf(reductionOf(scorecard), left);
  const bands = countBands(sources, then);
  const levelName = level === null ? "" : (questionnaire.scale[level]?.name ?? "");
  const text = {
    value: words.value(value),
    change: wave === 0 || value === null || before === null ? "" : words.change(value - before),
    level: level === null ? words.text("value.notRated") : words.text("answer.level", { level, name: levelName }),
    reduction: reduction === null ? words.text("table.none") : words.share(reduction),
    left: left === null ? words.text("table.none") : words.share(left),
    fall: fall === null ? words.text("table.none") : words.share(fall),
  };
  const state = { wave, name, value, level, reduction, left, fall, bands, text };
  return {
    ...state,
    matrix: reduction === null ? [] : countCells(sources, then),
    radar: drawStateRadar(sources, { then, wave, name }),
    summary: summarise(sources, state),
  };
}

/** By which part (0…1) of what is left today the risk falls; null where nothing is left that could. */
function fallOf(reduction: number | null, left: number | null): number | null {
  const today = 1 - (reduction ?? 1);
  return left === null || today <= 0 ? null : Math.max(0, 1 - left / today);
}

function summarise({ questionnaire, words }: Sources, state: Omit<PlanState, "summary" | "radar" | "matrix">) {
  const { wave, text, bands } = state;
  const told = (figure: "value" | "level" | "reduction") => tell(text[figure], stateFigure(state, figure));
  const max = questionnaire.scale.length - 1;
  const standing = words.runs("plan.stateValue", { value: told("value"), max, level: told("level") });
  if (state.reduction === null) return standing;
  const counts = bands.filter(({ count }) => count > 0).toReversed();
  const list = words.listRuns(
    counts.map(({ id, name, count }) =>
      words.runs("plan.bandCount", { band: name, count: tell(words.level(count), bandFigure(id, wave)) }),
    ),
  );
  return [...standing, { text: " " }, ...words.runs("plan.stateRisks", { list, reduction: told("reduction") })];
}

function countBands({ questionnaire }: Sources, { risks }: Scorecard): readonly PlanBand[] {
  return nameBands(questionnaire).map(({ id, name, step }) => ({
    ...{ id, name, step },
    count: risks.filter(({ band }) => band === id).length,
  }));
}

function countCells({ questionnaire, words }: Sources, { risks }: Scorecard): readonly (readonly PlanCell[])[] {
  const { matrix } = questionnaire.scoring.risk;
  const bands = new Map(nameBands(questionnaire).map((band) => [band.id, band]));
  const at = (side: number) => wholePart(side + 0.5);
  return SIDE.toReversed().map((likelihood) =>
    SIDE.map((impact) => {
      const band = matrix[likelihood - 1]?.[impact - 1] ?? "";
      const count = risks.filter((risk) => at(risk.likelihood) === likelihood && at(risk.impact) === impact).length;
      const { name = band, step = 1 } = bands.get(band) ?? {};
      return { ...{ band, step, count }, text: words.text("plan.cell", { band: name, count }) };
    }),
  );
}
