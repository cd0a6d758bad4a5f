import { loadPart } from "#lib/loadPart.ts";
import type { Services } from "#screens/services.tsx";
import { nextTask } from "#store/nextTask.ts";
import { watchInput } from "#store/watchInput.ts";
import { PRELOADED_PARTS } from "./preloaded.ts";

/**
 * Starts the automatic backup and loads the on-demand parts once the page is idle, so that the app works after the
 * network is lost and the next screen opens at once. Loading waits while the user presses keys or the pointer, because
 * it would delay what they should see. What fails to load here is loaded when needed.
 */
export async function preload(services: Services): Promise<void> {
  const untilQuiet = watchInput();
  const backup = await loadPart(() => import("#screens/backup/automaticBackup.ts"));
  if (backup.ok) backup.value.automaticBackup(services);
  const loading: Promise<unknown>[] = [];
  for (const part of PRELOADED_PARTS) {
    await untilQuiet();
    loading.push(loadPart(part));
    // Starting all of them at once would block the page.
    await nextTask();
  }
  await Promise.all(loading);
}
