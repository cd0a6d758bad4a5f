import type { MetricExplanation } from "./explanation.ts";
import type { PartLine } from "./partLine.ts";

/** A number of things: what they are called, why they count, and each of them. */
export type CountExplanation = Pick<MetricExplanation, "title" | "sentence"> &
  Partial<Pick<MetricExplanation, "formula" | "leftOut" | "related" | "notes">> & {
    /** Each with its amount: 1, or its points. */
    readonly rows: readonly PartLine[];
    /** Those that count only if what is open makes them; left out where nothing is. */
    readonly perhaps?: readonly PartLine[];
    readonly caption: string;
    readonly columns: Partial<MetricExplanation["parts"][number]["columns"]>;
  };
