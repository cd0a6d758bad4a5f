import type { AnswerState } from "#assessment/answer.ts";
import type { Run } from "#report/runs.ts";
import type { RatingOverride } from "./overrides.ts";
import type { RiskTreatment } from "./treatment.ts";
import type { BandSpan } from "./bandSpan.ts";
import type { RatingTexts } from "./ratingTexts.ts";

/** A band of the questionnaire's matrix, from the mildest to the worst. */
export type RiskBand = {
  readonly id: string;
  readonly name: string;
  /** The name as it stands within a sentence. */
  readonly running: string;
  /** Position among the bands, 0 is the mildest. */
  readonly severity: number;
  /** Which of the five colours and shapes it is drawn with, 1…5; the worst band is always 5. */
  readonly step: number;
};

/** A band with the number of scenarios in it, without controls and with them. */
export type BandCount = RiskBand & {
  readonly before: BandSpan;
  readonly after: BandSpan;
  /** "5", or "0 to 5". */
  readonly text: { readonly before: string; readonly after: string };
};

/** Likelihood and impact, 1…5, their product, 1…25, and the band that they lead to. */
export type RiskRating = {
  readonly likelihood: number;
  readonly impact: number;
  readonly product: number;
  readonly band: RiskBand;
  readonly text: RatingTexts;
};

/** "High", or "Low to High" with the colour and shape of the worse. */
export type ShownBand = Pick<RiskBand, "name" | "step">;

/** A risk at one moment, as far as the use of AI is known. */
export type RiskState = RiskRating & {
  /** With the most that the open questions about the use of AI could add; null where they change nothing. */
  readonly worst: RiskRating | null;
  /** Ids of the bands in which it is or could be, from the mildest. */
  readonly possible: readonly string[];
  /** Both as they are shown: "10.9 to 16.2"; one figure where there is no other. */
  readonly shown: RatingTexts & {
    /** The product with the decimals that it takes to add those of all risks up. */
    readonly summed: string;
    readonly band: ShownBand;
    /** The one band, or the one as known and the one at worst. */
    readonly bands: readonly RiskBand[];
  };
};

/** What one option of the exposure profile adds to a risk. */
export type Driver = {
  /** `exposureQuestion:option` */
  readonly option: string;
  readonly question: string;
  readonly prompt: string;
  readonly label: string;
  /** Chosen, not chosen, or not known because the exposure question is unanswered. */
  readonly state: "chosen" | "notChosen" | "open";
  readonly likelihood: number;
  readonly impact: number;
  /** "+1 likelihood, +2 impact" */
  readonly adds: string;
};

/** What raising a control by one level would make of the risk; everything else stays as it is. */
export type OneLevelUp = {
  readonly level: number;
  /** "3, Defined" */
  readonly levelText: string;
  /** What takes the organisation there; empty where the questionnaire does not say. */
  readonly action: string;
  /** What is true once it is there. */
  readonly statement: string;
  readonly residual: number;
  readonly band: RiskBand;
  /** How much the residual falls, 0…24. */
  readonly fall: number;
  /** What it is now, less the fall, is what it would be. */
  readonly text: OneLevelUpTexts;
  /** The same at worst; null where the open questions about the use of AI change nothing. */
  readonly worst: { readonly band: RiskBand; readonly text: OneLevelUpTexts } | null;
};

/** `from` − `fall` = `residual` */
export type OneLevelUpTexts = { readonly from: string; readonly fall: string; readonly residual: string };

/** A question that holds a risk down. */
export type Control = {
  readonly question: string;
  readonly prompt: string;
  readonly area: { readonly id: string; readonly number: string; readonly short: string };
  readonly practice: string;
  readonly on: "likelihood" | "impact";
  readonly weight: number;
  /** The part of all that controls can do to its side that this one decides, 0…1; null when it is left out. */
  readonly share: number | null;
  readonly shareText: string;
  readonly state: AnswerState | "notInEdition";
  /** "3, Defined", "Not answered", "Not applicable: …" or "Not asked in this edition". */
  readonly answer: string;
  readonly level: number | null;
  /** The statement that was chosen, or null. */
  readonly statement: string | null;
  /**
   * `holds`: at its target, or at the top where there is none; `partly`: above 0; `missing`: at 0 or unanswered;
   * `leftOut`: not applicable, or not asked in this edition.
   */
  readonly standing: "holds" | "partly" | "missing" | "leftOut";
  /** What is missing, in a sentence; empty when nothing is. */
  readonly missing: string;
  /** Null at the top, when it is left out, and where it was not asked for. */
  readonly raised: OneLevelUp | null;
};

/** An item of a framework that speaks of the risk. */
export type RiskReference = {
  readonly framework: string;
  readonly frameworkTitle: string;
  readonly item: string;
  readonly title: string;
};

/** One scenario of the register. */
export type RiskEntry = {
  readonly id: string;
  /** Its place in the register, from 1: the number in the picture. */
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  /** Where likelihood and impact begin, before any driver and any control: 1…5. */
  readonly base: { readonly likelihood: string; readonly impact: string };
  /** Why they begin there; empty where the questionnaire does not say. */
  readonly rationale: string;
  /** Without controls. */
  readonly before: RiskState;
  /** With the controls as answered; an unanswered one lowers nothing. */
  readonly after: RiskState;
  /** The residual if every unanswered control were at the highest level. */
  readonly best: number;
  /** "6.0 to 12.0", from best to worst, while controls or the use of AI are not answered; else "complete". */
  readonly range: string;
  /** The same as a sentence, empty when nothing is open. */
  readonly rangeText: string;
  /** Applicable controls without an answer; a question on both sides counts once. */
  readonly openControls: number;
  /** Questions about the use of AI without an answer that could make it worse. */
  readonly openExposure: number;
  /** It is kept only because the exposure that decides it is unanswered. */
  readonly undecided: boolean;
  /** "4 in place, 2 in part and 1 missing", or that no control applies. */
  readonly held: string;
  /** The one step that lowers it most, a sentence; null where raising was not asked for or changes nothing. */
  readonly help: { readonly question: string; readonly text: string } | null;
  readonly drivers: readonly Driver[];
  /** Ratings without controls that the organisation has set itself; none where the rules' stand. */
  readonly overrides: readonly RatingOverride[];
  readonly treatment: RiskTreatment;
  readonly controls: readonly Control[];
  readonly references: readonly RiskReference[];
  /** Ids of the areas in which its controls stand, in questionnaire order. */
  readonly areas: readonly string[];
  /** Ids of the exposure questions that drive it or switch it on. */
  readonly exposure: readonly string[];
};

/** A scenario that does not apply, and why. */
export type RuledOut = {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  /** The answers that rule it out, a sentence. */
  readonly why: string;
};

/** A point of the matrix, in cells: x from the left 0…5, y from the top 0…5. */
export type MatrixPlace = { readonly x: number; readonly y: number };

/** A cell of the risk matrix, with the band that it belongs to. */
export type MatrixCell = {
  /** From the left, 0…4. */
  readonly column: number;
  /** From the top, 0…4. */
  readonly row: number;
  readonly band: RiskBand;
};

/** One scenario in the picture. */
export type MatrixPoint = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Where it would be without controls: a ring. */
  readonly start: MatrixPlace;
  /** Where it is: a disc with its number. */
  readonly end: MatrixPlace;
  /** Where it could be at worst; null where that is nowhere else. */
  readonly worst: MatrixPlace | null;
  /** Whether there is a path: false when the controls change nothing. */
  readonly moved: boolean;
  /** Whether the organisation has set its likelihood or impact itself: its number then has an asterisk. */
  readonly overridden: boolean;
  readonly before: ShownBand;
  readonly after: ShownBand;
  readonly text: {
    /** "12.0, High", or "12.0 to 16.0, Moderate to High" */
    readonly before: string;
    readonly after: string;
    readonly beforeProduct: string;
    readonly afterProduct: string;
    readonly range: string;
    /** The whole in a sentence, for who does not see the picture. */
    readonly spoken: string;
  };
};

/**
 * The risk matrix. No two discs are closer than `diameter`, and each lies in its own cell wherever that has room for it
 * at the smallest size; the strip at the top of each cell is kept free for the sign and the name of its band.
 */
export type RiskMatrix = {
  readonly kind: "matrix";
  /** The finding. */
  readonly title: string;
  readonly alt: string;
  readonly caption: readonly Run[];
  /** Of a disc, in cells. */
  readonly diameter: number;
  /** Of a ring, in cells. */
  readonly ring: number;
  /** Height of the strip for the band's sign, in cells. */
  readonly strip: number;
  readonly bands: readonly RiskBand[];
  readonly cells: readonly MatrixCell[];
  /** In the order of the register. */
  readonly points: readonly MatrixPoint[];
  /** So many points, from the first, have their number and their path; the others are dots where they are. */
  readonly numbered: number;
  readonly names: {
    readonly likelihood: string;
    readonly likelihoodLow: string;
    readonly likelihoodHigh: string;
    readonly impact: string;
    readonly impactLow: string;
    readonly impactHigh: string;
    readonly number: string;
    readonly risk: string;
    readonly before: string;
    readonly after: string;
    readonly range: string;
  };
};

/** What the risks are, how far the controls bring them down, and what is missing. */
export type RiskReport = {
  readonly headline: readonly Run[];
  /** A sentence each. */
  readonly lead: readonly (readonly Run[])[];
  /** That a product of ordinal scales ranks and prices nothing. */
  readonly ordinal: string;
  /** Worst first. */
  readonly bands: readonly BandCount[];
  /** The part of all inherent risk that the controls take away, 0…1; null when no risk applies. */
  readonly reduction: number | null;
  readonly reductionText: string;
  /** Worst first, as scoring sorts. */
  readonly register: readonly RiskEntry[];
  readonly ruledOut: readonly RuledOut[];
  readonly matrix: RiskMatrix;
  readonly exposure: { readonly questions: number; readonly answered: number };
  /** The categories of the register, in questionnaire order. */
  readonly categories: readonly string[];
  /** The areas in which controls of the register stand, in questionnaire order. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
};
