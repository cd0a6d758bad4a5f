import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "./buildReport.ts";
import type { Document } from "./document.ts";
import type { Choices } from "./paper/choices.ts";
import { composeDocument } from "./paper/composeDocument.ts";
import { makeStatement } from "./verify/writeStatement.ts";
import { type Catalogue, createWords } from "./words.ts";

/** What a report is made from, as plain data: a worker, a command and a check take the same. */
export type ReportJob = {
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
  readonly choices: Choices;
  /** ISO date that stands on the report. */
  readonly date: string;
};

/** How much of the fingerprint is printed. */
const PRINTED = 12;

/** The report of an assessment as a document, with all that it carries. The same job gives the same document. */
export function composeReport(job: ReportJob, catalogue: Catalogue): Document {
  const { questionnaire, assessment, choices, date } = job;
  const words = createWords(choices.language, catalogue);
  const statement = makeStatement(job);
  const { edition, classification } = choices;
  const fingerprint = statement.assessment.sha256.slice(0, PRINTED);
  const report = buildReport(questionnaire, assessment, words, date);
  return composeDocument(report, words, { edition, classification, fingerprint });
}
