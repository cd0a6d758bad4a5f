import type { ReportJob } from "#document/composeReport.ts";
import type { Method } from "#explain/method/method.ts";
import type { Result } from "#lib/result.ts";
import type { Alphabet, Fonts } from "#pdf/fonts/fonts.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter, type ReportMessages } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import type { ExchangeMessages } from "./exchangeFormatter.ts";
import type { TemplateError } from "./word/wordTemplate.ts";

/** The input of every export. */
export type ExportInput = {
  readonly job: ReportJob;
  readonly messages: { readonly report: ReportMessages; readonly exchange: ExchangeMessages };
  /** The full method, for the edition that includes it. */
  readonly method: Method | null;
  /** The moment of creation, ISO 8601 in UTC. */
  readonly made: string;
  /** A client's own Word template (.docx or .dotx). */
  readonly wordTemplate?: Uint8Array;
  /** What is asked in a template; without it, the whole edition with the answers that are there. */
  readonly template?: TemplateChoices;
};

/** What a template asks: the questions of an area and of a role by their ids, all where these are null. */
export type TemplateChoices = {
  /** Whether it contains the present answers. */
  readonly filled: boolean;
  readonly area: string | null;
  readonly role: string | null;
};

type Content = Uint8Array<ArrayBuffer> | string;

/** A file for another program: its extension, its media type, and its bytes or text. */
export type ExportFile = {
  readonly kind: "file";
  readonly extension: string;
  readonly type: string;
  readonly content: Content;
};

/** Several files; the page packs them into a ZIP archive, the command writes a folder. */
export type ExportFolder = {
  readonly kind: "folder";
  /** The extension of the folder's name. */
  readonly extension: string;
  readonly files: readonly { readonly name: string; readonly content: Content }[];
};

/** Reads the fonts of charts; null if they cannot be loaded. */
export type ReadFonts = (alphabet: Alphabet) => Promise<Fonts | null>;

/** Why there is nothing to export. */
export type NothingToExport = "noDates" | "noSteps" | "noRisks" | "noFonts" | TemplateError;

/** The result of an export: a file, a folder, or why there is none. */
export type ExportResult = Result<ExportFile | ExportFolder, NothingToExport>;

/** Builds the report that an export reads. */
export function reportOf({ job, messages }: ExportInput): Report {
  const { questionnaire, assessment, choices, date, timeZone } = job;
  return buildReport(questionnaire, assessment, createFormatter(choices.language, messages.report, timeZone), date);
}
