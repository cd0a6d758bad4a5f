import type { PlanCost } from "#assessment/planChanges.ts";
import type { Effort } from "#questionnaire/stepEffort.ts";
import type { Formatter } from "#report/formatter.ts";

const SIZES = ["S", "M", "L"] as const;

/**
 * Formats the effort of steps: "38 person-days, about €36,100" if the organisation has set the effort of a point and
 * the price of a day, else "4 small and 5 medium"; "none" without steps, and empty if steps have no size.
 */
export function writeEffort(formatter: Formatter, cost: PlanCost | undefined, efforts: readonly Effort[]): string {
  if (efforts.length === 0) return formatter.text("table.none");
  if (efforts.some(({ letter }) => letter === null)) return "";
  return cost === undefined ? countSizes(formatter, efforts) : writeCost(formatter, cost, pointsOf(efforts));
}

/** Adds up the points of efforts. */
export function pointsOf(efforts: readonly Effort[]): number {
  return efforts.reduce((sum, { points }) => sum + points, 0);
}

/**
 * Describes the days and cost of these points. Days are rounded before they are multiplied by the rate, so that readers
 * can check the product.
 */
function writeCost(formatter: Formatter, { daysPerPoint, dayRate, currency }: PlanCost, points: number): string {
  const days = hundredths(points * hundredths(daysPerPoint));
  const taken = formatter.text("effort.days", { days });
  if (dayRate === undefined || currency === undefined) return taken;
  return formatter.text("effort.cost", { days: taken, cost: formatter.money(days * dayRate, currency) });
}

/** Rounds to two decimals, so that the days of steps add up to those of their wave. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function countSizes(formatter: Formatter, efforts: readonly Effort[]): string {
  return formatter.list(
    SIZES.flatMap((size) => {
      const count = efforts.filter(({ letter }) => letter === size).length;
      return count === 0 ? [] : [formatter.text(`effort.size.${size}`, { count })];
    }),
  );
}
