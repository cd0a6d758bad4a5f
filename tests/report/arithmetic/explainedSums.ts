import type { ExplainMessageId } from "#explain/explainFormatter.ts";
import type { ExplainedPart, ExplainedRow, MetricExplanation } from "#explain/explanation.ts";
import { MAX_SHOWN } from "#report/numbers/shownValue.ts";
import type { Run } from "#report/runs.ts";
import { amountOf, comesTo, type PrintedNumber, type ShownReader } from "./readShown.ts";

/** The parser of printed numbers, and the heads of columns. */
export type Reading = { readonly read: ShownReader; readonly head: (id: ExplainMessageId) => string };

/** Returns what does not follow from the numbers printed in an explanation; empty if all does. */
export function explainedFaults(explanation: MetricExplanation, reading: Reading): readonly string[] {
  const { ref, parts, checks, amounts } = explanation;
  const { read } = reading;
  const where = JSON.stringify(ref);
  return [
    ...parts.flatMap((part) => partFaults(part, explanation, reading)),
    ...(parts.length === 0 ? [] : shownFaults(explanation, parts.slice(0, amounts.length), read)),
    ...checks
      .flatMap(({ rows }) => rows)
      .flatMap(({ title, asked, has, met }) => {
        const [least, value] = [read.one(asked), read.one(has)];
        if (least === null || value === null) return [];
        return value.value >= least.value === met ? [] : [`${title}: asks ${asked}, has ${has}, met ${met}`];
      }),
  ].map((fault) => `${where}: ${fault}`);
}

function partFaults(part: ExplainedPart, within: MetricExplanation, reading: Reading): readonly string[] {
  const { read } = reading;
  const { rows, combine, total, caption } = part;
  const amounts = rows.map(({ contribution }) => contributionOf(contribution, read));
  const sum = read.one(total.text);
  if (sum === null || amounts.some(Number.isNaN)) return [`${caption}: cannot be read`];
  const scale = sum.isPercent ? 100 : 1;
  const calculated =
    combine === "sum"
      ? amounts.reduce((all, amount) => all + amount, 0)
      : amounts.reduce((all, amount) => all * amount, 1);
  const printed = rows.map(({ contribution }) => contribution).join(combine === "sum" ? " + " : " × ");
  return [
    ...(comesTo(scale * calculated, sum) ? [] : [`${caption}: ${printed} is not ${total.text}`]),
    ...weightFaults(part, read),
    ...rows.flatMap((row) => rowFaults(row, part, within, reading)),
  ];
}

/** Parses "0.43", "12.5%" or "÷ 5". */
function contributionOf(text: string, read: ShownReader): number {
  const shown = read.one(text);
  if (shown === null) return Number.NaN;
  return text.startsWith("÷") ? 1 / shown.value : amountOf(shown);
}

function weightFaults({ rows, total, caption }: ExplainedPart, read: ShownReader): readonly string[] {
  const sum = total.weight === "" ? null : read.one(total.weight);
  if (sum === null) return [];
  const added = rows.flatMap(({ weight }) => read.all(weight)).reduce((all, { value }) => all + value, 0);
  return comesTo(added, sum) ? [] : [`${caption}: the weights make ${added}, not ${total.weight}`];
}

/** Checks the calculation of a row by the head of its column of values. */
function rowFaults(
  row: ExplainedRow,
  part: ExplainedPart,
  { formula, notes, ref }: MetricExplanation,
  reading: Reading,
): readonly string[] {
  const { read, head } = reading;
  const { columns, total, caption } = part;
  const [contribution, weights] = [read.one(row.contribution), read.one(total.weight)];
  if (contribution === null || row.value === "") return [];
  const [weight, value] = [read.one(row.weight), read.one(row.value)];
  const fault = (calculated: number) =>
    comesTo((contribution.isPercent ? 100 : 1) * calculated, contribution)
      ? []
      : [`${caption}: ${row.weight} and ${row.value} of ${total.weight} are ${calculated}, not ${row.contribution}`];
  if (columns.value === head("explain.change.thenNow")) {
    const [then, now] = pairOf(row.value, reading);
    return fault(now - then);
  }
  if (
    columns.value === head("explain.column.beforeAfter") ||
    columns.value === head("explain.projection.beforeAfter")
  ) {
    const [before, after] = read.all(row.value).map(amountOf);
    const [first] = read.all(part.rows[0]?.value ?? "").map(amountOf);
    // Relative to the remaining risk of today, which the first line states; for a step, to all risk without controls,
    // which a note states.
    const wholes = ref.kind === "step" ? notes.flatMap((note) => read.all(note)).map(amountOf) : [first ?? 0];
    const faults = wholes.map((whole) => fault(((before ?? 0) - (after ?? 0)) / whole));
    return faults.some((each) => each.length === 0) ? [] : faults.flat().slice(0, 1);
  }
  if (columns.value === head("explain.column.effect")) return fault(takenOff(row, part, formula, reading));
  if (value === null || (weight === null && weights === null)) return [];
  if (columns.value === head("explain.column.takenOff")) return fault(value.value / (weights?.value ?? Number.NaN));
  if (weight === null) return [`${caption}: ${row.weight} cannot be read`];
  if (columns.value === head("explain.share.siblings")) return fault(weight.value / value.value);
  if (weights === null) return fault(amountOf(weight) * amountOf(value));
  return fault((weight.value * amountOf(value)) / weights.value);
}

/**
 * Returns the most that the controls remove, from the formula, times the effect of this one and its part of the
 * weights.
 */
function takenOff(row: ExplainedRow, { rows, total }: ExplainedPart, formula: string, { read }: Reading): number {
  const most = read.all(formula).find(({ isPercent }) => isPercent);
  const [before, weight, weights] = [rows[0]?.contribution ?? "", row.weight, total.weight].map(
    (text) => read.one(text)?.value ?? Number.NaN,
  );
  const [first, second] = read.all(row.value);
  // "3, effect 60%", "3 of 5", or a text that it counts as 0.
  const counts = second === undefined;
  const effect = counts
    ? 0
    : second?.isPercent === true
      ? amountOf(second)
      : (first?.value ?? 0) / (second?.value ?? 1);
  return 0 - (((before ?? 0) - 1) * amountOf(most ?? NOTHING) * effect * (weight ?? 0)) / (weights ?? 0);
}

const NOTHING: PrintedNumber = { value: Number.NaN, decimals: 0, isPercent: false };

/** Parses a range; "nothing to 2.6" starts at 0. */
function pairOf(text: string, { read, head }: Reading): readonly [number, number] {
  const numbers = read.all(text).map(({ value }) => value);
  const [first = 0, second = 0] = numbers;
  if (numbers.length > 1) return [first, second];
  return text.startsWith(head("explain.none")) ? [0, first] : [first, 0];
}

/**
 * Checks that the shown number is the total; the shares of evidence are rounded, as the method says, to make 100%
 * together.
 */
function shownFaults({ shown, ref }: MetricExplanation, parts: readonly ExplainedPart[], read: ShownReader) {
  const numbers = read.all(shown);
  const totals = parts.flatMap(({ total }) => read.all(total.text));
  if (numbers.length === 0 || isVague(shown)) return [];
  const isEvidence = ref.kind === "node" && ref.metric === "evidence";
  const agree = (number: PrintedNumber, total: PrintedNumber) =>
    isEvidence ? Math.abs(total.value - number.value) <= 1 : isHalfOff(number, total) || isCut(number, total);
  const alike = numbers.every((number) => totals.some((total) => agree(number, total)));
  return alike ? [] : [`shown ${shown}, made ${parts.map(({ total }) => total.text).join(", ")}`];
}

/** Half a unit of the last shown digit: the loss by rounding. */
function isHalfOff(shown: PrintedNumber, whole: PrintedNumber): boolean {
  return Math.abs(whole.value - shown.value) <= 0.5 * 10 ** -shown.decimals + 1e-9;
}

/**
 * A value just below a level or its target is shown below it, and one above its target not below: by less than a unit,
 * and the calculation shows it with more decimals.
 */
function isCut(shown: PrintedNumber, whole: PrintedNumber): boolean {
  return (
    shown.decimals === MAX_SHOWN &&
    !shown.isPercent &&
    whole.decimals > shown.decimals &&
    Math.abs(whole.value - shown.value) < 10 ** -shown.decimals
  );
}

/** "less than 1%" */
export function isVague(text: string): boolean {
  return /less than|more than|under /u.test(text);
}

const NUMERAL = /^(none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu;
const NUMERALS = "none one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Returns the numbers of a sentence that its explanation lacks. */
export function toldFaults(run: Run, { amounts, parts }: MetricExplanation, read: ShownReader): readonly string[] {
  if (isVague(run.text)) return [];
  const [numeral] = NUMERAL.exec(run.text) ?? [];
  // Of "3 of 4 questions" the first number is the metric.
  const printed = read.all(run.text.replace(/ of .*/u, ""));
  const spelled = numeral === undefined ? [] : [NUMERALS.indexOf(numeral.toLowerCase())];
  const numbers = printed.length > 0 ? printed : spelled.map((value) => ({ value, decimals: 0, isPercent: false }));
  // "0 to 5": the certain count, and the possible maximum. A change is stated with its start value.
  const known = [
    ...amounts.flatMap((amount, index) => [amount, amounts.slice(0, index + 1).reduce((sum, each) => sum + each, 0)]),
    ...(run.metric?.kind === "change" ? (parts[0]?.rows ?? []).map(({ amount }) => Math.abs(amount)) : []),
  ];
  const totals = parts.flatMap(({ total }) => read.all(total.text));
  const isKnown = (shown: PrintedNumber) =>
    known.some((amount) => comesTo((shown.isPercent ? 100 : 1) * amount, shown)) ||
    totals.some((total) => isCut(shown, total));
  return numbers.every(isKnown) ? [] : [`“${run.text}” tells ${JSON.stringify(run.metric)}, which is ${amounts}`];
}
