import { lazy } from "#lib/lazy.ts";
import { highestLevel, levelName } from "#questionnaire/maturityScale.ts";
import type { Formatter } from "#report/formatter.ts";
import { shownNumbers, textsOf } from "#report/nodeReport.ts";
import { MAX_SHOWN } from "#report/numbers/shownValue.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { countCells as countCellsOf, countIn, spanText } from "#report/risks/bandSpan.ts";
import { nameBands } from "#report/risks/bands.ts";
import { linkMetric } from "#report/runs.ts";
import { type ArrangedStep, type Scorecard, score, withLevels } from "#scoring/index.ts";
import { decreaseOf, reductionOf } from "#scoring/riskReduction.ts";
import { buildProjectionRadar } from "./buildProjectionRadar.ts";
import type { PlanBand, PlanCell, Projection } from "./planReport.ts";
import { bandMetricRef, projectionMetricRef } from "./projectionMetricRef.ts";
import { type ProjectionDecimals, type ProjectionNumbers, projectionTexts } from "./projectionTexts.ts";
import { planDecimals, type StepDecimals } from "./stepDecimals.ts";

/** Rows and columns of the risk matrix. */
const SIDE = [1, 2, 3, 4, 5] as const;

/** Returns the state of today (first) and after each wave: `score` of the answers with the steps' levels. */
export function listStates(
  context: ReportContext,
  steps: readonly ArrangedStep[],
  waves: readonly string[],
): {
  readonly states: readonly Projection[];
  readonly decimals: ProjectionDecimals;
  readonly stepDecimals: StepDecimals;
} {
  const { questionnaire, assessment, scorecard, formatter } = context;
  const later = waves.map((_, index) => {
    const taken = steps.filter(({ wave }) => wave <= index + 1);
    const levels = Object.fromEntries(taken.map(({ question, level }) => [question, level]));
    return taken.length === 0 ? scorecard : score(questionnaire, withLevels(assessment, levels));
  });
  const cards = [scorecard, ...later];
  const names = [
    formatter.text("plan.today"),
    ...waves.map((name, index) => nameState(formatter, name, index === waves.length - 1)),
  ];
  const numbers = cards.map(projectionNumbers);
  const today = shownNumbers(context, "overall");
  // Today's value is clipped below its target only with two decimals; a target shown with one decimal is no threshold
  // for two.
  const borders = today.decimals === MAX_SHOWN ? today.borders : { gate: questionnaire.scoring.gate };
  const { decimals, stepDecimals } = planDecimals(numbers, { borders, least: today.decimals }, steps);
  const states = cards.map((then, wave) =>
    describeState(context, { then, wave, name: names[wave] ?? "" }, numbers, { ...decimals, gain: stepDecimals.gain }),
  );
  return { states, decimals, stepDecimals };
}

/** Returns the numbers of a plan's state. */
export function projectionNumbers(then: Scorecard): ProjectionNumbers {
  return { value: then.nodes["overall"]?.value ?? null, reduction: reductionOf(then) };
}

function nameState(formatter: Formatter, wave: string, isLast: boolean): string {
  return isLast ? formatter.text("plan.afterAll") : formatter.text("plan.after", { wave });
}

function describeState(
  context: ReportContext,
  { then, wave, name }: { readonly then: Scorecard; readonly wave: number; readonly name: string },
  numbers: readonly ProjectionNumbers[],
  decimals: ProjectionDecimals & { readonly gain: number },
): Projection {
  const { questionnaire, formatter } = context;
  const { value, reduction } = projectionNumbers(then);
  const level = then.nodes["overall"]?.level ?? null;
  const [today, before] = [numbers[0], numbers[wave - 1]];
  const earlier = today === undefined || before === undefined ? null : { today, before, gain: decimals.gain };
  const text = {
    ...projectionTexts(formatter, decimals, { value, reduction }, earlier),
    level:
      level === null
        ? formatter.text("value.notRated")
        : formatter.text("answer.level", { level, name: levelName(questionnaire, level) }),
  };
  const state = {
    wave,
    name,
    value,
    level,
    reduction,
    text,
    remainingRisk: reduction === null ? null : 1 - reduction,
    riskDecrease: earlier === null ? null : decreaseOf(earlier.today.reduction, reduction),
    bands: countBands(context, then),
  };
  // Reports show no matrix and no radar of a state, so they are made when something reads them.
  const matrix = lazy(() => (reduction === null ? [] : countCells(context, then)));
  const radar = lazy(() =>
    buildProjectionRadar(
      context,
      { then, wave, name },
      {
        value: text.value,
        last: projectionTexts(formatter, decimals, today ?? { value, reduction }, null).value,
        target: textsOf(context, "overall").target,
      },
    ),
  );
  return {
    ...state,
    get matrix() {
      return matrix();
    },
    get radar() {
      return radar();
    },
    summary: summarise(context, state),
  };
}

function summarise(
  { questionnaire, formatter }: ReportContext,
  state: Omit<Projection, "summary" | "radar" | "matrix">,
) {
  const { wave, text, bands } = state;
  const linked = (metric: "value" | "level" | "reduction") =>
    linkMetric(text[metric], projectionMetricRef(state, metric));
  const max = highestLevel(questionnaire);
  const maturity = formatter.runs("plan.stateValue", { value: linked("value"), max, level: linked("level") });
  if (state.reduction === null) return maturity;
  const counts = bands.filter(({ count }) => count.most > 0).toReversed();
  const list = formatter.listRuns(
    counts.map(({ id, name, text: count }) =>
      formatter.runs("plan.bandCount", { band: name, count: linkMetric(count, bandMetricRef(id, wave)) }),
    ),
  );
  return [...maturity, { text: " " }, ...formatter.runs("plan.stateRisks", { list, reduction: linked("reduction") })];
}

function countBands({ questionnaire, formatter }: ReportContext, { risks }: Scorecard): readonly PlanBand[] {
  return nameBands(questionnaire).map((band) => {
    const count = countIn(questionnaire, risks, [band.id], "after");
    return { ...band, count, text: spanText(formatter, count) };
  });
}

function countCells(
  { questionnaire, formatter }: ReportContext,
  { risks }: Scorecard,
): readonly (readonly PlanCell[])[] {
  const { matrix } = questionnaire.scoring.risk;
  const bands = new Map(nameBands(questionnaire).map((band) => [band.id, band]));
  const counts = countCellsOf(risks);
  return SIDE.toReversed().map((likelihood) =>
    SIDE.map((impact) => {
      const band = matrix[likelihood - 1]?.[impact - 1] ?? "";
      const count = counts({ likelihood, impact });
      const { name = band, step = 1 } = bands.get(band) ?? {};
      const [low, high] = [formatter.level(count.least), formatter.level(count.most)];
      const shown = low === high ? high : formatter.text("plan.cellRange", { low, high });
      const text = formatter.text("plan.cell", { band: name, count: count.most, shown: spanText(formatter, count) });
      return { band, step, count, shown, text };
    }),
  );
}
