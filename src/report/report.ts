import type { Radar } from "./maturityRadar.ts";
import type { AnswerState } from "#assessment/answer.ts";
import type { EvidenceGrade } from "#assessment/limits.ts";
import type { Subject } from "#assessment/schema.ts";
import type { Explanation, NodeScore } from "#scoring/types.ts";
import type { TargetReport } from "./targets/targetReport.ts";
import type { Agreement } from "./agreement/agreement.ts";
import type { EvidenceCounts } from "./countEvidence.ts";
import type { BoardMessage } from "./decisions/boardMessage.ts";
import type { FrameworksReport } from "./frameworks/frameworksReport.ts";
import type { LensReport } from "./lenses/lensReport.ts";
import type { NodeTexts } from "./nodeTexts.ts";
import type { PlanReport } from "./plan/planReport.ts";
import type { EvidencePart, PrioritiesReport } from "./priorities/prioritiesReport.ts";
import type { KeyNumber, Progress } from "./progress/progressReport.ts";
import type { RiskReport } from "./risks/riskReport.ts";
import type { Heatmap } from "./heatmap/heatmap.ts";
import type { Run } from "./runs.ts";

/*
 * Everything a report says, as plain data. Screens, charts and documents read this and compute nothing: numbers for
 * drawing stand beside the texts for reading.
 */

/** A node of the tree as it is shown. */
export type NodeReport = {
  /** "overall" for the whole. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** The name that fits beside a chart. */
  readonly short: string;
  readonly score: NodeScore;
  /** The value last time, when there is an earlier snapshot. */
  readonly last: number | null;
  readonly text: NodeTexts & {
    /** "2.4 to 3.1", "2.5" where both ends are shown alike, or "complete". */
    readonly range: string;
    readonly level: string;
    readonly levelName: string;
    readonly coverage: string;
    /** Names and values of what holds the level back; empty when nothing does. */
    readonly heldBackBy: string;
  };
};

/** A question with its answer, as text and as level (0…m, null without one). */
export type QuestionReport = {
  readonly id: string;
  readonly prompt: string;
  readonly state: AnswerState;
  readonly level: number | null;
  /** "3, Defined", "Not applicable: …", "Don't know yet" or "Not answered". */
  readonly answer: string;
  /** Why it does not apply; empty otherwise. */
  readonly reason: string;
  /** The statement that was chosen, or null. */
  readonly statement: string | null;
  /** Null where the answer has none. */
  readonly evidence: EvidenceGrade | null;
  /** "Documented", "No grade"; empty without an answer. */
  readonly evidenceText: string;
  readonly note: string;
  readonly owner: string;
  readonly links: readonly string[];
  readonly flagged: boolean;
  /** Taken over from an earlier version of the questionnaire, and not confirmed yet. */
  readonly toConfirm: boolean;
  /** Ids of the roles that usually know the answer. */
  readonly roles: readonly string[];
};

/** A practice with its questions. */
export type PracticeReport = NodeReport & { readonly intent: string; readonly questions: readonly QuestionReport[] };
/** An area with its practices. */
export type AreaReport = NodeReport & { readonly intent: string; readonly practices: readonly PracticeReport[] };

/** A line of "Strengths", "Gaps" or "What it takes to reach level 3": a practice or an area, its value, and a sentence. */
export type Finding = {
  readonly id: string;
  readonly title: string;
  readonly context: string;
  readonly value: string;
  /** "of target 4", "needs 2.0", or empty. */
  readonly against: string;
  readonly sentence: string;
  /** The question whose answer it rests on. */
  readonly question: string | null;
};

/** A list of findings with its title, and a note that is empty where the list speaks for itself. */
export type Findings = { readonly title: string; readonly note: string; readonly items: readonly Finding[] };

/** How many questions of the edition there are, and how many are in each state. */
export type Counts = {
  readonly questions: number;
  readonly answered: number;
  readonly unknown: number;
  readonly open: number;
  readonly notApplicable: number;
  readonly evidence: EvidenceCounts;
  /** Taken over from an earlier version of the questionnaire, and not confirmed yet. */
  readonly toConfirm: number;
};

/** What areas and practices are called, one and many. */
export type Terms = Readonly<Record<"area" | "areas" | "practice" | "practices" | "exposure", string>>;

/** Where the organisation stands, and what follows: all that Home and Assess show, and the beginning of every report. */
export type Overview = {
  readonly formatVersion: 1;
  readonly locale: string;
  /** ISO date on which the report was made. */
  readonly date: string;
  readonly dateText: string;
  readonly title: string;
  /** What is measured, as a title begins with it: "AI maturity". */
  readonly maturity: string;
  /** What was assessed against what, for the properties of the file. */
  readonly about: string;
  readonly organisation: string;
  readonly subject: Subject;
  readonly questionnaire: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    /** What the answers are; left out where they are what an organisation says of itself. */
    readonly caveat?: string;
  };
  readonly edition: { readonly id: string; readonly title: string };
  /** As they stand in a heading, and within a sentence. */
  readonly terms: Readonly<Record<"heading" | "running", Terms>>;
  readonly scale: readonly { readonly level: number; readonly name: string; readonly summary: string }[];
  readonly headline: readonly Run[];
  /** A sentence each. */
  readonly lead: readonly (readonly Run[])[];
  readonly counts: Counts;
  readonly overall: NodeReport;
  /** How many practices have a value and a target, and how many of them lie below it. */
  readonly belowTarget: { readonly aimed: number; readonly below: number };
  readonly areas: readonly AreaReport[];
  readonly next: Findings;
  readonly strengths: Findings;
  readonly shortfalls: Findings;
  readonly radar: Radar;
  /** Label of the earlier snapshot that figures are compared with, or null. */
  readonly since: string | null;
  readonly explanation: Explanation;
};

/** All that the results say, seen from every side. */
export type Results = Overview & {
  /** What the answers rest on, by grade; empty while nothing is answered. */
  readonly evidence: readonly EvidencePart[];
  /** What keeps the level below the value. */
  readonly held: Findings;
  /** The weights that the organisation gives the areas, and how much weights matter. */
  readonly priorities: PrioritiesReport;
  /** All practices at a glance. */
  readonly heatmap: Heatmap;
  /** The same answers by other orders: core values, …; empty when the questionnaire has none. */
  readonly lenses: readonly LensReport[];
};

/** The whole report. */
export type Report = Results & {
  /** What the author says to the board: a summary, and what it is asked to decide. */
  readonly board: BoardMessage;
  /** The few numbers that stand beside the radar. */
  readonly numbers: readonly KeyNumber[];
  /** How sure the value is, a sentence each. */
  readonly sureness: readonly string[];
  /** What has changed since the newest snapshot, if there is one. */
  readonly progress: Progress | null;
  /** How far several respondents agree, if there were several. */
  readonly agreement: Agreement | null;
  /** How the answers stand against other frameworks; never a statement of conformity. */
  readonly frameworks: FrameworksReport;
  /** The risk scenarios without controls and with them, and what holds them down. */
  readonly risks: RiskReport;
  /** What to do in which wave, and what it brings. */
  readonly plan: PlanReport;
  /** The level that is aimed for, with reasons; null where no target is set. */
  readonly targets: TargetReport | null;
  /** How the value and the level of each area come about, in the order of the areas. */
  readonly explanations: readonly Explanation[];
  /** The method, about a sentence a rule. */
  readonly rules: readonly string[];
};
