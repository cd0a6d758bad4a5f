/*
 * Tenspan as a library, for Node and for browsers: what stands here keeps its name and its meaning. `npm run build:library`
 * puts it, with its types, into `dist-lib/`; library.md shows how it is used.
 */
import { openFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { createExplainFormatter } from "#explain/explainFormatter.ts";
import { explainMetric } from "#explain/explainMetric.ts";
import type { MetricExplanation } from "#explain/explanation.ts";
import explainMessages from "#explain/messages/en.json";
import { err, ok, type Result } from "#lib/result.ts";
import { problemsOfError } from "#questionnaire/problemsOfError.ts";
import { parseQuestionnaire } from "#questionnaire/parse.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import reportMessages from "#report/messages/en.json";
import type { MetricRef } from "#report/metricRef.ts";
import { openingSentence } from "#report/openingSentence.ts";
import { problemSentence } from "#report/problemSentence.ts";
import type { Report } from "#report/report.ts";
import { createReportContext } from "#report/reportContext.ts";
import * as scoring from "#scoring/index.ts";
import type { PlanStep, Scorecard } from "#scoring/types.ts";

export type { Assessment, MetricExplanation, MetricRef, PlanStep, Questionnaire, Report, Result, Scorecard };

/** How a report is written. */
export type Writing = {
  /** ISO date that stands on it. */
  readonly date: string;
  /** How numbers and dates are written, BCP 47; English where nothing is chosen. */
  readonly locale?: string;
  /** Where moments fall on a day, IANA; UTC where nothing is chosen. */
  readonly timeZone?: string;
};

/** What is wrong in a document and where, the keys and indexes that lead there. */
export type Fault = { readonly path: readonly (string | number)[]; readonly sentence: string };

/** A questionnaire (JSON that was parsed) that keeps every rule of the format, or what is wrong with it. */
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
 * The assessments in the text of a file, whose questionnaires are inside it or among `known`; or in a sentence why there
 * are none.
 */
export function openAssessments(
  text: string,
  known: readonly Questionnaire[],
): Result<readonly [Assessment, ...Assessment[]], string> {
  const opened = openFile(text, known);
  const formatter = createFormatter("en", reportMessages);
  if (!opened.ok) return err(openingSentence(formatter, opened.error));
  const [first, ...more] = opened.value;
  return first === undefined ? err(formatter.text("openFile.notAnAssessment")) : ok([first, ...more]);
}

/** All numbers of an assessment, unrounded; null where nothing is known. */
export function score(questionnaire: Questionnaire, assessment: Assessment): Scorecard {
  return scoring.score(questionnaire, assessment);
}

/** The steps that the answers and the target ask for, in the order in which they are taken. */
export function plan(questionnaire: Questionnaire, assessment: Assessment): readonly PlanStep[] {
  return scoring.planImprovements(questionnaire, assessment);
}

/** The report as plain data: results, risks and the plan, with every text and every number as it is shown. */
export function report(questionnaire: Questionnaire, assessment: Assessment, writing: Writing): Report {
  return buildReport(questionnaire, assessment, formatterOf(writing), writing.date);
}

/** Why a number is what it is, in rows that add up to it; null where the assessment has no such number. */
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
