import { composeDocument } from "#document/composeDocument.ts";
import { createExplainFormatter } from "#explain/explainFormatter.ts";
import { explainMetric } from "#explain/explainMetric.ts";
import explainMessages from "#explain/messages/en.json";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { type MetricRef, NODE_METRICS, PROJECTION_METRICS, RISK_METRICS } from "#report/metricRef.ts";
import type { Report } from "#report/report.ts";
import { createReportContext } from "#report/reportContext.ts";
import type { Run } from "#report/runs.ts";
import type { ReportCase } from "./anyPrinted.ts";
import { explainedFaults, toldFaults } from "./explainedSums.ts";
import { standingFaults } from "./nodeSums.ts";
import { planFaults } from "./planSums.ts";
import { createShownReader } from "./readShown.ts";
import { registerFaults } from "./registerSums.ts";
import { tableFaults } from "./tableSums.ts";

const FULL = { edition: "full", classification: "", fingerprint: "", method: null } as const;

const SPEAKERS = new Map<string, ReturnType<typeof makeSpeaker>>();

/** Returns the formatter and number parser of a locale, created once. */
function speakerOf(locale: string) {
  const speaker = SPEAKERS.get(locale) ?? makeSpeaker(locale);
  SPEAKERS.set(locale, speaker);
  return speaker;
}

function makeSpeaker(locale: string) {
  return {
    formatter: createFormatter(locale, english),
    explainFormatter: createExplainFormatter(locale, explainMessages),
    read: createShownReader(locale),
  };
}

/** Returns everything printed of an assessment that does not follow. */
export function printedFaults({
  locale,
  picks,
  onPaper,
  given: [questionnaire, assessment],
}: ReportCase): readonly string[] {
  const { formatter, explainFormatter, read } = speakerOf(locale);
  const report = buildReport(questionnaire, assessment, formatter, "2026-11-23");
  const context = createReportContext(questionnaire, assessment, formatter);
  const explained = (ref: MetricRef) => explainMetric(context, explainFormatter, ref);
  const sentences = runsOf(report).flatMap((run) => (run.metric === undefined ? [] : [{ run, ref: run.metric }]));
  const refs = refsOf(report);
  const chosen = picks.flatMap((pick) => sentences[pick % sentences.length] ?? []);
  const picked = picks.flatMap((pick) => refs[pick % refs.length] ?? []);
  return [
    ...standingFaults(report, read, questionnaire),
    ...registerFaults(report, questionnaire, read),
    ...planFaults(report, read),
    ...(onPaper ? tableFaults(composeDocument(report, formatter, FULL), report, formatter, read) : []),
    ...chosen.flatMap(({ run, ref }) => {
      const explanation = explained(ref);
      return explanation === null ? [`nothing explains “${run.text}”`] : toldFaults(run, explanation, read);
    }),
    ...picked.flatMap((ref) => {
      const explanation = explained(ref);
      return explanation === null
        ? []
        : explainedFaults(explanation, { read, head: (id) => explainFormatter.text(id) });
    }),
  ];
}

/** Returns all sentences as runs. */
function runsOf({ headline, lead, risks, plan, frameworks, lenses, priorities }: Report): readonly Run[] {
  const states = [plan.today, ...plan.waves.map(({ after }) => after)];
  return [
    headline,
    ...lead,
    risks.headline,
    ...risks.lead,
    plan.headline,
    ...plan.lead,
    plan.progress.runs,
    ...states.map(({ summary }) => summary),
    ...frameworks.list.map(({ sentence }) => sentence),
    ...lenses.map(({ sentence }) => sentence),
    ...priorities.sensitivity,
  ].flat();
}

/** Returns the metrics whose explanations contain sums. */
function refsOf({ overall, areas, risks, plan, lenses, frameworks }: Report): readonly MetricRef[] {
  const practices = areas.flatMap((area) => area.practices);
  const nodes = [overall, ...areas, ...practices].map(({ id }) => id);
  return [
    ...nodes.flatMap((id) => NODE_METRICS.map((metric): MetricRef => ({ kind: "node", id, metric }))),
    ...nodes.map((id): MetricRef => ({ kind: "change", id })),
    ...risks.register.flatMap(({ id, controls }) => [
      ...RISK_METRICS.map((metric): MetricRef => ({ kind: "risk", id, metric })),
      ...controls.map(({ question }): MetricRef => ({ kind: "oneLevelUp", risk: id, question })),
    ]),
    { kind: "reduction" },
    ...plan.waves.flatMap(({ wave, steps }) => [
      ...PROJECTION_METRICS.map((metric): MetricRef => ({ kind: "projection", wave, metric })),
      ...areas.map(({ id }): MetricRef => ({ kind: "areaProjection", id, wave })),
      ...steps.map(({ question, level }): MetricRef => ({ kind: "step", question, level })),
    ]),
    ...lenses.flatMap(({ id: lens, facets }) =>
      facets.map(({ id: facet }): MetricRef => ({ kind: "facet", lens, facet, metric: "value" })),
    ),
    ...frameworks.list.flatMap(({ id: framework, items }) =>
      items.map(({ id: item }): MetricRef => ({ kind: "item", framework, item, metric: "value" })),
    ),
  ];
}
