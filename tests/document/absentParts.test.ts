// No text of the app mentions a part that the questionnaire lacks.
import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import { composeDocument } from "#document/composeDocument.ts";
import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { writeMarkdown } from "#exchange/markdown/writeMarkdown.ts";
import exchange from "#exchange/messages/en.json";
import { listTables } from "#exchange/tables/listTables.ts";
import { createExplainFormatter } from "#explain/explainFormatter.ts";
import { explainMetric } from "#explain/explainMetric.ts";
import explainMessages from "#explain/messages/en.json";
import { describeMethod } from "#explain/method/describeMethod.ts";
import type { Question, Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import type { MetricRef } from "#report/metricRef.ts";
import { checkReadiness } from "#report/readiness.ts";
import { createReportContext } from "#report/reportContext.ts";
import { EDITIONS } from "#report/reportEdition.ts";
import { answered, readPresent, STATES } from "../fixtures/builtIn.ts";
import { domainsModel, practicesModel } from "../fixtures/otherModels.ts";

const formatter = createFormatter("en-GB", english);
const explainFormatter = createExplainFormatter("en-GB", explainMessages);
const exchangeFormatter = createExchangeFormatter("en-GB", exchange);
const present = [...(await readPresent()), practicesModel, domainsModel];

/** The same questionnaires, each without one of its optional parts. */
const lean = present.flatMap((questionnaire) => [
  { ...questionnaire, id: `${questionnaire.id} without risks`, risks: [], exposure: [] },
  { ...questionnaire, id: `${questionnaire.id} without targets`, targets: [] },
  { ...withoutReferences(questionnaire, { facets: [] }), id: `${questionnaire.id} without lenses`, lenses: [] },
  {
    ...withoutReferences(questionnaire, { references: [] }),
    id: `${questionnaire.id} without frameworks`,
    frameworks: [],
  },
]);

function withoutReferences(questionnaire: Questionnaire, rest: Partial<Question>): Questionnaire {
  const areas = questionnaire.areas.map((area) => ({
    ...area,
    practices: area.practices.map((practice) => ({
      ...practice,
      questions: practice.questions.map((question) => ({ ...question, ...rest })),
    })),
  }));
  return { ...questionnaire, areas, risks: questionnaire.risks.map((risk) => ({ ...risk, references: [] })) };
}

const SPEAKS = {
  risks: /\b(?:risks?|scenarios?|inherent|residual|likelihood|controls?)\b/i,
  targets: /\b(?:targets?|steps? of the plan|plan|waves?|slider)\b/i,
  exposure: /\b(?:exposure|situation)\b/i,
  lenses: /\b(?:lens|lenses|rationale)\b/i,
  frameworks: /\b(?:frameworks?|conformity with (?!any)|item)\b/i,
  effort: /\b(?:efforts?|points?|small|medium|large|person-days?|day rate)\b/i,
  gate: /\b(?:weakest link|more than \S+ below|lags? behind|limits? the level|value reaches it|alone gives level)\b/i,
  values: /\bone level of\b/i,
} as const;
type Part = keyof typeof SPEAKS;

/** What a questionnaire is without. */
function absentIn({ scoring, scale, ...questionnaire }: Questionnaire): readonly Part[] {
  return [
    ...(["risks", "targets", "exposure", "lenses", "frameworks"] as const).filter(
      (part) => questionnaire[part].length === 0,
    ),
    ...(scoring.effort === undefined ? (["effort"] as const) : []),
    ...(scoring.gate === null ? (["gate"] as const) : []),
    ...(scale.some(({ value }) => value !== undefined) ? (["values"] as const) : []),
  ];
}

const cases = [...present, ...lean].flatMap((questionnaire) =>
  STATES.map((state) => [`${questionnaire.id}, ${state}`, questionnaire, answered(questionnaire, state)] as const),
);

describe.each(cases)("%s", (_, questionnaire, assessment) => {
  const texts = [...textsOf(questionnaire, assessment)].map(
    ([name, text]) => [name, withoutOwn(text, questionnaire)] as const,
  );

  it("mentions no missing part", () => {
    const absent = absentIn(questionnaire);
    const found = texts.flatMap(([name, text]) =>
      absent.flatMap((part) =>
        text
          .split("\n")
          .filter((line) => SPEAKS[part].test(line))
          .map((line) => `${name}, ${part}: ${line}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it("fills every placeholder", () => {
    for (const [name, text] of texts) {
      expect.soft(text, name).not.toMatch(/undefined|\bNaN\b|\bnull\b|\[object|\{[a-z]+\}/);
      expect.soft(text, name).not.toMatch(/ ,|\(\)| {2}\.|\.\. |“”/);
    }
  });
});

/** Returns all readable texts: both editions, tables, method, explanations and the checklist. */
function textsOf(questionnaire: Questionnaire, assessment: Assessment): ReadonlyMap<string, string> {
  const context = createReportContext(questionnaire, assessment, formatter);
  const report = buildReport(questionnaire, assessment, formatter, "2026-11-29");
  const method = describeMethod(questionnaire, explainFormatter);
  const documents = EDITIONS.map((edition) => {
    const options = { edition, classification: "", fingerprint: "", method: edition === "full" ? method : null };
    return [edition, writeMarkdown(composeDocument(report, formatter, options))] as const;
  });
  const shown = { ...report, plan: report.plan.state === "planned" ? report.plan : null };
  const refs = new Map(refsIn(shown).map((ref) => [JSON.stringify(ref), ref]));
  const explanations = [...refs.values()].flatMap((ref) => explainMetric(context, explainFormatter, ref) ?? []);
  const checks = checkReadiness(context, { overview: report, risks: report.risks, preparedBy: "" });
  return new Map([
    ...documents,
    ["tables", lines(listTables(report, exchangeFormatter).map(({ title, columns }) => ({ title, columns })))],
    ["explanations", lines(explanations)],
    ["checks", lines(checks)],
    ["results", lines([report.headline, report.lead, report.next, report.strengths, report.gaps, report.numbers])],
  ]);
}

const KINDS: ReadonlySet<unknown> = new Set(
  "node facet item risk step change state exposure questions practices areas items scenarios steps pairs reduction".split(
    " ",
  ),
);

/** Returns the references to explainable numbers in a model. */
function refsIn(model: unknown): readonly MetricRef[] {
  if (typeof model !== "object" || model === null) return [];
  const inside = Object.values(model).flatMap(refsIn);
  return isRef(model) ? [model, ...inside] : inside;
}

function isRef(model: object): model is MetricRef {
  return "kind" in model && KINDS.has(model.kind);
}

/** Returns the texts of more than one word, one per line. */
function lines(model: unknown): string {
  if (typeof model === "string") return model;
  if (typeof model !== "object" || model === null) return "";
  return Object.entries(model)
    .filter(([key]) => !["kind", "id", "figure", "question", "ref"].includes(key))
    .map(([, value]) => lines(value))
    .filter((text) => text !== "")
    .join("\n");
}

/** Removes the questionnaire's own texts, which may contain any word. */
function withoutOwn(text: string, questionnaire: Questionnaire): string {
  const whole = lines(questionnaire).split("\n");
  const own = [...whole, ...whole.flatMap((line) => line.split(/(?<=[.!?]) /))]
    .filter((line) => line.length > 3)
    .toSorted((a, b) => b.length - a.length);
  return own.reduce((rest, line) => rest.replaceAll(line, "…"), text);
}
