import type { Assessment } from "#assessment/schema.ts";
import { overrideOf, RISK_SIDES } from "#assessment/treatments.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { DECISION_RULES } from "#report/decisions/model.ts";
import type { Words } from "#report/words.ts";

/** Something in a report that no rule has written or rated. */
export type AuthoredText = { readonly what: string; readonly text: string };

/**
 * What the author of a report has written, left out or rated, as the assessment has it: the summary, decisions for the
 * board, and ratings with their reasons; in the order in which a report has them.
 */
export function listAuthored(
  words: Words,
  questionnaire: Questionnaire,
  assessment: Assessment,
): readonly AuthoredText[] {
  const summary = (assessment.summary ?? "").trim();
  return [
    ...(summary === "" ? [] : [{ what: words.text("authored.summary"), text: summary }]),
    ...listDecisions(words, assessment),
    ...listRatings(words, questionnaire, assessment),
  ];
}

function listDecisions(words: Words, { decisions = {} }: Assessment): readonly AuthoredText[] {
  const all = Object.entries(decisions);
  const written = all
    .filter(([, { text = "", removed }]) => text.trim() !== "" && removed !== true)
    .toSorted(([, a], [, b]) => (a.position ?? 0) - (b.position ?? 0))
    .map(([id, { text = "" }]) => {
      const isRule = DECISION_RULES.some((rule) => rule === id);
      return { what: words.text(isRule ? "authored.edited" : "authored.added"), text: text.trim() };
    });
  const count = all.filter(
    ([id, { removed }]) => removed === true && DECISION_RULES.some((rule) => rule === id),
  ).length;
  if (count === 0) return written;
  return [...written, { what: words.text("authored.leftOut"), text: words.text("authored.leftOutText", { count }) }];
}

function listRatings(words: Words, { risks }: Questionnaire, assessment: Assessment): readonly AuthoredText[] {
  return risks.flatMap(({ id, title }) =>
    RISK_SIDES.flatMap((side) => {
      const override = overrideOf(assessment, id, side);
      if (override === null) return [];
      const values = { value: words.level(override.value), reason: override.reason.trim() };
      return [{ what: title, text: words.text(`authored.${side}`, values) }];
    }),
  );
}
