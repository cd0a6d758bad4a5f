import type { Run } from "#report/runs.ts";
import type { Pool } from "#scoring/types.ts";

/** A facet of a lens, scored from its questions. Numbers are 0…m, coverage 0…1, null is not rated. */
export type FacetReport = Pool & {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The numbers of applicable questions of the edition with this facet, and of the answered ones. */
  readonly questions: number;
  readonly answered: number;
  readonly text: {
    readonly value: string;
    readonly range: string;
    readonly coverage: string;
    /** "12 of 14 questions" answered, or that no question has this facet. */
    readonly questions: string;
  };
};

/** The same answers by lens: core values, parts of the rationale, … */
export type LensReport = {
  readonly id: string;
  readonly title: string;
  /** The summary: the highest and the lowest facet. */
  readonly sentence: readonly Run[];
  /** In questionnaire order; includes unrated facets. */
  readonly facets: readonly FacetReport[];
};
