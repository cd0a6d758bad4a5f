import type { Run } from "#report/runs.ts";
import type { Pool } from "#scoring/types.ts";

/** One facet of a lens: the questions that carry it, taken together. Figures 0…m, coverage 0…1, null is not rated. */
export type FacetReport = Pool & {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Applicable questions of the edition that carry the facet, and how many of them are answered. */
  readonly questions: number;
  readonly answered: number;
  readonly text: {
    readonly value: string;
    readonly range: string;
    readonly coverage: string;
    /** Answered, of all: "12 of 14 questions", or that none asks for it. */
    readonly questions: string;
  };
};

/** The same answers seen another way: core values, parts of the rationale, … */
export type LensReport = {
  readonly id: string;
  readonly title: string;
  /** What it shows: the highest and the lowest facet. */
  readonly sentence: readonly Run[];
  /** In questionnaire order; every facet is there, rated or not. */
  readonly facets: readonly FacetReport[];
};
