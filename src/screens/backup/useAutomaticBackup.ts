import { createStore, useStore } from "zustand";
import { type Services, useServices } from "#screens/services.tsx";
import { type AutomaticBackup, automaticBackup, type BackupState } from "./automaticBackup.ts";

/** Where there is no automatic backup. */
const NO_BACKUP = createStore<BackupState>()(() => ({ record: null, failure: null }));

/** Returns the automatic backup, null where it is impossible, and its state; renders again when that changes. */
export function useAutomaticBackup(): { readonly backup: AutomaticBackup | null; readonly state: BackupState } {
  const services: Services = useServices();
  const backup = automaticBackup(services);
  return { backup, state: useStore(backup?.store ?? NO_BACKUP) };
}
