import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { SectionDraft } from "./sectionDraft.ts";
import { termsOf } from "./methodScores.ts";

/** Describes risks before and after the controls, and the matrix. */
export function risks(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft | null {
  const { scoring, risks: scenarios } = questionnaire;
  if (scenarios.length === 0) return null;
  const nameOf = (band: string) => scoring.risk.bands.find(({ id }) => id === band)?.name ?? band;
  const max = questionnaire.scale.length - 1;
  return {
    id: "risks",
    title: explainFormatter.text("method.risks.title"),
    paragraphs: [
      explainFormatter.text("method.risks.text", { count: scenarios.length }),
      explainFormatter.text("method.risks.inherent"),
      explainFormatter.text("method.risks.residual", {
        most: explainFormatter.share(scoring.maxRiskReduction),
        max,
        effects: effects(scoring, explainFormatter),
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

/** Lists the effect of each control level if the questionnaire defines it; else returns "none". */
function effects({ effectiveness }: Questionnaire["scoring"], explainFormatter: ExplainFormatter): string {
  if (effectiveness === undefined) return "none";
  return effectiveness
    .map((effect, level) =>
      explainFormatter.text("method.risks.effect", { level, effect: explainFormatter.share(effect) }),
    )
    .join(", ");
}

/** Describes the steps of the plan: benefit, effort and order; null if the questionnaire has no targets. */
export function plan(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): SectionDraft | null {
  if (questionnaire.targets.length === 0) return null;
  const { S, M, L } = questionnaire.scoring.effort;
  const { practice } = termsOf(questionnaire, explainFormatter);
  return {
    id: "plan",
    title: explainFormatter.text("method.plan.title"),
    paragraphs: [explainFormatter.text("method.plan.text", { practice }), explainFormatter.text("method.plan.order")],
    points: [
      explainFormatter.text("method.plan.maturity"),
      ...(questionnaire.risks.length === 0
        ? []
        : [explainFormatter.text("method.plan.risk"), explainFormatter.text("method.plan.focus")]),
    ],
    table: {
      caption: explainFormatter.text("method.plan.table"),
      columns: [explainFormatter.text("method.plan.size"), explainFormatter.text("method.plan.points")],
      rows: [
        [explainFormatter.text("method.plan.small"), explainFormatter.weight(S)],
        [explainFormatter.text("method.plan.medium"), explainFormatter.weight(M)],
        [explainFormatter.text("method.plan.large"), explainFormatter.weight(L)],
      ],
    },
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
