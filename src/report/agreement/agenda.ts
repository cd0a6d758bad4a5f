import type { DiscussionState } from "#assessment/workshop/discussions.ts";
import type { QuestionReport } from "#report/report.ts";

/** A level of a question and the number of votes for it. */
export type LevelVotes = {
  readonly level: number;
  readonly name: string;
  readonly statement: string;
  readonly voters: number;
};

/** The votes of the respondents with the same role. */
export type RoleVotes = { readonly role: string; readonly people: number; readonly votes: string };

/** A question of a workshop with the data for its discussion. It contains no names of respondents. */
export type AgendaItem = {
  readonly id: string;
  readonly prompt: string;
  readonly area: { readonly id: string; readonly number: string; readonly short: string };
  readonly practice: string;
  readonly levels: readonly LevelVotes[];
  /** Number of respondents who answered this instead of a level, as for `unknown`. */
  readonly notApplicable: number;
  readonly unknown: number;
  /** Number of respondents who chose a level. */
  readonly voters: number;
  /** The lower median of the votes; null without votes. */
  readonly proposal: number | null;
  /** All votes are for the same level. */
  readonly isUnanimous: boolean;
  /** "1 to 4", or "4" if unanimous; empty without votes. */
  readonly range: string;
  /** 0.000 to 1.000; empty for fewer than two votes. */
  readonly consensus: string;
  /** Respondents without a role are left out. */
  readonly roles: readonly RoleVotes[];
  readonly comments: readonly string[];
  /** By a respondent, or in the assessment. */
  readonly flagged: boolean;
  /** The question's share of the score × (1 − consensus), 0…1; null if either is unknown. */
  readonly attention: number | null;
  readonly state: DiscussionState;
  /** The current answer. */
  readonly answer: Pick<QuestionReport, "state" | "level" | "answer">;
  /** The minority view; empty if there is none. */
  readonly dissent: string;
};

/** The orders in which the agenda can be sorted. */
export const AGENDA_ORDERS = ["attention", "area", "flagged"] as const;
export type AgendaOrder = (typeof AGENDA_ORDERS)[number];

/** Sorts items given in questionnaire order; "flagged" sorts by attention within its groups. */
export function orderAgenda(items: readonly AgendaItem[], order: AgendaOrder): readonly AgendaItem[] {
  if (order === "area") return items;
  const byAttention = items.toSorted((a, b) => (b.attention ?? -1) - (a.attention ?? -1));
  if (order === "attention") return byAttention;
  return byAttention.toSorted((a, b) => Number(b.flagged) - Number(a.flagged));
}
