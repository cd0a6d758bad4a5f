import type { AnswerState } from "#assessment/answer.ts";
import type { Run } from "#report/runs.ts";
import type { RatingOverride } from "./listOverrides.ts";
import type { RatingTexts } from "./ratingTexts.ts";
import type { BandCount, RiskBand, ShownBand } from "./riskBand.ts";
import type { RiskMatrix } from "./riskMatrix.ts";
import type { RiskTreatment } from "./treatment.ts";

/** Likelihood and impact, 1…5, their product, 1…25, and its band. */
export type RiskRating = {
  readonly likelihood: number;
  readonly impact: number;
  readonly product: number;
  readonly band: RiskBand;
  readonly text: RatingTexts;
};

/** A risk at one stage, as far as the exposure is known. */
export type RiskState = RiskRating & {
  /** With the most that open exposure questions could add; null if they change nothing. */
  readonly worst: RiskRating | null;
  /** Ids of the bands in which it is or could be, from the mildest. */
  readonly possible: readonly string[];
  /** As shown: "10.9 to 16.2", or a single number. */
  readonly shown: RatingTexts & {
    /** The product with enough decimals to add up those of all risks. */
    readonly summed: string;
    readonly band: ShownBand;
    /** One band, or the ones as known and at worst. */
    readonly bands: readonly RiskBand[];
  };
};

/** What an option of the exposure profile adds to a risk. */
export type Driver = {
  /** `exposureQuestion:option` */
  readonly option: string;
  readonly question: string;
  readonly prompt: string;
  readonly label: string;
  /** Chosen, not chosen, or open because the exposure question is unanswered. */
  readonly state: "chosen" | "notChosen" | "open";
  readonly likelihood: number;
  readonly impact: number;
  /** "+1 likelihood, +2 impact" */
  readonly adds: string;
};

/** The effect on a risk of raising a control by one level, with everything else unchanged. */
export type OneLevelUp = {
  readonly level: number;
  /** "3, Defined" */
  readonly levelText: string;
  /** The action that leads to the level; empty if the questionnaire does not define it. */
  readonly action: string;
  /** The statement of the level. */
  readonly statement: string;
  readonly residual: number;
  readonly band: RiskBand;
  /** How far the residual falls, 0…24. */
  readonly decrease: number;
  /** The current residual minus the decrease is the new residual. */
  readonly text: OneLevelUpTexts;
  /** The same at worst; null if open exposure questions change nothing. */
  readonly worst: { readonly band: RiskBand; readonly text: OneLevelUpTexts } | null;
};

/** `from` − `decrease` = `residual` */
export type OneLevelUpTexts = { readonly from: string; readonly decrease: string; readonly residual: string };

/** A question that lowers a risk. */
export type Control = {
  readonly question: string;
  readonly prompt: string;
  readonly area: { readonly id: string; readonly number: string; readonly short: string };
  readonly practice: string;
  readonly on: "likelihood" | "impact";
  readonly weight: number;
  /** Its part of what the controls can do on their side, 0…1; null if it is left out. */
  readonly share: number | null;
  readonly shareText: string;
  readonly state: AnswerState | "notInEdition";
  /** "3, Defined", "Not answered", "Not applicable: …" or "Not asked in this edition". */
  readonly answer: string;
  readonly level: number | null;
  /** The chosen statement, or null. */
  readonly statement: string | null;
  /**
   * `holds`: at its target, or at the top without one; `partly`: above 0; `missing`: at 0 or unanswered; `leftOut`: not
   * applicable, or not in this edition.
   */
  readonly status: "holds" | "partly" | "missing" | "leftOut";
  /** What is missing, in a sentence; empty if nothing is. */
  readonly missing: string;
  /** Null at the top, if it is left out, and if it was not requested. */
  readonly oneLevelUp: OneLevelUp | null;
};

/** A framework item that describes the risk. */
export type RiskReference = {
  readonly framework: string;
  readonly frameworkTitle: string;
  readonly item: string;
  readonly title: string;
};

/** A scenario of the register. */
export type RiskEntry = {
  readonly id: string;
  /** Its position in the register, from 1: the number in the matrix. */
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  /** The base likelihood and impact, before drivers and controls: 1…5. */
  readonly base: { readonly likelihood: string; readonly impact: string };
  /** Base and chosen drivers of a side add up to less than 1 or more than 5, and it stays at that end. */
  readonly limited: boolean;
  /** The reason for the base; empty if the questionnaire does not define it. */
  readonly rationale: string;
  /** Without controls. */
  readonly before: RiskState;
  /** With the controls as answered; an unanswered one lowers nothing. */
  readonly after: RiskState;
  /** The residual if every unanswered control were at the highest level. */
  readonly best: number;
  /** "6.0 to 12.0", from best to worst, while controls or exposure questions are open; else "complete". */
  readonly range: string;
  /** The same as a sentence, empty if nothing is open. */
  readonly rangeText: string;
  /** Applicable controls without an answer; a question on both sides counts once. */
  readonly openControls: number;
  /** Open exposure questions that could make it worse. */
  readonly openExposure: number;
  /** It applies only because the deciding exposure question is open. */
  readonly undecided: boolean;
  /** "4 in place, 2 in part and 1 missing", or that no control applies. */
  readonly held: string;
  /** The step that lowers it most, as a sentence; null if this was not requested or no step lowers it. */
  readonly help: { readonly question: string; readonly text: string } | null;
  readonly drivers: readonly Driver[];
  /** Ratings without controls that the organisation has set; empty without any. */
  readonly overrides: readonly RatingOverride[];
  readonly treatment: RiskTreatment;
  readonly controls: readonly Control[];
  readonly references: readonly RiskReference[];
  /** Ids of the areas of its controls, in questionnaire order. */
  readonly areas: readonly string[];
  /** Ids of the exposure questions that drive or activate it. */
  readonly exposure: readonly string[];
};

/** A scenario that does not apply, and why. */
export type RuledOut = {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  /** The answers that rule it out, as a sentence. */
  readonly why: string;
};

/** The risks, their reduction by controls, and what is missing. */
export type RiskReport = {
  readonly headline: readonly Run[];
  /** A sentence each. */
  readonly lead: readonly (readonly Run[])[];
  /** The caveat that a product of ordinal scales only ranks, and is not a monetary value. */
  readonly ordinal: string;
  /** Worst first. */
  readonly bands: readonly BandCount[];
  /** The reduction of all inherent risk by controls, 0…1; null if no risk applies. */
  readonly reduction: number | null;
  readonly reductionText: string;
  /** Worst first, as in scoring. */
  readonly register: readonly RiskEntry[];
  readonly ruledOut: readonly RuledOut[];
  readonly matrix: RiskMatrix;
  readonly exposure: { readonly questions: number; readonly answered: number };
  /** The categories of the register, in questionnaire order. */
  readonly categories: readonly string[];
  /** The areas of the register's controls, in questionnaire order. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
};
