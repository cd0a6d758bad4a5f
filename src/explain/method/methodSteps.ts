import type { Say } from "#explain/say.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Section } from "./describeMethod.ts";
import { termsOf } from "./methodScores.ts";

/** Risks before and after the controls, and the matrix. */
export function risks(questionnaire: Questionnaire, say: Say): Section | null {
  const { scoring, risks: scenarios } = questionnaire;
  if (scenarios.length === 0) return null;
  const nameOf = (band: string) => scoring.risk.bands.find(({ id }) => id === band)?.name ?? band;
  const max = questionnaire.scale.length - 1;
  return {
    id: "risks",
    title: say.text("method.risks.title"),
    paragraphs: [
      say.text("method.risks.text", { count: scenarios.length }),
      say.text("method.risks.inherent"),
      say.text("method.risks.residual", {
        most: say.share(scoring.maxRiskReduction),
        max,
        effects: effects(scoring, say),
      }),
      ...(questionnaire.exposure.length === 0 ? [] : [say.text("method.risks.open")]),
      say.text("method.risks.band"),
    ],
    matrix: {
      caption: say.text("explain.band.matrix"),
      likelihood: say.text("explain.risk.likelihood"),
      impact: say.text("explain.risk.impact"),
      cells: scoring.risk.matrix.map((row) => row.map(nameOf)),
      at: null,
    },
  };
}

/** What each level of a control does, where the questionnaire says it; else "none". */
function effects({ effectiveness }: Questionnaire["scoring"], say: Say): string {
  if (effectiveness === undefined) return "none";
  return effectiveness
    .map((effect, level) => say.text("method.risks.effect", { level, effect: say.share(effect) }))
    .join(", ");
}

/** The steps of the plan: what they bring, what they cost, in which order. */
export function plan(questionnaire: Questionnaire, say: Say): Section {
  const { S, M, L } = questionnaire.scoring.effort;
  const { practice } = termsOf(questionnaire, say);
  return {
    id: "plan",
    title: say.text("method.plan.title"),
    paragraphs: [say.text("method.plan.text", { practice }), say.text("method.plan.order")],
    points: [say.text("method.plan.maturity"), say.text("method.plan.risk"), say.text("method.plan.focus")],
    table: {
      caption: say.text("method.plan.table"),
      columns: [say.text("method.plan.size"), say.text("method.plan.points")],
      rows: [
        [say.text("method.plan.small"), say.weight(S)],
        [say.text("method.plan.medium"), say.weight(M)],
        [say.text("method.plan.large"), say.weight(L)],
      ],
    },
  };
}

/** How several people's answers become one. */
export function respondents(_questionnaire: Questionnaire, say: Say): Section {
  return {
    id: "respondents",
    title: say.text("method.respondents.title"),
    paragraphs: [say.text("method.respondents.text"), say.text("method.respondents.consensus")],
  };
}
