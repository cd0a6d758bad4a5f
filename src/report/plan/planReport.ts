import type { MetricRef } from "#report/metricRef.ts";
import type { Radar } from "#report/maturityRadar.ts";
import type { BandSpan } from "#report/risks/bandSpan.ts";
import type { RiskBand } from "#report/risks/riskReport.ts";
import type { Run } from "#report/runs.ts";
import type { ProjectionDecimals, ProjectionTexts } from "./projectionTexts.ts";

/*
 * What the plan says: the steps where the organisation wants them, and the state that each wave leads to. Plain data;
 * numbers for drawing and deciding stand beside the texts for reading.
 */

/**
 * Why there are no steps, or that there are. Untargeted is what can have no target; answers and targets are apart where
 * no practice has both.
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

/** How far a step is; one that was dismissed is not in the plan. */
export type StepStatus = "todo" | "doing" | "done";

/** One action: it lifts a question by one level. */
export type StepReport = {
  /** The name under which the assessment keeps what was decided: question@level. */
  readonly key: string;
  readonly question: string;
  /** The level that it reaches. */
  readonly level: number;
  readonly action: string;
  readonly prompt: string;
  readonly practice: { readonly id: string; readonly number: string; readonly title: string };
  readonly area: { readonly id: string; readonly number: string; readonly title: string; readonly short: string };
  readonly effort: Effort;
  /** What the steps are ordered by, for their effort. */
  readonly benefit: number;
  /** From 1. */
  readonly wave: number;
  /** Where the method proposes it. */
  readonly proposed: number;
  readonly pinned: boolean;
  readonly status: StepStatus;
  /** Empty when nobody is named. */
  readonly owner: string;
  /** YYYY-MM-DD or null. */
  readonly due: string | null;
  readonly text: {
    /** "Small, 1 point" */
    readonly effort: string;
    /** The same as a board reads it: "Small", or "Small, 2 person-days". */
    readonly size: string;
    /** "3, Defined" */
    readonly level: string;
    /** What it adds to the overall value, "+0.03"; over a wave these add up to what the wave adds. */
    readonly maturity: string;
    /** What it takes off the risk that remains, as a part of all inherent risk: "1.2%", or "none"; they add up alike. */
    readonly risk: string;
    readonly status: string;
    /** The date in words, or empty. */
    readonly due: string;
  };
};

/** What may be said about a step that is done: the answer that it leads to. Plans never change answers by themselves. */
export type DoneStep = Pick<StepReport, "key" | "question" | "level" | "action" | "practice"> & {
  /** The answer's level already reaches the step's. */
  readonly recorded: boolean;
  /** "3, Defined" */
  readonly levelText: string;
  /** What the answer says today. */
  readonly nowText: string;
  /** The statement to which the answer would be raised. */
  readonly statement: string;
};

/** A step that the organisation does not take. */
export type DismissedStep = Pick<StepReport, "key" | "question" | "level" | "action" | "practice"> & {
  /** Empty when none was given. */
  readonly reason: string;
  /** How many later steps of the question leave the plan with it, in a sentence; empty when none does. */
  readonly note: string;
};

/** How many scenarios stand in a band. */
export type PlanBand = RiskBand & {
  readonly count: BandSpan;
  /** "5", or "0 to 5". */
  readonly text: string;
};

/** A cell of the risk matrix: how many scenarios lie there. */
export type PlanCell = {
  readonly band: string;
  /** Which of the five colours it is drawn with, 1…5. */
  readonly step: number;
  readonly count: BandSpan;
  /** "2", or "0–2" where open questions about the use of AI can move scenarios. */
  readonly shown: string;
  /** The band and the count in words. */
  readonly text: string;
};

/** How it stands today, or will once all steps up to a wave are taken: the score of the answers with those levels. */
export type Projection = {
  /** 0 is today. */
  readonly wave: number;
  /** "Today", "“Now” done" */
  readonly name: string;
  /** 0…m */
  readonly value: number | null;
  readonly level: number | null;
  /** 1 − Σ residual ÷ Σ inherent, 0…1; null when no risk applies. */
  readonly reduction: number | null;
  /** 1 − reduction, 0…1. */
  readonly left: number | null;
  /** By which part of what is left today, 0…1, that has fallen; null for today, or when nothing is left. */
  readonly fall: number | null;
  /** From the mildest to the worst. */
  readonly bands: readonly PlanBand[];
  /** Rows by likelihood 5…1, columns by impact 1…5: as the matrix is drawn; empty when no risk applies. */
  readonly matrix: readonly (readonly PlanCell[])[];
  /** The values then, with today as the earlier state. */
  readonly radar: Radar;
  readonly text: ProjectionTexts & { readonly level: string };
  /** The value and the bands in a sentence. */
  readonly summary: readonly Run[];
};

/** What a step takes: a size, and its points. */
export type Effort = { readonly letter: "S" | "M" | "L"; readonly points: number };

/** A wave with its steps, in the order in which they are taken. */
export type WaveReport = {
  /** From 1. */
  readonly wave: number;
  readonly name: string;
  /** Points, or null for the last wave, which takes the rest. */
  readonly capacity: number | null;
  /** Points that its steps take. */
  readonly effort: number;
  /** "18 of 20 points", "more than its 20 points: 24", or "37 points" */
  readonly pointsText: string;
  /** "36 person-days, about €34,200", or "4 small and 5 medium" */
  readonly effortText: string;
  readonly steps: readonly StepReport[];
  readonly after: Projection;
};

/** The states in a row, from today to after the last wave: value above, remaining risk below. */
export type Waves = {
  readonly kind: "waves";
  /** The finding. */
  readonly title: string;
  readonly alt: string;
  readonly caption: readonly Run[];
  /** The highest level of the scale. */
  readonly max: number;
  /** 0…max, null when none is set. */
  readonly target: number | null;
  /** What stands at the ends of the two scales. */
  readonly most: { readonly value: string; readonly risk: string };
  readonly least: string;
  readonly states: readonly WavePoint[];
  readonly names: {
    readonly state: string;
    readonly value: string;
    readonly target: string;
    readonly level: string;
    readonly risk: string;
    readonly steps: string;
    readonly effort: string;
  };
};

/** A state in the chart of the waves: today (wave 0), or after a wave. */
export type WavePoint = {
  readonly wave: number;
  readonly label: string;
  /** From left (0) to right (1). */
  readonly x: number;
  /** 0…max */
  readonly value: number | null;
  /** Σ residual ÷ Σ inherent, 0…1. */
  readonly risk: number | null;
  /** What explains them; null where there is nothing to explain. */
  readonly figures: Readonly<Record<"value" | "level" | "risk", MetricRef | null>>;
  readonly text: {
    readonly value: string;
    readonly level: string;
    readonly risk: string;
    /** "9", or empty for today */
    readonly steps: string;
    /** "9 steps", or empty for today */
    readonly below: string;
    readonly effort: string;
  };
};

/** The plan of the assessment. */
export type PlanReport = {
  readonly standing: PlanState;
  readonly headline: readonly Run[];
  /** A sentence each. */
  readonly lead: readonly (readonly Run[])[];
  /** The same for a board: effort in its words, and not in points. */
  readonly boardLead: readonly string[];
  /** 0 is maturity alone, 1 is risk alone. */
  readonly focus: number;
  /** Points of each wave but the last, as they are in force. */
  readonly capacities: readonly number[];
  readonly today: Projection;
  readonly waves: readonly WaveReport[];
  /** With how many decimals its states are shown. */
  readonly decimals: ProjectionDecimals;
  readonly dismissed: readonly DismissedStep[];
  /** Steps that are done: in the plan first, then those whose answers already say so. */
  readonly done: readonly DoneStep[];
  readonly progress: {
    readonly part: number;
    readonly runs: readonly Run[];
    /** The same for a board. */
    readonly text: string;
  };
  /** How many steps were moved by hand. */
  readonly pinned: number;
  readonly figure: Waves;
};
