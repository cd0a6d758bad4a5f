import { explainMetric } from "#explain/explainMetric.ts";
import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import type { Sources } from "#report/sources.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { describeMethod } from "./describeMethod.ts";
import { listExamples } from "./listExamples.ts";
import type { Method } from "./model.ts";

/** The method in plain words, worked through on an assessment where there is one. */
export function buildMethod(
  questionnaire: Questionnaire,
  explainFormatter: ExplainFormatter,
  sources: Sources | null,
): Method {
  const method = describeMethod(questionnaire, explainFormatter);
  if (sources === null) return method;
  const examples = listExamples(sources);
  const worked = (id: string) =>
    (examples[id] ?? []).flatMap((ref) => explainMetric(sources, explainFormatter, ref) ?? []);
  return { ...method, sections: method.sections.map((section) => ({ ...section, worked: worked(section.id) })) };
}
