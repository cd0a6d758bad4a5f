import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Terms } from "#report/report.ts";

/** So many states stand beside each other: fewer are nothing to compare, more cannot be told apart. */
export const FEWEST_STATES = 2;
export const MOST_STATES = 6;

/** A state to compare: an assessment as it is, or as it was at a snapshot, with the questionnaire that measures it. */
export type StateToCompare = {
  /** Unlike that of any other state. */
  readonly key: string;
  /** What it is called, unlike the others. */
  readonly name: string;
  /** ISO date or moment. */
  readonly date: string;
  /** The version of the questionnaire that was answered. */
  readonly answered: string;
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
};

/** Why states cannot be compared. */
export type ComparisonError =
  | { readonly kind: "tooFew" }
  | { readonly kind: "tooMany" }
  /** The titles of the questionnaires, each once. */
  | { readonly kind: "otherQuestionnaires"; readonly titles: readonly string[] };

/** A state as it is shown; all texts are ready. */
export type ComparedState = {
  readonly key: string;
  readonly label: string;
  readonly dateText: string;
  /** 0…max; null where nothing is rated. */
  readonly value: number | null;
  /** 0…max; null where there is none. */
  readonly level: number | null;
  readonly text: {
    readonly value: string;
    readonly level: string;
    readonly coverage: string;
    readonly topRisks: string;
  };
};

/** The value of a node in one state. */
export type ComparedValue = {
  /** 0…max; null where it is not rated or not asked. */
  readonly value: number | null;
  readonly level: number | null;
  readonly text: string;
};

/** An area or a practice beside itself in the other states, joined by its id. */
export type ComparedNode = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** The name that fits beside a chart. */
  readonly short: string;
  readonly kind: "area" | "practice";
  /** The id of its area; its own for an area. */
  readonly area: string;
  /** In the order of the states. */
  readonly values: readonly ComparedValue[];
  /** The highest value less the lowest, as shown; null where fewer than two states have one. */
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

/** Two to six states beside each other. */
export type Comparison = {
  /** What is compared: the title of the questionnaire. */
  readonly title: string;
  readonly terms: Readonly<Record<"heading" | "running", Terms>>;
  readonly max: number;
  readonly scale: readonly { readonly level: number; readonly name: string }[];
  readonly states: readonly ComparedState[];
  /** What limits the comparison, a sentence each: other versions, editions, weights. */
  readonly notes: readonly string[];
  /** Each area followed by its practices; what only some states have is among them. */
  readonly nodes: readonly ComparedNode[];
  /** The area or practice with the greatest spread, in a sentence; that all are alike where they are. */
  readonly finding: string;
  /** The radar in words. */
  readonly alt: string;
  /** What top risks are called; null where the questionnaire has none. */
  readonly risksName: string | null;
  /** Top risks of all states. */
  readonly sharedRisks: readonly ComparedRisk[];
  /** Those of some states only. */
  readonly otherRisks: readonly ComparedRisk[];
};
