import { answersOnly } from "#assessment/answersOnly.ts";
import { type Backup, parseBackup } from "#assessment/backup.ts";
import { differences } from "#assessment/differences.ts";
import { fitFile, parseFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { parseInvitation } from "#assessment/workshop/invitation.ts";
import { participantCopyId } from "#assessment/workshop/participate.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { acceptInvitation } from "#screens/participant/acceptInvitation.ts";
import { knownQuestionnaires } from "#screens/questionnaires/knownQuestionnaires.ts";
import { readSubmitted } from "#screens/verify/readSubmitted.ts";
import type { OwnQuestionnaires } from "#store/ownQuestionnaires.ts";
import type { Failure } from "./OpenFailure.tsx";

/** How to handle an assessment whose questionnaire version is not available. */
type MissingVersions = Parameters<typeof fitFile>[2];

/**
 * Reads the assessments in a file (an assessment, an archive or a report with attachments), or returns why there are
 * none. Adds nothing to the store.
 */
export async function readAssessments(
  file: File,
  ownQuestionnaires: OwnQuestionnaires,
  missingVersions: MissingVersions,
): Promise<Result<readonly Assessment[], Failure>> {
  try {
    return await readAll(file, ownQuestionnaires, missingVersions);
  } catch {
    // Any unexpected error must end the wait.
    return err({ kind: "unexpected" });
  }
}

async function readAll(
  file: File,
  ownQuestionnaires: OwnQuestionnaires,
  missingVersions: MissingVersions,
): Promise<Result<readonly Assessment[], Failure>> {
  const { signal } = new AbortController();
  const submitted = await readSubmitted(file, signal);
  if (!submitted.ok) return submitted;
  if (submitted.value.kind === "assessment")
    return readText(submitted.value.assessment, ownQuestionnaires, missingVersions);
  const { pdf, carried } = submitted.value;
  pdf.close();
  // A PDF of joined reports can contain several of the same assessment.
  const texts = [...new Set(carried.reports.map(({ assessment }) => assessment))];
  const opened = await Promise.all(texts.map((text) => readText(text, ownQuestionnaires, missingVersions)));
  const failed = opened.find((one) => !one.ok);
  return failed ?? ok(opened.flatMap((one) => (one.ok ? one.value : [])));
}

/** Reads the backup from a file written by "save all"; null for any other file. */
export async function readBackup(file: File): Promise<Backup | null> {
  try {
    const submitted = await readSubmitted(file, new AbortController().signal);
    if (!submitted.ok) return null;
    if (submitted.value.kind === "assessment") return parseBackup(submitted.value.assessment);
    submitted.value.pdf.close();
    return null;
  } catch {
    return null;
  }
}

async function readText(
  text: string,
  ownQuestionnaires: OwnQuestionnaires,
  missingVersions: MissingVersions,
): Promise<Result<readonly Assessment[], Failure>> {
  const parsed = parseFile(text);
  if (!parsed.ok) return readInvitation(text, parsed, ownQuestionnaires);
  const known = await knownQuestionnaires(parsed.value.assessments, ownQuestionnaires);
  return known.ok ? fitFile(parsed.value, known.value, missingVersions) : err({ kind: "missingPart" });
}

/** Returns the copy in which an invitation is answered; `otherwise` if the text is no invitation. */
async function readInvitation(
  text: string,
  otherwise: Result<never, Failure>,
  ownQuestionnaires: OwnQuestionnaires,
): Promise<Result<readonly Assessment[], Failure>> {
  const invitation = parseInvitation(text);
  if (!invitation.ok) return otherwise;
  const accepted = await acceptInvitation(invitation.value, ownQuestionnaires);
  return accepted.ok ? ok([accepted.value]) : accepted;
}

/** Tells whether the stored assessment has everything in the file; board reports contain only answers. */
export function containsFile(here: Assessment | undefined, file: Assessment): boolean {
  if (differences(here, file).length === 0) return true;
  // An invitation that is opened again is gone on with.
  if (file.participation !== undefined && here?.id === participantCopyId(file.participation.invitation)) return true;
  return here !== undefined && differences(answersOnly(here), untitled(file)).length === 0;
}

/** Tells whether an assessment contains only answers, and perhaps a title. */
export function hasOnlyAnswers(assessment: Assessment): boolean {
  return differences(answersOnly(assessment), untitled(assessment)).length === 0;
}

/** Reports of earlier versions contain the title with the answers. */
function untitled({ title: _, ...rest }: Assessment): Assessment {
  return rest;
}
