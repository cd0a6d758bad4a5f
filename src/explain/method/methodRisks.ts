import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import { effectivenessOf, hasOwnEffects, hasOwnValues, highestAnswer } from "#questionnaire/maturityScale.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { hasActions } from "#questionnaire/stepEffort.ts";
import { termsOf } from "./methodScores.ts";
import type { SectionDraft } from "./sectionDraft.ts";

/** Describes risks before and after the controls, and the matrix. */
export function risks(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft | null {
  const { scoring, risks: scenarios } = questionnaire;
  if (scenarios.length === 0) return null;
  const nameOf = (band: string) => scoring.risk.bands.find(({ id }) => id === band)?.name ?? band;
  const max = highestAnswer(questionnaire);
  return {
    id: "risks",
    title: explainFormatter.text("method.risks.title"),
    paragraphs: [
      explainFormatter.text("method.risks.text", { count: scenarios.length }),
      explainFormatter.text("method.risks.inherent"),
      explainFormatter.text("method.risks.residual", {
        most: explainFormatter.share(scoring.maxRiskReduction),
        max,
        effects: effects(questionnaire, explainFormatter),
      }),
      ...(questionnaire.exposure.length === 0 ? [] : [explainFormatter.text("method.risks.open")]),
      explainFormatter.text("method.risks.band"),
    ],
    matrix: {
      caption: explainFormatter.text("explain.band.matrix"),
      likelihood: explainFormatter.text("explain.risk.likelihood"),
      impact: explainFormatter.text("explain.risk.impact"),
      cells: scoring.risk.matrix.map((row) => row.map(nameOf)),
      at: null,
    },
  };
}

/** Lists the effect of each answer of a control; "none" if it follows from the answer's position. */
function effects(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): string {
  if (!hasOwnEffects(questionnaire)) return "none";
  return effectivenessOf(questionnaire)
    .map((effect, level) =>
      explainFormatter.text("method.risks.effect", { level, effect: explainFormatter.share(effect) }),
    )
    .join(", ");
}

/** Describes the steps of the plan: benefit, effort and order; null if the questionnaire has no targets. */
export function plan(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft | null {
  if (questionnaire.targets.length === 0) return null;
  const { effort } = questionnaire.scoring;
  const { practice } = termsOf(questionnaire, explainFormatter);
  const values = {
    practice,
    sized: effort === undefined ? "no" : "yes",
    actions: hasActions(questionnaire) ? "yes" : "no",
  };
  return {
    id: "plan",
    title: explainFormatter.text("method.plan.title"),
    paragraphs: [explainFormatter.text("method.plan.text", values), explainFormatter.text("method.plan.order", values)],
    points: [
      explainFormatter.text(hasOwnValues(questionnaire) ? "method.plan.maturityOwn" : "method.plan.maturity"),
      ...(questionnaire.risks.length === 0
        ? []
        : [explainFormatter.text("method.plan.risk"), explainFormatter.text("method.plan.focus")]),
    ],
    table: effort === undefined ? null : effortTable(effort, explainFormatter),
  };
}

function effortTable(
  { S, M, L }: Readonly<Record<"S" | "M" | "L", number>>,
  explainFormatter: ExplainFormatter,
): NonNullable<SectionDraft["table"]> {
  return {
    caption: explainFormatter.text("method.plan.table"),
    columns: [explainFormatter.text("method.plan.size"), explainFormatter.text("method.plan.points")],
    rows: [
      [explainFormatter.text("method.plan.small"), explainFormatter.weight(S)],
      [explainFormatter.text("method.plan.medium"), explainFormatter.weight(M)],
      [explainFormatter.text("method.plan.large"), explainFormatter.weight(L)],
    ],
  };
}

/** Describes how the answers of several respondents become one. */
export function respondents(_questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft {
  return {
    id: "respondents",
    title: explainFormatter.text("method.respondents.title"),
    paragraphs: [
      explainFormatter.text("method.respondents.text"),
      explainFormatter.text("method.respondents.consensus"),
    ],
  };
}
