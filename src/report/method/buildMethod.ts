import { explainFigure } from "#report/explain/explainFigure.ts";
import type { FigureExplanation, FigureRef } from "#report/explain/model.ts";
import type { Say } from "#report/explain/say.ts";
import type { Sources } from "#report/sources.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { listExamples } from "./listExamples.ts";
import type { Method, MethodSection } from "./model.ts";
import { limits, recompute, sources as frameworkSources } from "./methodEnds.ts";
import { levels, lenses, scale, sureness, targets, values } from "./methodScores.ts";
import { plan, respondents, risks } from "./methodSteps.ts";

/** A section before it is worked through; what it does not need stays out. */
export type Section = Pick<MethodSection, "id" | "title" | "paragraphs"> & Partial<MethodSection>;

const SECTIONS = [
  scale,
  values,
  levels,
  sureness,
  targets,
  lenses,
  risks,
  plan,
  respondents,
  limits,
  frameworkSources,
  recompute,
] as const satisfies readonly ((questionnaire: Questionnaire, say: Say) => Section | null)[];

/**
 * The method in plain words, with the numbers of the questionnaire, worked through on an assessment where there is one.
 * Sections that a questionnaire has no use for are left out.
 */
export function buildMethod(questionnaire: Questionnaire, say: Say, sources: Sources | null): Method {
  const examples = sources === null ? {} : listExamples(sources);
  return {
    title: say.text("method.title"),
    lead: say.text("method.lead", { title: questionnaire.title, version: questionnaire.version }),
    sections: SECTIONS.flatMap((sectionOf) => {
      const section = sectionOf(questionnaire, say);
      if (section === null) return [];
      const worked = workThrough(sources, say, examples[section.id] ?? []);
      return [{ points: [], table: null, matrix: null, links: [], ...section, worked }];
    }),
  };
}

function workThrough(sources: Sources | null, say: Say, refs: readonly FigureRef[]): readonly FigureExplanation[] {
  return sources === null ? [] : refs.flatMap((ref) => explainFigure(sources, say, ref) ?? []);
}
