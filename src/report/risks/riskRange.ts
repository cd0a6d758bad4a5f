import { decimalsAlone } from "#report/numbers/decimals.ts";
import type { Formatter } from "#report/formatter.ts";
import { ratingDecimals } from "./ratingTexts.ts";
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
  // The same decimals as the high end, so that ends that differ by less are shown as one number.
  const decimals = ratingDecimals(worst ?? after, worst === null ? null : after).result;
  const texts = {
    low: formatter.number(best, decimalsAlone(best, decimals)),
    high: worst?.text.product ?? after.text.product,
  };
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
