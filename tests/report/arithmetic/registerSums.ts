import type { Questionnaire } from "#questionnaire/schema.ts";
import { unitsOf } from "#report/numbers/decimals.ts";
import type { Report } from "#report/report.ts";
import type { RiskEntry, RiskRating, RiskState } from "#report/risks/riskReport.ts";
import { comesTo, type PrintedNumber, type ShownReader } from "./readShown.ts";

const SIDES = ["likelihood", "impact"] as const;
const NOTHING: PrintedNumber = { value: Number.NaN, decimals: 0, isPercent: false };

/** Returns what does not follow from the numbers printed in the register of risks; empty if all does. */
export function registerFaults({ risks }: Report, questionnaire: Questionnaire, read: ShownReader): readonly string[] {
  const { register, bands, reductionText } = risks;
  return [
    ...register.flatMap((entry) => entryFaults(entry, questionnaire, read)),
    ...orderFaults(register, read),
    ...reductionFaults(register, reductionText, read),
    ...bands.flatMap(({ id, name, text, severity }) =>
      (["before", "after"] as const).flatMap((when) => {
        const spans = register.map((entry) => entry[when].shown.bands.map((band) => band.severity));
        const inside = spans.filter((ends) => ends.every((end) => end === severity)).length;
        const perhaps = spans.filter((ends) => Math.min(...ends) <= severity && severity <= Math.max(...ends)).length;
        const printed = read.all(text[when]).map(({ value }) => value);
        const counted = inside === perhaps ? [inside] : [inside, perhaps];
        return `${printed}` === `${counted}`
          ? []
          : [`band ${id} (${name}) ${when}: ${text[when]}, but the register has ${counted}`];
      }),
    ),
  ];
}

function entryFaults(entry: RiskEntry, questionnaire: Questionnaire, read: ShownReader): readonly string[] {
  const one = (text: string) => read.one(text) ?? NOTHING;
  return [
    ...[entry.before, entry.after].flatMap((state) => stateFaults(state, questionnaire, read)),
    ...SIDES.flatMap((side) => driverFaults(entry, side, read)),
    ...entry.controls.flatMap(({ oneLevelUp, prompt }) =>
      oneLevelUp === null
        ? []
        : [oneLevelUp.text, ...(oneLevelUp.worst === null ? [] : [oneLevelUp.worst.text])].flatMap(
            ({ from, decrease, residual }) =>
              comesTo(one(from).value - one(decrease).value, one(residual))
                ? []
                : [`raise ${prompt}: ${from} − ${decrease} is not ${residual}`],
          ),
    ),
    ...rangeFaults(entry, read),
    ...controlCountFaults(entry, read),
  ].map((fault) => `risk ${entry.id}: ${fault}`);
}

function stateFaults(state: RiskState, questionnaire: Questionnaire, read: ShownReader): readonly string[] {
  const { worst, shown, text } = state;
  const ratings = worst === null ? [state] : [state, worst];
  const texts = worst === null ? [text] : [text, worst.text];
  return [
    ...ratings.flatMap((rating) => ratingFaults(rating, questionnaire, read)),
    ...(["likelihood", "impact", "product"] as const).flatMap((metric) => {
      const ends = texts.flatMap((each) => read.all(each[metric]).map(({ value }) => value));
      const printed = read.all(shown[metric]).map(({ value }) => value);
      return `${[...new Set(ends)]}` === `${[...new Set(printed)]}`
        ? []
        : [`${shown[metric]} is not ${ends.join(" to ")}`];
    }),
  ];
}

/** The shown factors make the shown product, and select the cell that sets the band. */
function ratingFaults({ text, band }: RiskRating, { scoring }: Questionnaire, read: ShownReader): readonly string[] {
  const shown = (each: string) => read.one(each) ?? NOTHING;
  const [likelihood, impact, product] = [shown(text.likelihood), shown(text.impact), shown(text.product)] as const;
  const cell = (side: PrintedNumber) => unitsOf(side.value, 0) - 1;
  const led = scoring.risk.matrix[cell(likelihood)]?.[cell(impact)];
  return [
    ...(comesTo(likelihood.value * impact.value, product)
      ? []
      : [`${text.likelihood} × ${text.impact} is not ${text.product}`]),
    ...(led === band.id ? [] : [`${text.likelihood} and ${text.impact} lead to ${led}, not to ${band.id}`]),
  ];
}

/** The base of a side plus the chosen options make the side without controls, limited to 1…5. */
function driverFaults(
  { base, drivers, overrides, before }: RiskEntry,
  side: (typeof SIDES)[number],
  read: ShownReader,
) {
  const own = overrides.find((override) => override.side === side);
  const adds = drivers
    .filter(({ state }) => state === "chosen")
    .flatMap((driver) =>
      (driver[side] === 0 ? [] : read.all(driver.adds).slice(side === "impact" ? -1 : 0)).slice(0, 1),
    )
    .reduce((sum, { value }) => sum + value, 0);
  const begun = read.one(base[side])?.value ?? Number.NaN;
  const calculated = own?.value ?? Math.min(5, Math.max(1, begun + adds));
  const shown = read.one(before.text[side]) ?? NOTHING;
  return comesTo(calculated, shown) ? [] : [`${side} ${base[side]} and ${adds} is not ${before.text[side]}`];
}

/** "6.0 to 12.0" covers the best and the worst printed rating, and no more. */
function rangeFaults({ range, after }: RiskEntry, read: ShownReader): readonly string[] {
  const ends = read.all(range).map(({ value }) => value);
  if (ends.length === 0) return [];
  const worst = read.all(after.shown.product).at(-1)?.value ?? Number.NaN;
  const isRising = ends.every((end, index) => end >= (ends[index - 1] ?? end));
  return isRising && ends.at(-1) === worst ? [] : [`range ${range}, beside ${after.shown.product}`];
}

/** "4 in place, 2 in part and 1 missing" are all questions that count. */
function controlCountFaults({ held, controls }: RiskEntry, read: ShownReader): readonly string[] {
  const counted = new Set(controls.filter(({ status }) => status !== "leftOut").map(({ question }) => question));
  const total = read.all(held).reduce((sum, { value }) => sum + value, 0);
  return total === counted.size ? [] : [`controls “${held}”, with ${counted.size} questions`];
}

/** Worst first: by band at worst, then by the worst printed number. */
function orderFaults(register: readonly RiskEntry[], read: ShownReader): readonly string[] {
  const keys = register.map(({ after }) => ({
    severity: after.worst?.band.severity ?? after.band.severity,
    product: read.all(after.shown.product).at(-1)?.value ?? Number.NaN,
  }));
  return keys.flatMap((key, index) => {
    const before = keys[index - 1];
    if (before === undefined || before.severity > key.severity) return [];
    // Two of one band that are printed alike differ by less than a printed unit.
    return before.severity === key.severity && before.product >= key.product - 0.05
      ? []
      : [`risk ${register[index]?.id} stands below a milder one`];
  });
}

/** The printed numbers of all risks, added up, make the percentage that the controls remove. */
function reductionFaults(register: readonly RiskEntry[], text: string, read: ShownReader): readonly string[] {
  const shown = read.one(text);
  if (register.length === 0 || shown === null) return [];
  const sum = (when: "before" | "after") =>
    register.reduce((all, entry) => all + (read.all(entry[when].shown.summed)[0]?.value ?? Number.NaN), 0);
  const percent = 100 * (1 - sum("after") / sum("before"));
  if (/less than/u.test(text)) return percent < shown.value ? [] : [`controls take off ${text}, added up ${percent}`];
  if (/more than/u.test(text)) return percent > shown.value ? [] : [`controls take off ${text}, added up ${percent}`];
  return comesTo(percent, shown) ? [] : [`controls take off ${text}, added up ${percent}`];
}
