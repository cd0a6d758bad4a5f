import type { PlanCost } from "#assessment/planChanges.ts";
import type { Formatter } from "#report/formatter.ts";
import type { Effort } from "./planReport.ts";

const SIZES = ["S", "M", "L"] as const;

/**
 * The effort of steps as a board reads it: "38 person-days, about €36,100" where the organisation says what a point
 * takes and a day costs, else "4 small and 5 medium"; that there is none for no steps.
 */
export function writeEffort(formatter: Formatter, cost: PlanCost | undefined, efforts: readonly Effort[]): string {
  if (efforts.length === 0) return formatter.text("table.none");
  return cost === undefined ? countSizes(formatter, efforts) : writeCost(formatter, cost, pointsOf(efforts));
}

/** The points of efforts together. */
export function pointsOf(efforts: readonly Effort[]): number {
  return efforts.reduce((sum, { points }) => sum + points, 0);
}

/** What so many points take and cost. Days are shown as they are multiplied with the rate, so that the product can be checked. */
function writeCost(formatter: Formatter, { daysPerPoint, dayRate, currency }: PlanCost, points: number): string {
  const days = hundredths(points * hundredths(daysPerPoint));
  const taken = formatter.text("effort.days", { days });
  if (dayRate === undefined || currency === undefined) return taken;
  return formatter.text("effort.cost", { days: taken, cost: formatter.money(days * dayRate, currency) });
}

/** Shown with two decimals, so days of steps add up to those of their wave. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function countSizes(formatter: Formatter, efforts: readonly Effort[]): string {
  const alone = efforts.length === 1 ? "yes" : "no";
  return formatter.list(
    SIZES.flatMap((size) => {
      const count = efforts.filter(({ letter }) => letter === size).length;
      return count === 0 ? [] : [formatter.text(`effort.size.${size}`, { count, alone })];
    }),
  );
}
