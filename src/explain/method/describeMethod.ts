import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Method } from "./method.ts";
import { guide } from "./methodGuide.ts";
import { days, frameworkSources, limits, numbers, recompute } from "./methodNotes.ts";
import { plan, respondents, risks } from "./methodRisks.ts";
import { lenses, levels, scale, sureness, targets, values } from "./methodScores.ts";
import type { SectionDraft } from "./sectionDraft.ts";

const SECTIONS = [
  scale,
  guide,
  values,
  levels,
  sureness,
  targets,
  lenses,
  risks,
  plan,
  respondents,
  numbers,
  days,
  limits,
  frameworkSources,
  recompute,
] as const satisfies readonly ((
  questionnaire: Questionnaire,
  explainFormatter: ExplainFormatter,
) => SectionDraft | readonly SectionDraft[] | null)[];

/**
 * Describes the method in plain words with the questionnaire's numbers, for the Method screen and the full edition.
 * Leaves out sections that the questionnaire does not need; has no worked examples.
 */
export function describeMethod(questionnaire: Questionnaire, explainFormatter: ExplainFormatter): Method {
  return {
    title: explainFormatter.text("method.title"),
    lead: explainFormatter.text("method.lead", { title: questionnaire.title, version: questionnaire.version }),
    sections: SECTIONS.flatMap((sectionOf) => {
      const drafts = [sectionOf(questionnaire, explainFormatter) ?? []].flat();
      return drafts.map((draft) => ({ points: [], table: null, matrix: null, links: [], worked: [], ...draft }));
    }),
  };
}
