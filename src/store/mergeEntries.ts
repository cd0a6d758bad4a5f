import type { AssessmentError } from "#assessment/assessmentError.ts";
import { differences } from "#assessment/differences.ts";
import { mergeAssessments } from "#assessment/mergeAssessments.ts";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import { isSameJson } from "#lib/isSameJson.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Entry } from "./entry.ts";
import { type FileState, type KeptReport, MAX_CHANGED, readReport } from "./head.ts";
import type { StoredAssessment } from "./readStored.ts";

/** Parses a stored assessment. */
export function readEntry({ head, document, report }: StoredAssessment): Result<Entry, AssessmentError> {
  const parsed = parseAssessment(document);
  return parsed.ok ? ok({ assessment: parsed.value, archived: head.archived, file: head.file, report }) : parsed;
}

/** Merges two changes of an entry with the same origin: theirs, with the changes in mine. */
export function mergeEntries(before: Entry, mine: Entry, theirs: Entry): Result<Entry, AssessmentError> {
  const parsed = parseAssessment(mergeAssessments(before.assessment, mine.assessment, theirs.assessment));
  if (!parsed.ok) return parsed;
  // Keeps the same object if nothing changed, so that no screen is drawn again.
  const isSame = differences(mine.assessment, parsed.value).length === 0;
  return ok({
    assessment: isSame ? mine.assessment : parsed.value,
    archived: mine.archived === before.archived ? theirs.archived : mine.archived,
    file: mergeFileStates(before.file, mine.file, theirs.file),
    report: mergeReports(before.report, mine.report, theirs.report),
  });
}

const NO_CHOICES: KeptReport = { choices: {}, profile: null };

function mergeReports(before: KeptReport | null, mine: KeptReport | null, theirs: KeptReport | null) {
  if (mine === null) return theirs;
  const merged = readReport(mergeAssessments(before ?? NO_CHOICES, mine, theirs ?? NO_CHOICES));
  return isSameJson(merged, mine) ? mine : merged;
}

/** A save clears the list of changes for all; changes made elsewhere since the common origin are added again. */
function mergeFileStates(before: FileState, mine: FileState, theirs: FileState): FileState {
  const [later, earlier] = (mine.savedAt ?? "") > (theirs.savedAt ?? "") ? [mine, theirs] : [theirs, mine];
  const news = earlier.changed.filter((name) => !before.changed.includes(name));
  return { savedAt: later.savedAt, changed: [...new Set([...later.changed, ...news])].slice(0, MAX_CHANGED) };
}
