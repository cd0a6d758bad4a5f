import type { Formatter } from "#report/formatter.ts";
import { decimalsAlone, decimalsOf } from "#report/numbers/decimals.ts";
import { evenTexts, ratingDecimals } from "./ratingTexts.ts";
import type { RiskEntry } from "./riskReport.ts";

/** The part of an entry that describes its range. */
type Range = Pick<RiskEntry, "range" | "rangeText" | "openControls" | "openExposure">;

/**
 * Describes the range of the residual, from its best (every unanswered control at the top) to its worst, and what
 * leaves it open.
 */
export function describeRange(
  { formatter, topic }: { readonly formatter: Formatter; readonly topic: string },
  { best, after, controls, drivers }: Pick<RiskEntry, "best" | "after" | "controls" | "drivers">,
): Range {
  const { worst } = after;
  const open = { openControls: openControlsOf(controls), openExposure: worst === null ? 0 : openExposureOf(drivers) };
  const { openControls: controlsOpen, openExposure: exposureOpen } = open;
  if (controlsOpen + exposureOpen === 0) {
    return { range: formatter.text("value.complete"), rangeText: "", ...open };
  }
  const high = worst ?? after;
  const texts = endTexts(formatter, best, high.product, ratingDecimals(high, worst === null ? null : after).result);
  return {
    range: formatter.range(texts.low, texts.high),
    rangeText: formatter.text("risk.range", {
      topic,
      ...texts,
      controls: controlsOpen,
      exposure: exposureOpen,
      all: controlsOpen + exposureOpen,
      both: controlsOpen > 0 && exposureOpen > 0 ? "yes" : "no",
    }),
    ...open,
  };
}

/**
 * Formats both ends with the decimals of the high one, so that ends that differ by less are shown as one number. A low
 * end that would look whole has more: so has the high one if that only adds zeros, because its factors allow no other.
 */
function endTexts(formatter: Formatter, low: number, high: number, decimals: number) {
  const most = decimalsAlone(low, decimals);
  const isExact = decimalsOf(high) <= decimals;
  if (isExact || most === decimals) return evenTexts(formatter, low, high, most);
  return { low: formatter.number(low, most), high: formatter.number(high, decimals) };
}

/** Counts the applicable controls without an answer; a question that acts on both sides counts once. */
function openControlsOf(controls: RiskEntry["controls"]): number {
  const open = controls.filter(({ state }) => state === "open" || state === "unknown");
  return new Set(open.map(({ question }) => question)).size;
}

/** Counts the open exposure questions with an option that makes the risk worse. */
function openExposureOf(drivers: RiskEntry["drivers"]): number {
  const open = drivers.filter(({ state, likelihood, impact }) => state === "open" && (likelihood > 0 || impact > 0));
  return new Set(open.map(({ question }) => question)).size;
}
