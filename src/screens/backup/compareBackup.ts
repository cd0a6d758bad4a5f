import type { AssessmentError } from "#assessment/assessmentError.ts";
import type { Backup, BackupItem } from "#assessment/backup.ts";
import { differences } from "#assessment/differences.ts";
import { fitFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { AssessmentSummary } from "#assessment/summary.ts";
import { canonicalJson } from "#lib/canonicalJson.ts";
import { instantOf } from "#lib/instantOf.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { knownQuestionnaires } from "#screens/questionnaires/knownQuestionnaires.ts";
import type { AssessmentStore } from "#store/assessments.ts";
import { builtInName } from "#store/builtInVersions.ts";
import type { OwnQuestionnaires } from "#store/ownQuestionnaires.ts";
import { whenReady } from "#store/whenReady.ts";

/** The relation of an assessment in a backup to the one with its id on this device. */
export type ItemState = "new" | "same" | "newerInFile" | "newerHere" | "unreadableHere";

/** An assessment in a backup. `here` is the last change of the one on this device, an ISO 8601 moment, or null. */
export type ComparedItem = { readonly summary: AssessmentSummary } & (
  | {
      readonly state: ItemState;
      readonly assessment: Assessment;
      readonly here: string | null;
      readonly isArchived: boolean;
    }
  | { readonly state: "damaged"; readonly error: AssessmentError | { readonly kind: "missingPart" } }
);

/** A backup compared with the data on this device. */
export type ComparedBackup = {
  readonly items: readonly ComparedItem[];
  /** The user's own questionnaires that are not on this device. */
  readonly newQuestionnaires: readonly Questionnaire[];
  /** The number of questionnaires that are damaged, or differ from one on this device of the same id and version. */
  readonly otherQuestionnaires: number;
};

type Services = { readonly assessments: AssessmentStore; readonly ownQuestionnaires: OwnQuestionnaires };

/** Compares a backup with this device; changes nothing. */
export async function compareBackup(backup: Backup, services: Services): Promise<ComparedBackup> {
  const { assessments, ownQuestionnaires } = services;
  await whenReady(assessments);
  const found = backup.questionnaires.flatMap((json) => {
    const parsed = parseQuestionnaire(json);
    return parsed.ok ? [parsed.value] : [];
  });
  const own = await ownQuestionnaires.readAll();
  const stored = own.ok ? own.value : [];
  const sameName = (one: Questionnaire) => stored.find(({ id, version }) => id === one.id && version === one.version);
  const newQuestionnaires = found.filter((one) => sameName(one) === undefined && builtInName(one) === null);
  const same = found.filter((one) => canonicalJson(sameName(one)?.document) === canonicalJson(one));
  const items: ComparedItem[] = [];
  for (const item of backup.items) items.push(await compareItem(item, backup, found, services));
  return {
    items,
    newQuestionnaires,
    otherQuestionnaires: backup.questionnaires.length - newQuestionnaires.length - same.length,
  };
}

async function compareItem(
  { summary, read }: BackupItem,
  { archived }: Backup,
  inBackup: readonly Questionnaire[],
  { assessments, ownQuestionnaires }: Services,
): Promise<ComparedItem> {
  if (!read.ok) return { summary, state: "damaged", error: read.error };
  const known = await knownQuestionnaires([read.value], ownQuestionnaires);
  if (!known.ok) return { summary, state: "damaged", error: { kind: "missingPart" } };
  const fits = fitFile({ assessments: [read.value], isArchive: false }, [...known.value, ...inBackup], "take");
  if (!fits.ok) return { summary, state: "damaged", error: fits.error };
  const { id } = read.value;
  const { heads, open } = assessments.getState();
  if (heads.has(id)) await open(id).catch(() => {});
  const here = assessments.getState().entries.get(id)?.assessment;
  const state = here === undefined ? (heads.has(id) ? "unreadableHere" : "new") : compare(here, read.value);
  return { summary, state, assessment: read.value, here: here?.updatedAt ?? null, isArchived: archived.has(id) };
}

function compare(here: Assessment, file: Assessment): ItemState {
  if (differences(here, file).length === 0) return "same";
  return instantOf(here.updatedAt) > instantOf(file.updatedAt) ? "newerHere" : "newerInFile";
}
