import type { MetricExplanation } from "./explanation.ts";
import type { PartLine } from "./partLine.ts";

/** The explanation of a count: its title, its criterion, and the counted items. */
export type CountExplanation = Pick<MetricExplanation, "title" | "sentence"> &
  Partial<Pick<MetricExplanation, "formula" | "leftOut" | "related" | "notes">> & {
    /** Each with its amount: 1, or its points. */
    readonly rows: readonly PartLine[];
    /** Items that count only if open questions turn out so; omitted if there are none. */
    readonly perhaps?: readonly PartLine[];
    readonly caption: string;
    readonly columns: Partial<MetricExplanation["parts"][number]["columns"]>;
  };
