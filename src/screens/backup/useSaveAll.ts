import { archiveText } from "#assessment/fileText.ts";
import { saveAs } from "#store/files.ts";
import { useState } from "react";
import type { SealJob } from "#screens/sealed/SealDialog.tsx";
import { type Services, useServices } from "#screens/services.tsx";
import { today } from "#screens/today.ts";

/** The result of saving everything; `left` counts unreadable assessments, which are not in the file. */
export type SaveAllOutcome =
  | { readonly kind: "saved"; readonly name: string; readonly left: number }
  | { readonly kind: "notSaved" };

type BackupJob = SealJob & { readonly ids: readonly string[]; readonly left: number };

/**
 * Saves everything, or the assessments with these ids, as one file, plain or encrypted. While `sealing` is not null,
 * the page shows its dialog.
 */
export function useSaveAll(only: readonly string[] | null = null) {
  const services = useServices();
  const [outcome, setOutcome] = useState<SaveAllOutcome | null>(null);
  const [sealing, setSealing] = useState<BackupJob | null>(null);
  const saved = ({ ids, left }: BackupJob, name: string) => {
    services.assessments.getState().markSaved(ids);
    setOutcome({ kind: "saved", name, left });
  };
  const prepare = async (use: (prepared: BackupJob) => void) => {
    setOutcome(null);
    const prepared = await prepareFile(services, only).catch(() => null);
    if (prepared === null) setOutcome({ kind: "notSaved" });
    else use(prepared);
  };
  return {
    outcome,
    sealing,
    forget: () => setOutcome(null),
    save: () =>
      prepare((prepared) => {
        saveAs(prepared.content, prepared.name);
        saved(prepared, prepared.name);
      }),
    seal: () => prepare(setSealing),
    onSealed: (name: string) => sealing !== null && saved(sealing, name),
    closeSealing: () => setSealing(null),
  };
}

/**
 * Reads the readable assessments and their archive state. The user's own questionnaires are part of a file with
 * everything; an assessment contains the one that it answers.
 */
async function prepareFile(
  { assessments, ownQuestionnaires }: Services,
  only: readonly string[] | null,
): Promise<BackupJob | null> {
  const everything = await assessments.getState().readEverything(only ?? undefined);
  const own = await ownQuestionnaires.readAll();
  if (!own.ok) return null;
  const { heads } = assessments.getState();
  const ids = everything.assessments.map(({ id }) => id);
  const text = archiveText(everything.assessments, {
    questionnaires: only === null ? own.value.map(({ document }) => document) : [],
    archived: ids.filter((id) => heads.get(id)?.archived),
  });
  return {
    name: `tenspan-${today()}.tenspan.json`,
    content: new Blob([text], { type: "application/json" }),
    ids,
    left: everything.unreadable.length,
  };
}
