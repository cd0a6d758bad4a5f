import { explainMetric } from "#explain/explainMetric.ts";
import type { Say } from "#explain/say.ts";
import type { Sources } from "#report/sources.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { describeMethod } from "./describeMethod.ts";
import { listExamples } from "./listExamples.ts";
import type { Method } from "./model.ts";

/** The method in plain words, worked through on an assessment where there is one. */
export function buildMethod(questionnaire: Questionnaire, say: Say, sources: Sources | null): Method {
  const method = describeMethod(questionnaire, say);
  if (sources === null) return method;
  const examples = listExamples(sources);
  const worked = (id: string) => (examples[id] ?? []).flatMap((ref) => explainMetric(sources, say, ref) ?? []);
  return { ...method, sections: method.sections.map((section) => ({ ...section, worked: worked(section.id) })) };
}
