import { useState } from "react";
import type { SealJob } from "#screens/sealed/SealDialog.tsx";
import { useServices } from "#screens/services.tsx";
import { today } from "#screens/today.ts";
import { saveAs } from "#store/files.ts";
import { type PreparedBackup, prepareBackup } from "./prepareBackup.ts";

/** The result of saving everything; `left` counts unreadable assessments, which are not in the file. */
export type SaveAllResult =
  | { readonly kind: "saved"; readonly name: string; readonly left: number }
  | { readonly kind: "notSaved" };

type BackupJob = SealJob & PreparedBackup;

/**
 * Saves everything, or the assessments with these ids, as one file, plain or encrypted. While `sealing` is not null,
 * the page shows its dialog.
 */
export function useSaveAll(only: readonly string[] | null = null) {
  const services = useServices();
  const [outcome, setOutcome] = useState<SaveAllResult | null>(null);
  const [sealing, setSealing] = useState<BackupJob | null>(null);
  const saved = ({ ids, left }: BackupJob, name: string) => {
    services.assessments.getState().markSaved(ids);
    setOutcome({ kind: "saved", name, left });
  };
  const prepare = async (use: (prepared: BackupJob) => void) => {
    setOutcome(null);
    const prepared = await prepareBackup(services, only).catch(() => null);
    if (prepared === null) setOutcome({ kind: "notSaved" });
    else use({ ...prepared, name: `tenspan-${today()}.tenspan.json` });
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
