import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { planImprovements, score } from "#scoring/index.ts";
import type { NodeScore, PlanStep, Pool, RiskScore } from "#scoring/types.ts";
import type { SectionMetrics, StatedMetrics } from "./reportStatement.ts";

/** Returns every number that a report of this assessment is based on, unrounded. */
export function stateMetrics(questionnaire: Questionnaire, assessment: Assessment): StatedMetrics {
  const { nodes, lenses, frameworks, risks } = score(questionnaire, assessment);
  return {
    nodes: mapped(nodes, nodeMetrics),
    lenses: flattenGroups(lenses, poolMetrics),
    frameworks: flattenGroups(frameworks, (pool) => ({ ...poolMetrics(pool), status: pool.status })),
    risks: Object.fromEntries(risks.map((risk) => [risk.id, riskMetrics(risk)])),
    plan: Object.fromEntries(planImprovements(questionnaire, assessment).map(stepMetrics)),
  };
}

function nodeMetrics({ value, low, high, level, coverage, target }: NodeScore) {
  return { value, low, high, level, coverage, target };
}

function poolMetrics({ value, low, high, coverage }: Pool) {
  return { value, low, high, coverage };
}

function riskMetrics(risk: RiskScore) {
  const { inherent, inherentBand, residual, residualBest, band } = risk;
  const { inherentWorst, inherentBandWorst, residualWorst, bandWorst } = risk;
  return {
    inherent,
    inherentBand,
    residual,
    residualBest,
    band,
    inherentWorst,
    inherentBandWorst,
    residualWorst,
    bandWorst,
  };
}

function stepMetrics({ question, level, effort, benefit, wave }: PlanStep, index: number) {
  return [`${question}:${level}`, { position: index + 1, wave, effort, benefit }] as const;
}

function mapped<Value>(
  values: Readonly<Record<string, Value>>,
  metricsOf: (value: Value) => SectionMetrics[string],
): SectionMetrics {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, metricsOf(value)]));
}

/** Converts group → member → value into `group:member` → metrics. */
function flattenGroups<Value>(
  groups: Readonly<Record<string, Readonly<Record<string, Value>>>>,
  metricsOf: (value: Value) => SectionMetrics[string],
): SectionMetrics {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, members]) =>
      Object.entries(members).map(([member, value]) => [`${group}:${member}`, metricsOf(value)]),
    ),
  );
}
