import type { Run } from "#report/runs.ts";
import type { Scorecard } from "#scoring/types.ts";

/** Where an item stands: not known while nothing that cites it is answered, or none of it has a target. */
export type ItemStatus = Scorecard["frameworks"][string][string]["status"];

/** One item of a framework: the questions that cite it, taken together. Figures 0…m, coverage 0…1. */
export type ItemReport = Scorecard["frameworks"][string][string] & {
  readonly id: string;
  readonly title: string;
  /** What the questions that cite it aim for together, 0…m; null when none of them has a target. */
  readonly target: number | null;
  /** Ids of the applicable questions that cite it, in questionnaire order; never empty. */
  readonly questions: readonly string[];
  readonly text: {
    /** Whom the item binds and from when on; empty where the questionnaire does not say. */
    readonly duty: string;
    readonly value: string;
    readonly range: string;
    readonly coverage: string;
    readonly target: string;
    /** The status in words, with the reason where it is not known. */
    readonly status: string;
    /** "2 of 3 answered" */
    readonly questions: string;
  };
};

/** A framework of which applicable questions cite at least one item. */
export type FrameworkReport = {
  readonly id: string;
  readonly title: string;
  /** Title and version, and that it is a draft where it is one. */
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  /** How to cite it, and its terms; empty when the questionnaire does not say. */
  readonly source: string;
  readonly licence: string;
  /** How many items stand where, and what is not covered. */
  readonly sentence: readonly Run[];
  readonly counts: Readonly<Record<ItemStatus, number>>;
  /** Items that no applicable question cites. */
  readonly uncited: number;
  /** The cited items, in the framework's order. */
  readonly items: readonly ItemReport[];
};

/** All frameworks to which questions relate. */
export type FrameworksReport = {
  /** That this is indicative, and no statement of conformity. */
  readonly statement: string;
  readonly list: readonly FrameworkReport[];
};
