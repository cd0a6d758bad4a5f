import { parentPort } from "node:worker_threads";
import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { Choices } from "#document/choices.ts";
import { composeReport, type ReportJob } from "#document/composeReport.ts";
import type { NothingToExport } from "#exchange/exportFile.ts";
import type { FormatId } from "#exchange/formatIds.ts";
import { loadFormat } from "#exchange/formats.ts";
import { languageOf } from "#lib/languages.ts";
import { assets } from "#node/assets/sourceAssets.ts";
import { exchangeMessages, explainMessages, LANGUAGES, reportMessages } from "#node/catalogues.ts";
import { memoize } from "#node/memoize.ts";
import { readFace } from "#pdf/fonts/face.ts";
import { alphabetOf } from "#pdf/fonts/fonts.ts";
import { methodFor } from "#pdf/methodFor.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { missingLetters } from "#pdf/text/missingLetters.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** A file to make from an assessment. */
export type Task = {
  readonly format: "pdf" | FormatId;
  readonly assessment: Assessment;
  /** Questionnaires that it may need in addition to an embedded one and the built-in ones. */
  readonly questionnaires: readonly Questionnaire[];
  readonly choices: Choices;
  /** The date of the file, ISO. */
  readonly date: string;
  /** IANA */
  readonly timeZone: string;
  /** The moment of creation, ISO 8601 in UTC. */
  readonly made: string;
  /** The bytes of a Word template. */
  readonly wordTemplate: Uint8Array | null;
};

type Content = Uint8Array<ArrayBuffer> | string;

/** The result of a task. */
export type TaskResult =
  | {
      readonly kind: "file";
      readonly extension: string;
      readonly content: Content;
      /** Letters replaced by an empty box. */
      readonly lacked: readonly string[];
    }
  | {
      readonly kind: "folder";
      readonly extension: string;
      readonly files: readonly { readonly name: string; readonly content: Content }[];
    }
  | { readonly kind: "nothing"; readonly reason: NothingToExport }
  | { readonly kind: "failed"; readonly message: string };

/** Makes a file. Exceptions become a `failed` result, so that the other tasks continue. */
export async function makeTask(task: Task): Promise<TaskResult> {
  try {
    return await make(task);
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

async function make(task: Task): Promise<TaskResult> {
  const { format, assessment, questionnaires, choices, date, timeZone, made, wordTemplate } = task;
  const known = await builtInFor(choices.language);
  const questionnaire = matchQuestionnaire(assessment, [...known, ...questionnaires]);
  if (questionnaire === null) throw new Error("no questionnaire");
  const job = { questionnaire, assessment, choices, date, timeZone };
  if (format === "pdf") return makePdf(job);
  const write = await loadFormat(format);
  const messages = { report: reportMessages.of(choices.language), exchange: exchangeMessages.of(choices.language) };
  const method = methodFor(job, explainMessages.of(choices.language));
  const exported = await write({ job, messages, method, made, ...(wordTemplate !== null && { wordTemplate }) }, fonts);
  if (!exported.ok) return { kind: "nothing", reason: exported.error };
  return exported.value.kind === "folder" ? exported.value : { ...exported.value, lacked: [] };
}

async function makePdf(job: ReportJob): Promise<TaskResult> {
  const { language } = job.choices;
  const document = composeReport(job, reportMessages.of(language), methodFor(job, explainMessages.of(language)));
  const faces = await fonts(alphabetOf(document));
  const content = renderPdf(document, faces);
  return { kind: "file", extension: "pdf", content, lacked: missingLetters(document, { sans: readFace(faces.sans) }) };
}

const builtIn = memoize(assets.builtIn);
const builtInFor = (locale: string) => builtIn(languageOf(locale, LANGUAGES));
const fonts = memoize(assets.fonts);

/** Makes the files that the main thread requests, and sends them back. */
export function serveTasks(): void {
  parentPort?.on("message", async (task: Task) => {
    const made = await makeTask(task);
    const buffers = made.kind === "file" && typeof made.content !== "string" ? [made.content.buffer] : [];
    parentPort?.postMessage(made, buffers);
  });
}
