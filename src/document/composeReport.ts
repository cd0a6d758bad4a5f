import { answersOnly } from "#assessment/answersOnly.ts";
import { assessmentText } from "#assessment/fileText.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Method } from "#explain/method/method.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter, type Formatter, type ReportMessages } from "#report/formatter.ts";
import { PRINTED_LENGTH, type ReportStatement } from "#verify/reportStatement.ts";
import { makeStatement, statementText } from "#verify/writeStatement.ts";
import { readableAccent } from "./brand/accent.ts";
import { attachedData, type Choices } from "./choices.ts";
import { composeDocument } from "./composeDocument.ts";
import type { Attachment, Document } from "./document.ts";

/** The input of a report as plain data, used by the worker, the command and the verification. */
export type ReportJob = {
  readonly questionnaire: Questionnaire;
  readonly assessment: Assessment;
  readonly choices: Choices;
  /** The report's date, ISO. */
  readonly date: string;
  /** The IANA time zone that turns moments into days; UTC if missing. */
  readonly timeZone?: string;
};

/**
 * Composes the report of an assessment as a document with its attachments. The same job gives the same document.
 * @param method the full method, for the edition that includes it
 */
export function composeReport(job: ReportJob, catalogue: ReportMessages, method: Method | null): Document {
  const { questionnaire, choices, date, timeZone } = job;
  const { accent, language, ...chosen } = choices;
  const carried = attachedData(choices);
  // Uses only the data that the report includes, so that its readers can generate the same pages.
  const assessment = carried === "answers" ? answersOnly(job.assessment) : job.assessment;
  const formatter = createFormatter(language, catalogue, timeZone);
  const text = assessmentText(assessment);
  const statement = makeStatement({ ...job, assessment, text, choices: { ...choices, carried } });
  const report = buildReport(questionnaire, assessment, formatter, date);
  return composeDocument(report, formatter, {
    ...chosen,
    carried,
    accent: accent === null ? null : readableAccent(accent).colour,
    fingerprint: statement.assessment.sha256.slice(0, PRINTED_LENGTH),
    method,
    attachments: carried === "nothing" ? [] : attach(formatter, text, statement),
  });
}

/**
 * Returns the attachments: the assessment and every metric derived from it. Their names are unique to the report,
 * because programs that join files keep only one attachment per name.
 */
function attach(formatter: Formatter, text: string, statement: ReportStatement): readonly Attachment[] {
  const mime = "application/json";
  const stated = statementText(statement);
  return [
    {
      name: `assessment-${statement.assessment.sha256.slice(0, PRINTED_LENGTH)}.tenspan.json`,
      description: formatter.text("document.attachedAssessment"),
      mime,
      text,
      relationship: "Source",
    },
    {
      name: `report-${sha256(utf8(stated)).slice(0, PRINTED_LENGTH)}.json`,
      description: formatter.text("document.attachedStatement"),
      mime,
      text: stated,
      relationship: "Data",
    },
  ];
}
