import type { Assessment } from "#assessment/schema.ts";
import { overrideOf, RISK_SIDES } from "#assessment/treatments.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { DECISION_RULES } from "#report/decisions/boardMessage.ts";
import type { Formatter } from "#report/formatter.ts";

/** A text or rating in a report that its author wrote. */
export type AuthoredText = { readonly what: string; readonly text: string };

/**
 * Lists everything that the author of a report has written, left out or rated: the summary, decisions for the board,
 * and ratings with their reasons, in the order of the report.
 */
export function listAuthored(
  formatter: Formatter,
  questionnaire: Questionnaire,
  assessment: Assessment,
): readonly AuthoredText[] {
  const summary = (assessment.summary ?? "").trim();
  return [
    ...(summary === "" ? [] : [{ what: formatter.text("authored.summary"), text: summary }]),
    ...authoredDecisions(formatter, assessment),
    ...authoredRatings(formatter, questionnaire, assessment),
  ];
}

function authoredDecisions(formatter: Formatter, { decisions = {} }: Assessment): readonly AuthoredText[] {
  const all = Object.entries(decisions);
  const written = all
    .filter(([, { text = "", removed }]) => text.trim() !== "" && removed !== true)
    .toSorted(([, a], [, b]) => (a.position ?? 0) - (b.position ?? 0))
    .map(([id, { text = "" }]) => {
      const isRule = DECISION_RULES.some((rule) => rule === id);
      return { what: formatter.text(isRule ? "authored.edited" : "authored.added"), text: text.trim() };
    });
  const count = all.filter(
    ([id, { removed }]) => removed === true && DECISION_RULES.some((rule) => rule === id),
  ).length;
  if (count === 0) return written;
  return [
    ...written,
    { what: formatter.text("authored.leftOut"), text: formatter.text("authored.leftOutText", { count }) },
  ];
}

function authoredRatings(
  formatter: Formatter,
  { risks }: Questionnaire,
  assessment: Assessment,
): readonly AuthoredText[] {
  return risks.flatMap(({ id, title }) =>
    RISK_SIDES.flatMap((side) => {
      const override = overrideOf(assessment, id, side);
      if (override === null) return [];
      const values = { value: formatter.level(override.value), reason: override.reason.trim() };
      return [{ what: title, text: formatter.text(`authored.${side}`, values) }];
    }),
  );
}
