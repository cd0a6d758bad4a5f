import { highestLevel } from "#questionnaire/maturityScale.ts";
import { shownNumbers } from "#report/nodeReport.ts";
import { type Borders, shownDecimals, shownValue } from "#report/numbers/shownValue.ts";
import type { Radar, RadarAxis } from "#report/radar.ts";
import { radarForm } from "#report/radarLines.ts";
import { radarMetricRef } from "#report/radarMetricRef.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { joinRuns, linkMetric, type Run } from "#report/runs.ts";
import { termsOf } from "#report/terms.ts";
import type { Scorecard } from "#scoring/index.ts";

type State = { readonly then: Scorecard; readonly wave: number; readonly name: string };

/** The overall value then and today, and the target, as shown. */
type OverallTexts = { readonly value: string; readonly last: string; readonly target: string };

/** Builds the radar of today (wave 0) or of a projection, with today's values as the earlier state. */
export function buildProjectionRadar(context: ReportContext, state: State, whole: OverallTexts): Radar {
  const { questionnaire, formatter } = context;
  const { wave, name } = state;
  const max = highestLevel(questionnaire);
  const axes = axesOf(context, state);
  const form = radarForm(axes.length);
  return {
    kind: "radar",
    form,
    title: name,
    alt: formatter.text("plan.radarAlt", {
      form,
      state: name,
      max,
      points: axes.map(({ title, text }) => formatter.text("radar.point", { title, value: text.value })).join("; "),
    }),
    caption: captionOf(context, state, whole, form),
    max,
    wave,
    axes,
    names: {
      axis: termsOf(context).area,
      today: name,
      target: formatter.text("radar.target"),
      last: wave === 0 ? "" : formatter.text("plan.today"),
      // A projection has no range; today's is on the Results screen.
      range: "",
    },
  };
}

function captionOf(
  { scorecard, formatter }: ReportContext,
  { then, wave, name }: State,
  whole: OverallTexts,
  form: Radar["form"],
): readonly Run[] {
  const { value = null, target = null } = then.nodes["overall"] ?? {};
  const last = scorecard.nodes["overall"]?.value ?? null;
  const spoke = { id: "overall", value, low: null, target, last };
  const linked = (number: "value" | "target" | "last") =>
    linkMetric(whole[number], radarMetricRef(spoke, wave, number));
  return joinRuns([
    formatter.runs("plan.radarCaption", { form, state: name, value: linked("value") }),
    ...(target === null ? [] : [formatter.runs("radar.captionTarget", { form, target: linked("target") })]),
    ...(wave === 0 ? [] : [formatter.runs("plan.radarToday", { form, value: linked("last") })]),
  ]);
}

/** Returns a spoke per area in the edition. */
function axesOf(context: ReportContext, { then, wave }: State): readonly RadarAxis[] {
  const { questionnaire, scorecard, formatter } = context;
  return questionnaire.areas.flatMap(({ id, short, title }): readonly RadarAxis[] => {
    const node = then.nodes[id];
    if (node === undefined) return [];
    const { value, target } = node;
    const last = wave === 0 ? null : (scorecard.nodes[id]?.value ?? null);
    const { decimals, borders } = spokeDecimals(context, id, { value, last, target });
    const shown = (x: number | null, within: Borders = borders) =>
      x === null ? formatter.text("table.none") : formatter.number(shownValue(x, decimals, within), decimals, decimals);
    return [
      {
        id,
        label: short,
        title,
        text: {
          value: value === null ? formatter.value(null) : shown(value),
          range: "",
          target: shown(target, {}),
          last: shown(last),
        },
        value,
        low: value,
        high: value,
        target,
        last,
      },
    ];
  });
}

type Spoke = { readonly value: number | null; readonly last: number | null; readonly target: number | null };

/**
 * Returns the decimals of an area: at least today's, and enough to distinguish its value from today's and from its
 * target.
 */
export function spokeDecimals(
  context: ReportContext,
  id: string,
  { value, last, target }: Spoke,
): { readonly decimals: number; readonly borders: Borders } {
  const today = shownNumbers(context, id);
  const compared = [value, last, target].filter((x) => x !== null);
  const decimals = shownDecimals(compared, today.borders, today.decimals);
  const shownTarget = target === null ? null : { exact: target, shown: shownValue(target, decimals) };
  return { decimals, borders: { ...today.borders, target: shownTarget } };
}
