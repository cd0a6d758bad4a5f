import type { DiscussionState } from "#assessment/workshop/discussions.ts";
import type { QuestionReport } from "#report/report.ts";

/** A level of a question, and how many chose it. */
export type LevelVotes = {
  readonly level: number;
  readonly name: string;
  readonly statement: string;
  readonly voters: number;
};

/** The votes of those who share a role. */
export type RoleVotes = { readonly role: string; readonly people: number; readonly votes: string };

/** A question of a workshop with all that the room needs to agree on an answer. Names of people are not in it. */
export type AgendaItem = {
  readonly id: string;
  readonly prompt: string;
  readonly area: { readonly id: string; readonly number: string; readonly short: string };
  readonly practice: string;
  readonly levels: readonly LevelVotes[];
  /** How many said so instead of a level. */
  readonly notApplicable: number;
  readonly unknown: number;
  /** How many chose a level. */
  readonly voters: number;
  /** The lower median; null without a vote. */
  readonly proposal: number | null;
  /** The lowest and the highest level chosen are the same. */
  readonly isUnanimous: boolean;
  /** "1 to 4"; empty without a vote. */
  readonly range: string;
  /** 0.000 to 1.000; empty for fewer than two votes. */
  readonly consensus: string;
  /** By role, where somebody has one. */
  readonly roles: readonly RoleVotes[];
  readonly comments: readonly string[];
  /** By a respondent, or in the assessment. */
  readonly flagged: boolean;
  /** How much agreeing on it can move the score; null where nothing is known. */
  readonly attention: number | null;
  readonly state: DiscussionState;
  /** The answer as it is now. */
  readonly answer: Pick<QuestionReport, "state" | "level" | "answer">;
  /** The minority view; empty where there is none. */
  readonly dissent: string;
};

/** By what the questions are ordered. */
export const AGENDA_ORDERS = ["attention", "area", "flagged"] as const;
export type AgendaOrder = (typeof AGENDA_ORDERS)[number];

/** The items in another order; within it, and where nothing tells them apart, as the questionnaire has them. */
export function orderAgenda(items: readonly AgendaItem[], order: AgendaOrder): readonly AgendaItem[] {
  if (order === "area") return items;
  const byAttention = items.toSorted((a, b) => (b.attention ?? -1) - (a.attention ?? -1));
  if (order === "attention") return byAttention;
  return byAttention.toSorted((a, b) => Number(b.flagged) - Number(a.flagged));
}
