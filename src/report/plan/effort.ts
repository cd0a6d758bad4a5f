import type { PlanCost } from "#assessment/planChanges.ts";
import type { Words } from "#report/words.ts";
import type { Effort } from "./model.ts";

const SIZES = ["S", "M", "L"] as const;

/**
 * The effort of steps as a board reads it: "38 person-days, about €36,100" where the organisation says what a point
 * takes and a day costs, else "4 small and 5 medium"; that there is none for no steps.
 */
export function writeEffort(words: Words, cost: PlanCost | undefined, efforts: readonly Effort[]): string {
  if (efforts.length === 0) return words.text("table.none");
  return cost === undefined ? countSizes(words, efforts) : writeCost(words, cost, pointsOf(efforts));
}

/** The points of efforts together. */
export function pointsOf(efforts: readonly Effort[]): number {
  return efforts.reduce((sum, { points }) => sum + points, 0);
}

/** What so many points take and cost. Days are shown as they are multiplied with the rate, so that the product can be checked. */
function writeCost(words: Words, { daysPerPoint, dayRate, currency }: PlanCost, points: number): string {
  const days = hundredths(points * hundredths(daysPerPoint));
  const taken = words.text("effort.days", { days });
  if (dayRate === undefined || currency === undefined) return taken;
  return words.text("effort.cost", { days: taken, cost: words.money(days * dayRate, currency) });
}

/** Shown with two decimals, so days of steps add up to those of their wave. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function countSizes(words: Words, efforts: readonly Effort[]): string {
  const alone = efforts.length === 1 ? "yes" : "no";
  return words.list(
    SIZES.flatMap((size) => {
      const count = efforts.filter(({ letter }) => letter === size).length;
      return count === 0 ? [] : [words.text(`effort.size.${size}`, { count, alone })];
    }),
  );
}
