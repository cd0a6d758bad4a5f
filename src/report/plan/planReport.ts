import type { Effort } from "#questionnaire/stepEffort.ts";
import type { Radar } from "#report/radar.ts";
import type { BandSpan } from "#report/risks/bandSpan.ts";
import type { RiskBand } from "#report/risks/riskBand.ts";
import type { Run } from "#report/runs.ts";
import type { ProjectionDecimals, ProjectionTexts } from "./projectionTexts.ts";
import type { Waves } from "./waves.ts";

/*
 * The plan: the steps with the organisation's changes, and the projection after each wave. Plain data; numbers for
 * drawing and deciding are next to the texts.
 */

/**
 * Whether there are steps, and if not, why. `untargeted`: targets are not possible. `apart`: no practice has both
 * answers and a target.
 */
export type PlanState =
  | "untargeted"
  | "unanswered"
  | "nothingApplies"
  | "noTarget"
  | "apart"
  | "atTarget"
  | "allDismissed"
  | "planned";

/** The status of a step; dismissed steps are not in the plan. */
export type StepStatus = "todo" | "doing" | "done";

/** An action that raises a question by one level. */
export type StepReport = {
  /** The key under which the assessment stores the decisions on the step: question@level. */
  readonly key: string;
  readonly question: string;
  /** The level that it reaches. */
  readonly level: number;
  readonly action: string;
  readonly prompt: string;
  readonly practice: { readonly id: string; readonly number: string; readonly title: string };
  readonly area: { readonly id: string; readonly number: string; readonly title: string; readonly short: string };
  readonly effort: Effort;
  /** The benefit; steps are ordered by benefit per effort. */
  readonly benefit: number;
  /** From 1. */
  readonly wave: number;
  /** The wave that the method proposes. */
  readonly proposed: number;
  readonly pinned: boolean;
  readonly status: StepStatus;
  /** Empty without an owner. */
  readonly owner: string;
  /** YYYY-MM-DD or null. */
  readonly due: string | null;
  readonly text: {
    /** "Small, 1 point"; empty where steps have no size. */
    readonly effort: string;
    /** The same for a board: "Small", or "Small, 2 person-days". */
    readonly size: string;
    /** "3, Defined" */
    readonly level: string;
    /** Its gain in the overall value, "+0.03"; over a wave these add up to the gain of the wave. */
    readonly maturity: string;
    /** Its reduction of the remaining risk as a part of all inherent risk: "1.2%", or "none"; they also add up. */
    readonly risk: string;
    readonly status: string;
    /** The date in words, or empty. */
    readonly due: string;
  };
};

/** A done step and the answer that it leads to. Plans never change answers by themselves. */
export type DoneStep = Pick<StepReport, "key" | "question" | "level" | "action" | "practice"> & {
  /** The answer has already reached the step's level. */
  readonly recorded: boolean;
  /** "3, Defined" */
  readonly levelText: string;
  /** The current answer. */
  readonly nowText: string;
  /** The statement of the step's level. */
  readonly statement: string;
};

/** A step that the organisation does not take. */
export type DismissedStep = Pick<StepReport, "key" | "question" | "level" | "action" | "practice"> & {
  /** Empty without a reason. */
  readonly reason: string;
  /** A sentence with the number of later steps of the question that are also left out; empty if none are. */
  readonly note: string;
};

/** A band with its number of scenarios. */
export type PlanBand = RiskBand & {
  readonly count: BandSpan;
  /** "5", or "0 to 5". */
  readonly text: string;
};

/** A cell of the risk matrix with its number of scenarios. */
export type PlanCell = {
  readonly band: string;
  /** The colour of the band, 1…5. */
  readonly step: number;
  readonly count: BandSpan;
  /** "2", or "0–2" if open exposure questions can move scenarios. */
  readonly shown: string;
  /** The band and the count in words. */
  readonly text: string;
};

/** The state today, or after all steps up to a wave: the score of the answers with the steps' levels. */
export type Projection = {
  /** 0 is today. */
  readonly wave: number;
  /** "Today", "“Now” done" */
  readonly name: string;
  /** 0…m */
  readonly value: number | null;
  readonly level: number | null;
  /** 1 − Σ residual ÷ Σ inherent, 0…1; null if no risk applies. */
  readonly reduction: number | null;
  /** 1 − reduction, 0…1. */
  readonly remainingRisk: number | null;
  /** The part of today's remaining risk that is removed, 0…1; null for today, or if no risk remains. */
  readonly riskDecrease: number | null;
  /** From the mildest to the worst. */
  readonly bands: readonly PlanBand[];
  /** Rows by likelihood 5…1, columns by impact 1…5, as drawn; empty if no risk applies. */
  readonly matrix: readonly (readonly PlanCell[])[];
  /** The projected values, with today's as the earlier state. */
  readonly radar: Radar;
  readonly text: ProjectionTexts & { readonly level: string };
  /** The value and the bands in a sentence. */
  readonly summary: readonly Run[];
};

/** A wave with its steps, in order. */
export type WaveReport = {
  /** From 1. */
  readonly wave: number;
  readonly name: string;
  /** True if its steps have a size: then it is measured in points, else in steps. */
  readonly sized: boolean;
  /** Points, or null for the last wave, which takes the rest. */
  readonly capacity: number | null;
  /** Total points of its steps. */
  readonly effort: number;
  /** "18 of 20 points", "more than its 20 points: 24", or "37 points" */
  readonly pointsText: string;
  /** "36 person-days, about €34,200", or "4 small and 5 medium" */
  readonly effortText: string;
  readonly steps: readonly StepReport[];
  readonly after: Projection;
};

/** The plan of the assessment. */
export type PlanReport = {
  readonly state: PlanState;
  readonly headline: readonly Run[];
  /** A sentence each. */
  readonly lead: readonly (readonly Run[])[];
  /** The same for a board, with effort in words instead of points. */
  readonly boardLead: readonly string[];
  /** 0 is maturity alone, 1 is risk alone. */
  readonly focus: number;
  /** Effective points of each wave except the last. */
  readonly capacities: readonly number[];
  readonly today: Projection;
  readonly waves: readonly WaveReport[];
  /** The decimals of its states. */
  readonly decimals: ProjectionDecimals;
  readonly dismissed: readonly DismissedStep[];
  /** Done steps: first those in the plan, then those whose answers already reach the level. */
  readonly done: readonly DoneStep[];
  readonly progress: {
    readonly part: number;
    readonly runs: readonly Run[];
    /** The same for a board. */
    readonly text: string;
  };
  /** The number of pinned steps. */
  readonly pinned: number;
  readonly chart: Waves;
};
