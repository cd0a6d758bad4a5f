import { MAX_SHOWN } from "#report/numbers/shownValue.ts";
import type { Projection, StepReport, WaveReport } from "#report/plan/planReport.ts";
import type { Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import { isVague } from "./explainedSums.ts";
import { comesTo, type PrintedNumber, type ShownReader } from "./readShown.ts";

/** Smaller decreases of the remaining risk, in percent of it or in percentage points, are not mentioned. */
const MIN_DECREASE = 0.5;
const MIN_LESS = 0.05;

/** Returns what does not follow from the numbers printed in the plan; empty if all does. */
export function planFaults({ plan, risks }: Report, read: ShownReader): readonly string[] {
  const { today, waves, chart } = plan;
  const states = [today, ...waves.map(({ after }) => after)];
  return [
    ...waves.flatMap((wave, index) => [...stateFaults(states, index + 1, read), ...waveFaults(wave, read)]),
    ...states.flatMap((state) => [...wholeFaults(state, read), ...bandFaults(state, risks.register.length)]),
    ...chart.states.flatMap(({ text, wave }) =>
      [text.value, text.risk].every(
        (each) => each === states[wave]?.text.value || each === states[wave]?.text.remainingRisk || each === "",
      )
        ? []
        : [
            `the figure shows ${text.value}, ${text.risk}; the table ${states[wave]?.text.value}, ${states[wave]?.text.remainingRisk}`,
          ],
    ),
    ...leftFaults(today, risks.reductionText, read),
    ...progressFaults(plan, read),
  ].map((fault) => `plan: ${fault}`);
}

/** Checks a state against today's and the previous one. */
function stateFaults(states: readonly Projection[], wave: number, read: ShownReader): readonly string[] {
  const [today, before, state] = [states[0], states[wave - 1], states[wave]].map((each) => each?.text);
  if (today === undefined || before === undefined || state === undefined) return [];
  const difference = (stated: string, from: string, to: string, sign: 1 | -1) => {
    const [shown, a, b] = [read.one(stated), read.one(from), read.one(to)];
    if (shown === null || a === null || b === null || isVague(stated)) return [];
    return comesTo(sign * (b.value - a.value), shown) ? [] : [`${from} to ${to} is not ${stated}`];
  };
  const fall = read.one(state.riskDecrease);
  const [first, last] = [read.one(today.remainingRisk), read.one(state.remainingRisk)];
  const fallen = first === null || last === null || first.value === 0 ? null : 100 * (1 - last.value / first.value);
  const isTold = 100 * (states[wave]?.riskDecrease ?? 0) >= MIN_DECREASE;
  return [
    ...gainFaults(state.gain, [before.value, state.value], read),
    ...((read.one(state.less)?.value ?? 0) >= MIN_LESS
      ? difference(state.less, before.remainingRisk, state.remainingRisk, -1)
      : []),
    ...(fall === null || fallen === null || !isTold || comesTo(fallen, fall)
      ? []
      : [`risk left ${today.remainingRisk} to ${state.remainingRisk} falls by ${fallen}, not ${state.riskDecrease}`]),
  ];
}

/**
 * A gain has decimals of its own: rounded to the decimals of the two values, it is their difference. With two decimals,
 * the most that values usually have, it may differ by a unit, because each value is rounded.
 */
function gainFaults(gain: string, [from, to]: readonly [string, string], read: ShownReader): readonly string[] {
  const [shown, a, b] = [read.one(gain), read.one(from), read.one(to)];
  if (shown === null || a === null || b === null) return [];
  const off = (b.decimals < MAX_SHOWN ? 0.5 : 1) * 10 ** -b.decimals;
  const isNear = Math.abs(b.value - a.value - shown.value) <= off + 0.5 * 10 ** -shown.decimals + 1e-9;
  const isAlike = a.decimals === b.decimals && (shown.value === 0 || a.value <= b.value);
  return isNear && isAlike ? [] : [`${from} to ${to} is not ${gain}`];
}

/** The removed and the remaining risk make 100%, except for shares cut after their ninth decimal. */
function wholeFaults({ text }: Projection, read: ShownReader): readonly string[] {
  const [off, left] = [read.one(text.reduction), read.one(text.remainingRisk)];
  if (off === null || left === null || Math.abs(off.value + left.value - 100) < 1e-5) return [];
  return [`${text.reduction} and ${text.remainingRisk} are not all`];
}

/** The remaining risk of today is what the controls do not remove, as stated for the risks. */
function leftFaults({ text }: Projection, reduction: string, read: ShownReader): readonly string[] {
  const [left, off] = [read.one(text.remainingRisk), read.one(reduction)];
  if (left === null || off === null || isVague(reduction) || comesTo(100 - left.value, off)) return [];
  return [`${text.remainingRisk} are left, and ${reduction} are taken off`];
}

/** If each scenario is certainly in one band, the bands contain all of them; otherwise not fewer. */
function bandFaults({ bands, matrix }: Projection, risks: number): readonly string[] {
  const sum = (end: "least" | "most") => bands.reduce((all, { count }) => all + count[end], 0);
  const cells = matrix.flat().reduce((all, { count }) => all + count.least, 0);
  return sum("least") <= risks && risks <= sum("most") && cells <= risks
    ? []
    : [`bands have ${sum("least")} to ${sum("most")} of ${risks} risks, cells ${cells}`];
}

/** The gains of a wave's steps add up to the gain of the wave; so do their points. */
function waveFaults(
  { steps, after, effort, pointsText, capacity, name }: WaveReport,
  read: ShownReader,
): readonly string[] {
  const gained = addedUp(steps, ({ text }) => text.maturity, after.text.gain, read);
  const less = addedUp(steps, ({ text }) => text.risk, after.text.less, read);
  // A step without a size counts as one.
  const pointsOf = ({ text }: StepReport) =>
    text.effort === "" ? 1 : (read.all(text.effort).at(-1)?.value ?? Number.NaN);
  const points = steps.reduce((all, step) => all + pointsOf(step), 0);
  const stated = read.all(pointsText).map(({ value }) => value);
  const expected = capacity === null || stated.length === 1 ? [effort] : [effort, capacity];
  return [
    ...gained,
    ...less,
    ...(Math.abs(points - effort) < 1e-9 && `${stated}` === `${expected}`
      ? []
      : [`“${name}” has ${points} points, and says ${pointsText}`]),
  ];
}

/** Gains below the shown unit are stated as "under" it, so the sum lies in a range. */
function addedUp(steps: readonly StepReport[], of: (step: StepReport) => string, stated: string, read: ShownReader) {
  const shown = read.one(stated);
  if (steps.length === 0 || shown === null) return [];
  const ends = steps.map((step) => endsOf(of(step), read));
  const [low, high] = [0, 1].map((end) => ends.reduce((sum, each) => sum + (each[end] ?? 0), 0));
  const isThere = reaches(low ?? 0, high ?? 0, shown, isVague(stated));
  return isThere ? [] : [`steps bring ${steps.map(of).join(" + ")}, together ${stated}`];
}

function endsOf(text: string, read: ShownReader): readonly [number, number] {
  const value = read.one(text)?.value ?? 0;
  return isVague(text) ? [0, value] : [value, value];
}

function reaches(low: number, high: number, shown: PrintedNumber, under: boolean): boolean {
  if (under) return low <= shown.value;
  const half = 0.5 * 10 ** -shown.decimals + 1e-9;
  return low - half <= shown.value && shown.value <= high + half;
}

/** "1 of 101 steps is done (1%)" */
function progressFaults({ progress, waves }: Report["plan"], read: ShownReader): readonly string[] {
  const text = textOf(progress.runs);
  const [done, all, share] = read.all(text);
  if (done === undefined || all === undefined || share === undefined) return [];
  const planned = waves.flatMap(({ steps }) => steps).length;
  const percent = (100 * done.value) / all.value;
  const follows = isVague(text) ? Math.abs(percent - share.value) < 1 : comesTo(percent, share);
  return follows && all.value >= planned ? [] : [`progress says ${text}, of ${planned} planned`];
}
