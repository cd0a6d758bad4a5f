import type { MetricRef } from "#report/metricRef.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { arrangePlan } from "#scoring/index.ts";

/** Returns the metrics of an assessment that serve as worked examples for each section of the method. */
export function listExamples({
  questionnaire,
  assessment,
  scorecard,
}: ReportContext): Readonly<Record<string, readonly MetricRef[]>> {
  const whole = (metric: Extract<MetricRef, { kind: "node" }>["metric"]): MetricRef => ({
    kind: "node",
    id: "overall",
    metric,
  });
  const worst = scorecard.risks[0];
  return {
    values: [whole("value")],
    levels: [whole("level")],
    sureness: [whole("range"), whole("coverage"), whole("evidence"), whole("sensitivity")],
    targets: [whole("target"), whole("gap")],
    lenses: [...firstFacet(questionnaire.lenses), ...firstItem(scorecard.frameworks)],
    risks:
      worst === undefined
        ? []
        : [
            { kind: "risk", id: worst.id, metric: "inherent" },
            { kind: "risk", id: worst.id, metric: "residual" },
            { kind: "risk", id: worst.id, metric: "band" },
            { kind: "reduction" },
          ],
    plan: firstStep(questionnaire, assessment),
  };
}

function firstFacet(lenses: ReportContext["questionnaire"]["lenses"]): readonly MetricRef[] {
  const [lens] = lenses;
  const [facet] = lens?.facets ?? [];
  return lens === undefined || facet === undefined
    ? []
    : [{ kind: "facet", lens: lens.id, facet: facet.id, metric: "value" }];
}

function firstStep(
  questionnaire: ReportContext["questionnaire"],
  assessment: ReportContext["assessment"],
): readonly MetricRef[] {
  const [step] = arrangePlan(questionnaire, assessment).steps;
  return step === undefined ? [] : [{ kind: "step", question: step.question, level: step.level }];
}

/** Returns the first item with a value, because an unanswered one illustrates nothing. */
function firstItem(frameworks: ReportContext["scorecard"]["frameworks"]): readonly MetricRef[] {
  for (const [framework, items] of Object.entries(frameworks)) {
    const rated = Object.entries(items).find(([, { value }]) => value !== null);
    if (rated !== undefined) return [{ kind: "item", framework, item: rated[0], metric: "value" }];
  }
  return [];
}
