import { STATEMENT_FORMAT } from "#report/verify/statement.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { inflate, type InflateError } from "./inflate.ts";

/** What a report carries, as texts; a statement may be missing. */
export type ReportFiles = { readonly assessment: string; readonly statement: string | null };

/**
 * Why nothing can be taken out of a PDF: it is none, or not whole; it is locked with a password; it carries no
 * assessment; what it carries has come to harm, or is larger than any report's when it is unpacked.
 */
export type ReportFilesError = "notWhole" | "locked" | "noAssessment" | InflateError;

/** Bytes of one attachment; an assessment of a thousand respondents takes a tenth. */
const MOST_BYTES = 60_000_000;
/** Attachments that are looked at, the last ones; a report has two. */
const MOST_FILES = 20;
/** How far before its stream a dictionary begins at most. */
const DICTIONARY = 2000;

/**
 * Takes out of a PDF what a report carries, by what the attachments call themselves. It needs no library: attachments
 * are streams of their own, and where a file has several versions of one the last is what readers show.
 */
export async function readReportFiles(bytes: Uint8Array<ArrayBuffer>): Promise<Result<ReportFiles, ReportFilesError>> {
  const file = binaryOf(bytes);
  if (!file.slice(0, 1024).includes("%PDF-") || !file.includes("%%EOF")) return err("notWhole");
  if (/\/Encrypt\s/.test(file)) return err("locked");
  let assessment: string | null = null;
  let statement: string | null = null;
  let harm: InflateError | null = null;
  for (const [start, end, packed] of embedded(file)) {
    const text = await textOf(bytes.subarray(start, end), packed);
    if (!text.ok) harm = text.error;
    const format = text.ok ? formatOf(text.value) : null;
    if (!text.ok || format === null) continue;
    if (format === STATEMENT_FORMAT || format.startsWith("tenspan-report/")) statement = text.value;
    else if (format.startsWith("assessment/")) assessment = text.value;
  }
  return assessment === null ? err(harm ?? "noAssessment") : ok({ assessment, statement });
}

/** A letter for each byte. */
function binaryOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** Where the streams of attachments stand, and whether they are compressed. */
function embedded(file: string): readonly (readonly [start: number, end: number, packed: boolean])[] {
  const found: (readonly [number, number, boolean])[] = [];
  for (const { index } of [...file.matchAll(/\/EmbeddedFile\b/g)].slice(-MOST_FILES)) {
    const head = /stream\r?\n/.exec(file.slice(index, index + DICTIONARY));
    if (head === null) continue;
    const start = index + head.index + head[0].length;
    const end = file.indexOf("endstream", start);
    const dictionary = file.slice(file.lastIndexOf(" obj", index), start);
    if (end > 0) found.push([start, endOf(file, dictionary, start, end), dictionary.includes("/FlateDecode")]);
  }
  return found;
}

/** The end that the dictionary tells, when a stream ends there; the letters "endstream" may stand in the data. */
function endOf(file: string, dictionary: string, start: number, guess: number): number {
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
  return /^\s*endstream/.test(file.slice(start + length, start + length + 20))
    ? start + length
    : withoutLineEnd(file, guess);
}

function withoutLineEnd(file: string, end: number): number {
  return end - (/\r?\n?$/.exec(file.slice(end - 2, end))?.[0].length ?? 0);
}

async function textOf(data: Uint8Array<ArrayBuffer>, packed: boolean): Promise<Result<string, InflateError>> {
  const bytes = packed ? await inflate(data, MOST_BYTES) : ok(data);
  if (!bytes.ok) return bytes;
  try {
    return ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.value));
  } catch {
    return err("damaged");
  }
}

/** What a JSON document calls itself, null for anything else. */
function formatOf(text: string): string | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && "format" in json && typeof json.format === "string"
      ? json.format
      : null;
  } catch {
    return null;
  }
}
