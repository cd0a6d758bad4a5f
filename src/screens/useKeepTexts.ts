import { useDeviceLock } from "./services.tsx";
import { keepInEntry, keepInMemory } from "./shell/historyEntry.ts";

/** Returns the function that keeps what users wrote for the current history entry: encrypted data only in memory. */
export function useKeepTexts(): typeof keepInEntry {
  return useDeviceLock().unlocked === null ? keepInEntry : keepInMemory;
}
