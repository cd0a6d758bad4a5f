import type { Run } from "#report/runs.ts";
import type { Scorecard } from "#scoring/types.ts";

/** The status of an item: unknown while no question that cites it is answered, or none has a target. */
export type ItemStatus = Scorecard["frameworks"][string][string]["status"];

/** A framework item, scored from the questions that cite it. Numbers are 0…m, coverage 0…1. */
export type ItemReport = Scorecard["frameworks"][string][string] & {
  readonly id: string;
  readonly title: string;
  /** The mean target of the citing questions, 0…m; null if none has a target. */
  readonly target: number | null;
  /** Ids of the applicable questions that cite it, in questionnaire order; never empty. */
  readonly questions: readonly string[];
  readonly text: {
    /** Whom the item binds and from when; empty if the questionnaire does not define it. */
    readonly duty: string;
    readonly value: string;
    readonly range: string;
    readonly coverage: string;
    readonly target: string;
    /** The status in words, with the reason if it is unknown. */
    readonly status: string;
    /** "2 of 3 answered" */
    readonly questions: string;
  };
};

/** A framework with at least one item that applicable questions cite. */
export type FrameworkReport = {
  readonly id: string;
  readonly title: string;
  /** Title and version, and whether it is a draft. */
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  /** How to cite it, and its licence terms; empty if the questionnaire does not define them. */
  readonly source: string;
  readonly licence: string;
  /** The number of items by status, and of those not covered. */
  readonly sentence: readonly Run[];
  readonly counts: Readonly<Record<ItemStatus, number>>;
  /** Items that no applicable question cites. */
  readonly uncited: number;
  /** The cited items, in the framework's order. */
  readonly items: readonly ItemReport[];
};

/** All frameworks to which questions relate. */
export type FrameworksReport = {
  /** The disclaimer: indicative, not a statement of conformity. */
  readonly statement: string;
  readonly list: readonly FrameworkReport[];
};
