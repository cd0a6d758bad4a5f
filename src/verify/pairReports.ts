import { isObject } from "#lib/isObject.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import { formatOf } from "./formatOf.ts";

/** A report in a file: the texts of its assessment and of its statement. */
export type AttachedReport = { readonly assessment: string; readonly statement: string | null };

/** The reports in a file. */
export type AttachedReports = {
  /** In the order of their assessments in the file; at most `MAX_REPORTS`. */
  readonly reports: readonly AttachedReport[];
  /** The number of reports beyond that limit. */
  readonly more: number;
  /** The number of statements whose assessments are missing. */
  readonly orphans: number;
};

/** Maximum number of reports in one file that are verified. */
export const MAX_REPORTS = 20;

type Attachment = { readonly text: string; readonly json: Readonly<Record<string, unknown>> };

/**
 * Pairs the statements and assessments attached to a PDF: a statement names its assessment by its SHA-256, so file
 * names and order do not matter. An assessment that was changed afterwards is matched by its id.
 */
export function pairReports(texts: readonly string[]): AttachedReports {
  const parts = [...new Set(texts)].map(parseAttachment).filter((part) => part !== null);
  const assessments = parts.filter(({ json }) => formatOf(json).startsWith("assessment/"));
  const statements = new Set(parts.filter(({ json }) => formatOf(json).startsWith("tenspan-report/")));
  const digests = new Map(assessments.map(({ text }) => [text, sha256(utf8(text))]));
  const paired = new Map<Attachment, Attachment[]>(assessments.map((assessment) => [assessment, []]));
  const pair = (belong: (statement: Attachment, assessment: Attachment) => boolean) => {
    for (const statement of statements) {
      const assessment = assessments.find((one) => belong(statement, one));
      if (assessment === undefined) continue;
      paired.get(assessment)?.push(statement);
      statements.delete(statement);
    }
  };
  const isAlone = (assessment: Attachment) => paired.get(assessment)?.length === 0;
  pair((statement, { text }) => stated(statement, "sha256") === digests.get(text));
  pair((statement, assessment) => isAlone(assessment) && stated(statement, "id") === assessment.json.id);
  // An unreadable statement is paired with an assessment that has none.
  pair((statement, assessment) => isAlone(assessment) && typeof stated(statement, "sha256") !== "string");
  const reports = [...paired].flatMap(([{ text: assessment }, own]): readonly AttachedReport[] =>
    own.length === 0
      ? [{ assessment, statement: null }]
      : own.map(({ text: statement }) => ({ assessment, statement })),
  );
  return {
    reports: reports.slice(0, MAX_REPORTS),
    more: Math.max(0, reports.length - MAX_REPORTS),
    orphans: statements.size,
  };
}

function parseAttachment(text: string): Attachment | null {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? { text, json } : null;
  } catch {
    return null;
  }
}

function stated({ json: { assessment } }: Attachment, name: "id" | "sha256"): unknown {
  return isObject(assessment) ? assessment[name] : null;
}
