import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Terms } from "#report/report.ts";
import type { StatesRadar } from "./statesRadar.ts";

/** Limits on the number of states: more than six are hard to distinguish. */
export const MIN_STATES = 2;
export const MAX_STATES = 6;

/** A state to compare: an assessment, current or at a snapshot, with the questionnaire that scores it. */
export type StateToCompare = {
  /** Unique among the states. */
  readonly key: string;
  /** Display name, unique among the states. */
  readonly name: string;
  /** ISO date or timestamp. */
  readonly date: string;
  /** Version of the questionnaire that was answered. */
  readonly answered: string;
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
};

/** The reason states cannot be compared. */
export type ComparisonError =
  | { readonly kind: "tooFew" }
  | { readonly kind: "tooMany" }
  /** The titles of the questionnaires, each once. */
  | { readonly kind: "otherQuestionnaires"; readonly titles: readonly string[] };

/** A state for display, with formatted texts. */
export type ComparedState = {
  readonly key: string;
  readonly label: string;
  readonly dateText: string;
  /** 0…max; the level if levels are compared; null if nothing is rated. */
  readonly value: number | null;
  /** 0…max; null if there is none. */
  readonly level: number | null;
  /** 0…1, by weight; null if nothing is asked. */
  readonly coverage: number | null;
  readonly text: {
    readonly value: string;
    readonly level: string;
    readonly coverage: string;
    readonly topRisks: string;
  };
};

/** The value of a node in one state, or its level if levels are compared. */
export type ComparedValue = {
  /** 0…max; null if not rated or not asked. */
  readonly value: number | null;
  readonly level: number | null;
  readonly text: string;
};

/** An area or practice with its values in all states, matched by id. */
export type ComparedNode = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Short name for charts. */
  readonly short: string;
  readonly kind: "area" | "practice";
  /** Id of its area; its own id for an area. */
  readonly area: string;
  /** In the order of the states. */
  readonly values: readonly ComparedValue[];
  /** Highest minus lowest value, as displayed; null if fewer than two states have one. */
  readonly spread: number | null;
  readonly spreadText: string;
};

/** A top risk of at least one state. */
export type ComparedRisk = {
  readonly id: string;
  readonly title: string;
  /** Whether it is a top risk, in the order of the states. */
  readonly isTop: readonly boolean[];
};

/** A comparison of two to six states. */
export type Comparison = {
  /** Title of the questionnaire. */
  readonly title: string;
  /** The organisation that all states are about; empty if they are about several, or it has no name. */
  readonly organisation: string;
  readonly terms: Readonly<Record<"heading" | "running", Terms>>;
  readonly max: number;
  /** Levels are compared in place of values, because a cumulative rule does not derive them from values. */
  readonly byLevel: boolean;
  readonly states: readonly ComparedState[];
  /** Limits of the comparison, one sentence each: different versions, editions, weights. */
  readonly notes: readonly string[];
  /** Each area followed by its practices, including those that only some states have. */
  readonly nodes: readonly ComparedNode[];
  /** Sentence about the area with the greatest spread, or that all areas are equal. */
  readonly finding: string;
  /** The areas of all states; null if there are too few or too many areas for a radar. */
  readonly radar: StatesRadar | null;
  /** Name for top risks; null if the questionnaire has none. */
  readonly risksName: string | null;
  /** Top risks that all states share. */
  readonly sharedRisks: readonly ComparedRisk[];
  /** Top risks of only some states. */
  readonly otherRisks: readonly ComparedRisk[];
};
