import { isObject } from "#lib/isObject.ts";
import { err, type Result } from "#lib/result.ts";
import type { AssessmentError } from "./assessmentError.ts";
import { ARCHIVE_FORMAT } from "./fileText.ts";
import { inspect } from "./inspect.ts";
import { MAX_ARCHIVE_VALUES, parseJson } from "./openFile.ts";
import { parseAssessment } from "./parseAssessment.ts";
import type { Assessment } from "./schema.ts";
import { type AssessmentSummary, readSummary } from "./summary.ts";

/** An assessment of a backup, or why it cannot be read; the summary has its readable parts. */
export type BackupItem = {
  readonly summary: AssessmentSummary;
  readonly read: Result<Assessment, AssessmentError>;
};

/** The contents of a file written by "save all", each part read separately. */
export type Backup = {
  readonly items: readonly BackupItem[];
  /** The user's own questionnaires, unparsed. */
  readonly questionnaires: readonly unknown[];
  /** Ids of the assessments that were in the archive. */
  readonly archived: ReadonlySet<string>;
};

/**
 * Parses a file written by "save all", so that a damaged assessment does not affect the others; null for other files.
 */
export function parseBackup(text: string): Backup | null {
  const json = parseJson(text);
  if (!json.ok || !isObject(json.value) || json.value.format !== ARCHIVE_FORMAT) return null;
  const { assessments, questionnaires, archived } = json.value;
  if (!Array.isArray(assessments) || !inspect(json.value, MAX_ARCHIVE_VALUES).ok) return null;
  return {
    items: uniqueItems(assessments),
    questionnaires: Array.isArray(questionnaires) ? questionnaires : [],
    archived: new Set(Array.isArray(archived) ? archived.filter((id) => typeof id === "string") : []),
  };
}

/** Reports a repeated id as damage, because restoring would replace the first with the second. */
function uniqueItems(assessments: readonly unknown[]): readonly BackupItem[] {
  const ids = new Set<string>();
  return assessments.map((json) => {
    const parsed = parseAssessment(json);
    const isAgain = parsed.ok && ids.has(parsed.value.id);
    if (parsed.ok) ids.add(parsed.value.id);
    return { summary: readSummary(json), read: isAgain ? err({ kind: "notAnAssessment", format: null }) : parsed };
  });
}
