import type { ExplainFormatter } from "#explain/explainFormatter.ts";
import { explainMetric } from "#explain/explainMetric.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { describeMethod } from "./describeMethod.ts";
import { listExamples } from "./listExamples.ts";
import type { Method } from "./method.ts";

/** Builds the method in plain words, with worked examples if an assessment is given. */
export function buildMethod(
  questionnaire: Questionnaire,
  explainFormatter: ExplainFormatter,
  context: ReportContext | null,
): Method {
  const method = describeMethod(questionnaire, explainFormatter);
  if (context === null) return method;
  const examples = listExamples(context);
  const worked = (id: string) =>
    (examples[id] ?? []).flatMap((ref) => explainMetric(context, explainFormatter, ref) ?? []);
  return { ...method, sections: method.sections.map((section) => ({ ...section, worked: worked(section.id) })) };
}
