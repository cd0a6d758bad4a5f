import type { RiskDecision } from "#assessment/limits.ts";
import type { Treatment } from "#assessment/treatments.ts";
import type { Formatter } from "#report/formatter.ts";

/** The treatment of a risk, its owner and its due date. */
export type RiskTreatment = {
  readonly decision: RiskDecision | null;
  /** "Reduce", or empty. */
  readonly decisionText: string;
  readonly owner: string;
  /** ISO date */
  readonly due: string | null;
  readonly dueText: string;
  readonly note: string;
  /** "Reduce by 31 March 2027, Mei-Ling Foster", or empty while nothing is recorded. */
  readonly summary: string;
};

/** Describes the treatment of a risk. */
export function describeTreatment(formatter: Formatter, treatment: Treatment): RiskTreatment {
  const { decision = null, due = null } = treatment;
  const owner = (treatment.owner ?? "").trim();
  const decisionText = decision === null ? "" : formatter.text(`risk.decision.${decision}`);
  const dueText = due === null ? "" : formatter.date(due);
  const isRecorded = decision !== null || owner !== "" || due !== null;
  return {
    decision,
    decisionText,
    owner,
    due,
    dueText,
    note: (treatment.note ?? "").trim(),
    summary: isRecorded ? summarise(formatter, { decisionText, owner, dueText }) : "",
  };
}

function summarise(
  formatter: Formatter,
  { decisionText, owner, dueText }: Pick<RiskTreatment, "decisionText" | "owner" | "dueText">,
): string {
  const decided = decisionText === "" ? formatter.text("risk.decision.none") : decisionText;
  const dated = dueText === "" ? decided : formatter.text("risk.decisionBy", { decision: decided, due: dueText });
  return formatter.text("risk.decisionOwner", { decision: dated, owner: owner || formatter.text("risk.noOwner") });
}
