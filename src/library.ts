/*
 * Public library API of Tenspan for Node and browsers; its exports keep their names and meaning. `npm run build:library`
 * writes it, with its types, to `dist-lib/`; library.md shows how to use it.
 */
import { openFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { createExplainFormatter } from "#explain/explainFormatter.ts";
import { explainMetric } from "#explain/explainMetric.ts";
import type { MetricExplanation } from "#explain/explanation.ts";
import explainMessages from "#explain/messages/en.json";
import { err, ok, type Result } from "#lib/result.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { problemsOfError } from "#questionnaire/problemsOfError.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import reportMessages from "#report/messages/en.json";
import type { MetricRef } from "#report/metricRef.ts";
import { openingReason } from "#report/openingSentence.ts";
import { problemSentence } from "#report/problemSentence.ts";
import type { Report } from "#report/report.ts";
import { createReportContext } from "#report/reportContext.ts";
import * as scoring from "#scoring/index.ts";
import type { PlanStep, Scorecard } from "#scoring/types.ts";

export type { Assessment, MetricExplanation, MetricRef, PlanStep, Questionnaire, Report, Result, Scorecard };

/** Date and locale settings of a report. */
export type Writing = {
  /** ISO date shown on the report. */
  readonly date: string;
  /** BCP 47 locale for numbers and dates; English by default. */
  readonly locale?: string;
  /** IANA time zone that assigns times to days; UTC by default. */
  readonly timeZone?: string;
};

/** A problem in a document; `path` holds the keys and indexes that lead to it. */
export type Fault = { readonly path: readonly (string | number)[]; readonly sentence: string };

/** Validates a questionnaire (parsed JSON) against every rule of the format; returns it or its problems. */
export function checkQuestionnaire(json: unknown): Result<Questionnaire, readonly Fault[]> {
  const parsed = parseQuestionnaire(json);
  if (parsed.ok) return parsed;
  const formatter = createFormatter("en", reportMessages);
  return err(
    problemsOfError(parsed.error).map((problem) => ({
      path: problem.path,
      sentence: problemSentence(formatter, problem),
    })),
  );
}

/**
 * Parses the assessments in the text of a file, whose questionnaires are in the file or among `known`; the error is a
 * sentence.
 */
export function openAssessments(
  text: string,
  known: readonly Questionnaire[],
): Result<readonly [Assessment, ...Assessment[]], string> {
  const opened = openFile(text, known);
  const formatter = createFormatter("en", reportMessages);
  if (!opened.ok) return err(openingReason(formatter, opened.error));
  const [first, ...more] = opened.value;
  return first === undefined ? err(formatter.text("openFile.notAnAssessment")) : ok([first, ...more]);
}

/** Computes all numbers of an assessment, unrounded; null if unknown. */
export function score(questionnaire: Questionnaire, assessment: Assessment): Scorecard {
  return scoring.score(questionnaire, assessment);
}

/** Returns the steps from the answers to the target, in the order of implementation. */
export function plan(questionnaire: Questionnaire, assessment: Assessment): readonly PlanStep[] {
  return scoring.planImprovements(questionnaire, assessment);
}

/** Builds the report as plain data: results, risks and plan, with every text and number as displayed. */
export function report(questionnaire: Questionnaire, assessment: Assessment, writing: Writing): Report {
  return buildReport(questionnaire, assessment, formatterOf(writing), writing.date);
}

/** Explains a number in rows that add up to it; null if the assessment has no such number. */
export function explain(
  questionnaire: Questionnaire,
  assessment: Assessment,
  metric: MetricRef,
  writing: Writing,
): MetricExplanation | null {
  const context = createReportContext(questionnaire, assessment, formatterOf(writing));
  return explainMetric(context, createExplainFormatter(writing.locale ?? "en", explainMessages), metric);
}

function formatterOf({ locale = "en", timeZone = "UTC" }: Writing) {
  return createFormatter(locale, reportMessages, timeZone);
}
