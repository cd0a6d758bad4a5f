import type { RiskDecision } from "#assessment/limits.ts";
import type { Treatment } from "#assessment/treatments.ts";
import type { Words } from "#report/words.ts";

/** What the organisation does about a risk, who sees to it, and until when. */
export type RiskTreatment = {
  readonly decision: RiskDecision | null;
  /** "Reduce", or empty. */
  readonly decisionText: string;
  readonly owner: string;
  /** ISO date */
  readonly due: string | null;
  readonly dueText: string;
  readonly note: string;
  /** "Reduce by 31 March 2027, Mei-Ling Foster", or empty while nothing of it is recorded. */
  readonly summary: string;
};

/** What is recorded about a risk, in words. */
export function describeTreatment(words: Words, treatment: Treatment): RiskTreatment {
  const { decision = null, due = null } = treatment;
  const owner = (treatment.owner ?? "").trim();
  const decisionText = decision === null ? "" : words.text(`risk.decision.${decision}`);
  const dueText = due === null ? "" : words.date(due);
  const isRecorded = decision !== null || owner !== "" || due !== null;
  return {
    ...{ decision, decisionText, owner, due, dueText },
    note: (treatment.note ?? "").trim(),
    summary: isRecorded ? summarise(words, { decisionText, owner, dueText }) : "",
  };
}

function summarise(
  words: Words,
  { decisionText, owner, dueText }: Pick<RiskTreatment, "decisionText" | "owner" | "dueText">,
): string {
  const decided = decisionText === "" ? words.text("risk.decision.none") : decisionText;
  const dated = dueText === "" ? decided : words.text("risk.decisionBy", { decision: decided, due: dueText });
  return words.text("risk.decisionOwner", { decision: dated, owner: owner || words.text("risk.noOwner") });
}
