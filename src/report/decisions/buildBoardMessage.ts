import type { Assessment } from "#assessment/schema.ts";
import type { Formatter } from "#report/formatter.ts";
import type { BoardMessage } from "./boardMessage.ts";
import { listDecisions } from "./listDecisions.ts";
import { type ProposalParts, proposeDecisions } from "./proposeDecisions.ts";

/** Builds the author's message to the board: the summary, and the decisions. */
export function buildBoardMessage(report: ProposalParts, assessment: Assessment, formatter: Formatter): BoardMessage {
  return {
    summary: (assessment.summary ?? "").trim(),
    decisions: listDecisions(proposeDecisions(report, formatter), assessment),
  };
}
