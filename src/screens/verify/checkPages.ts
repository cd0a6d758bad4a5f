import { defaultChoices } from "#document/choices.ts";
import type { ReportJob } from "#document/composeReport.ts";
import { loadPart } from "#lib/loadPart.ts";
import { VERSION } from "#lib/version.ts";
import type { OpenPdf } from "#pdf/reading/openPdf.ts";
import { prepareReport } from "#screens/report/prepareReport.ts";
import { readReportChoices } from "#screens/report/reportChoices.ts";
import type { PageContent } from "#verify/pageContent.ts";
import type { PagesCheck } from "#verify/pagesCheck.ts";
import { PRINTED_LENGTH } from "#verify/reportStatement.ts";
import type { Verification } from "#verify/verify.ts";

/** The result of checking a report's pages, and the report as generated here. */
export type CheckedReport = {
  readonly pages: PagesCheck;
  readonly made: Blob | null;
  /** Whether its pages have letters painted with the fonts of this device. */
  readonly isPainted: boolean;
};

/** The pages of a file, compared with those that its reports should have. */
export type CheckedPages = {
  /** By verification. */
  readonly reports: readonly CheckedReport[];
  /** Pages of the file that belong to no report, from 1. */
  readonly foreign: readonly number[];
};

type Options = {
  readonly signal: AbortSignal;
  /** Receives the progress, 0…1. */
  readonly onProgress: (part: number) => void;
};

/** Generates the reports of a file again, and compares the file's pages with theirs. */
export async function checkPages(
  file: Blob,
  pdf: OpenPdf,
  verifications: readonly Verification[],
  { signal, onProgress }: Options,
): Promise<CheckedPages> {
  const step = (index: number) => (part: number) => onProgress((index + part) / (verifications.length + 1));
  const reports: CheckedReport[] = [];
  for (const [index, verification] of verifications.entries()) {
    reports.push(await recreateReport(verification, { signal, onProgress: step(index) }));
  }
  const [only, ...others] = reports;
  if (only !== undefined && only.made !== null && others.length === 0 && (await isSameFile(file, only.made))) {
    return { reports: [{ ...only, pages: { kind: "sameFile" } }], foreign: [] };
  }
  if (reports.every(({ made }) => made === null)) return { reports, foreign: [] };
  return compare(pdf, verifications, reports, { signal, onProgress: step(verifications.length) });
}

/** Generates the report of a verification with this version of the app. Its pages are compared later. */
async function recreateReport(verification: Verification, options: Options): Promise<CheckedReport> {
  const job = jobOf(verification);
  if (job === null) return { pages: { kind: "otherVersion" }, made: null, isPainted: false };
  try {
    const [part, prepared] = await Promise.all([loadPart(() => import("#pdf/exportPdf.ts")), prepareReport(job)]);
    if (!part.ok || !prepared.ok) return { pages: { kind: "failed" }, made: null, isPainted: false };
    const made = await part.value.exportPdf(prepared.value.job, prepared.value.words, options);
    if (!made.ok) return { pages: { kind: "failed" }, made: null, isPainted: false };
    return { pages: { kind: "failed" }, made: made.value.file, isPainted: made.value.isPainted };
  } catch {
    return { pages: { kind: "failed" }, made: null, isPainted: false };
  }
}

/** Returns the input of the report; null if another version of the app made it. */
function jobOf({ statement, questionnaire, assessment }: Verification): ReportJob | null {
  if (statement === null || statement.app.version !== VERSION) return null;
  // Reports from before this choice existed include everything.
  const choices = readReportChoices(statement.choices, { ...defaultChoices(["en-GB"]), carried: "everything" });
  const { date, timeZone } = statement;
  return { questionnaire, assessment, choices, date, ...(timeZone !== undefined && { timeZone }) };
}

async function compare(
  pdf: OpenPdf,
  verifications: readonly Verification[],
  reports: readonly CheckedReport[],
  { signal, onProgress }: Options,
): Promise<CheckedPages> {
  const part = await loadPart(() =>
    Promise.all([import("#pdf/reading/readPages.ts"), import("#verify/comparePages.ts")]),
  );
  if (!part.ok) return { reports, foreign: [] };
  const [{ readPages, readMadePages }, { comparePages }] = part.value;
  const there = await readPages(pdf, (read, all) => onProgress(read / all / 2));
  const made: (readonly PageContent[])[] = [];
  for (const report of reports) made.push(report.made === null ? [] : await readMadePages(report.made, signal));
  if (!there.ok) return { reports, foreign: [] };
  const found = comparePages(
    there.value,
    verifications.map(({ statement, fingerprint }, index) => ({
      fingerprint: (statement?.assessment.sha256 ?? fingerprint).slice(0, PRINTED_LENGTH),
      pages: made[index] ?? [],
    })),
  );
  const checked = reports.map((report, index): CheckedReport => {
    const pages = found.reports[index];
    const known = pages !== undefined && (made[index] ?? []).length > 0;
    return known ? { ...report, pages: { kind: "compared", pages, isPainted: report.isPainted } } : report;
  });
  return { reports: checked, foreign: found.foreign };
}

async function isSameFile(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  const [there, here] = await Promise.all([a.arrayBuffer(), b.arrayBuffer()]);
  const bytes = new Uint8Array(here);
  return new Uint8Array(there).every((byte, index) => byte === bytes[index]);
}
