import type { AnswerState } from "#assessment/answer.ts";
import type { EvidenceGrade } from "#assessment/limits.ts";
import type { Subject } from "#assessment/schema.ts";
import type { Explanation, NodeScore } from "#scoring/types.ts";
import type { Agreement } from "./agreement/agreement.ts";
import type { EvidenceCounts } from "./countEvidence.ts";
import type { BoardMessage } from "./decisions/boardMessage.ts";
import type { FrameworksReport } from "./frameworks/frameworksReport.ts";
import type { Heatmap } from "./heatmap/heatmap.ts";
import type { LensReport } from "./lenses/lensReport.ts";
import type { NodeTexts } from "./nodeTexts.ts";
import type { PlanReport } from "./plan/planReport.ts";
import type { EvidenceShare, PrioritiesReport } from "./priorities/prioritiesReport.ts";
import type { KeyNumber, Progress } from "./progress/progressReport.ts";
import type { Timeline } from "./progress/timeline.ts";
import type { Radar } from "./radar.ts";
import type { RiskReport } from "./risks/riskReport.ts";
import type { Run } from "./runs.ts";
import type { TargetReport } from "./targets/targetReport.ts";

/*
 * The report model: everything a report says, as plain data. Screens, charts and documents display it without
 * calculating; numbers for drawing are next to the texts.
 */

/** A node of the tree, ready to show. */
export type NodeReport = {
  /** "overall" for the root. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** A name short enough for a chart. */
  readonly short: string;
  readonly score: NodeScore;
  /** The last value, if there is an earlier snapshot. */
  readonly last: number | null;
  readonly text: NodeTexts & {
    /** "2.4 to 3.1", "2.5" if both ends are equal as shown, or "complete". */
    readonly range: string;
    readonly level: string;
    readonly levelName: string;
    readonly coverage: string;
    /** Names and values of what limits the level; empty if nothing does. */
    readonly heldBackBy: string;
  };
};

/** A question with its answer, as text and as level (0…m, null without one). */
export type QuestionReport = {
  readonly id: string;
  readonly prompt: string;
  readonly state: AnswerState;
  readonly level: number | null;
  /** Whether the value of its answer is below its target. */
  readonly belowTarget: boolean;
  /** "3, Defined", "Not applicable: …", "Don't know yet" or "Not answered". */
  readonly answer: string;
  /** Why it does not apply; else empty. */
  readonly reason: string;
  /** The chosen statement, or null. */
  readonly statement: string | null;
  /** Null if the answer has none. */
  readonly evidence: EvidenceGrade | null;
  /** "Documented", "No grade"; empty without an answer. */
  readonly evidenceText: string;
  readonly note: string;
  readonly owner: string;
  readonly links: readonly string[];
  readonly flagged: boolean;
  /** Taken over from an earlier version of the questionnaire and not yet confirmed. */
  readonly toConfirm: boolean;
  /** Ids of the roles that usually know the answer. */
  readonly roles: readonly string[];
};

/** A practice with its questions. */
export type PracticeReport = NodeReport & { readonly intent: string; readonly questions: readonly QuestionReport[] };
/** An area with its practices. */
export type AreaReport = NodeReport & { readonly intent: string; readonly practices: readonly PracticeReport[] };

/**
 * An item of "Strengths", "Gaps" or "What it takes to reach level 3": a practice or an area, its value or level, and a
 * sentence.
 */
export type Finding = {
  readonly id: string;
  readonly title: string;
  readonly context: string;
  /** The number that the list is about: the value, or under a cumulative rule the level that keeps the whole down. */
  readonly metric: "value" | "level";
  readonly value: string;
  /** "of target 4", "needs 2.0", or empty. */
  readonly against: string;
  readonly sentence: string;
  /** The question whose answer it is based on. */
  readonly question: string | null;
};

/** A list of findings with its title, and an optional note. */
export type Findings = { readonly title: string; readonly note: string; readonly items: readonly Finding[] };

/** The number of questions of the edition, in total and by state. */
export type Counts = {
  readonly questions: number;
  readonly answered: number;
  readonly unknown: number;
  readonly open: number;
  readonly notApplicable: number;
  readonly evidence: EvidenceCounts;
  /** Taken over from an earlier version of the questionnaire and not yet confirmed. */
  readonly toConfirm: number;
};

/** The terms for areas, practices and exposure, singular and plural. */
export type Terms = Readonly<Record<"area" | "areas" | "practice" | "practices" | "exposure", string>>;

/** The results and what follows from them: all that Home and Assess show, and the beginning of every report. */
export type Overview = {
  readonly formatVersion: 1;
  readonly locale: string;
  /** The report's date, ISO. */
  readonly date: string;
  readonly dateText: string;
  readonly title: string;
  /** The subject of the measurement, capitalized for titles: "AI maturity". */
  readonly maturity: string;
  /** What was assessed against what, for the properties of the file. */
  readonly about: string;
  readonly organisation: string;
  readonly subject: Subject;
  readonly questionnaire: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    /** The nature of the answers; missing if they are the organisation's own statements. */
    readonly caveat?: string;
    /** The terms of use of the questionnaire, if it states them. */
    readonly licence?: string;
  };
  readonly edition: { readonly id: string; readonly title: string };
  /** For headings, and for running text. */
  readonly terms: Readonly<Record<"heading" | "running", Terms>>;
  /** The answers of a question. */
  readonly scale: readonly NamedLevel[];
  /** The maturity levels of practices, areas and the whole. */
  readonly levels: readonly NamedLevel[];
  readonly headline: readonly Run[];
  /** A sentence each. */
  readonly lead: readonly (readonly Run[])[];
  readonly counts: Counts;
  readonly overall: NodeReport;
  /** The number of practices with a value and a target, of those below it, and of those with a target but no value. */
  readonly belowTarget: { readonly targeted: number; readonly below: number; readonly unrated: number };
  readonly areas: readonly AreaReport[];
  readonly next: Findings;
  readonly strengths: Findings;
  readonly gaps: Findings;
  readonly radar: Radar;
  /** The label of the snapshot that metrics are compared with, or null. */
  readonly since: string | null;
  readonly explanation: Explanation;
};

/** A level of answers or of maturity, with its texts. */
export type NamedLevel = { readonly level: number; readonly name: string; readonly summary: string };

/** The results from all perspectives. */
export type Results = Overview & {
  /** The answers by evidence grade; empty while nothing is answered. */
  readonly evidence: readonly EvidenceShare[];
  /** What keeps the level below the value. */
  readonly held: Findings;
  /** The organisation's weights of the areas, and the sensitivity to weights. */
  readonly priorities: PrioritiesReport;
  /** All practices as a heatmap. */
  readonly heatmap: Heatmap;
  /** The same answers by lens: core values, …; empty if the questionnaire has none. */
  readonly lenses: readonly LensReport[];
};

/** The whole report. */
export type Report = Results & {
  /** The author's message to the board: a summary, and the decisions. */
  readonly board: BoardMessage;
  /** The key numbers next to the radar. */
  readonly numbers: readonly KeyNumber[];
  /** How certain the value is, a sentence each. */
  readonly sureness: readonly string[];
  /** The changes since the newest snapshot, if there is one. */
  readonly progress: Progress | null;
  /** The whole and the areas at the last snapshots and today; null without a snapshot. */
  readonly timeline: Timeline | null;
  /** The agreement of several respondents, if there were several. */
  readonly agreement: Agreement | null;
  /** The answers in terms of frameworks; never a statement of conformity. */
  readonly frameworks: FrameworksReport;
  /** The risk scenarios without and with controls, and the controls themselves. */
  readonly risks: RiskReport;
  /** The steps of each wave, and their effects. */
  readonly plan: PlanReport;
  /** The target levels with reasons; null without a target. */
  readonly targets: TargetReport | null;
  /** Explains the value and the level of each area, in the order of the areas. */
  readonly explanations: readonly Explanation[];
  /** The rules of the method, about a sentence each. */
  readonly rules: readonly string[];
};
