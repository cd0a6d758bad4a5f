import { momentOf } from "#lib/dayOf.ts";
import { type AssessmentStore, createAssessmentStore, type Dependencies } from "./assessments.ts";
import { openChannel } from "./channel.ts";
import type { Database } from "./database.ts";
import { newId } from "./newId.ts";

/** Opens the store of this page with the browser's database, channel, clock and random ids. */
export function openStore(
  database: Database,
  options: Pick<Dependencies, "keepNothing" | "nothingStored">,
): AssessmentStore {
  const store = createAssessmentStore({
    ...options,
    database,
    channel: openChannel(),
    now: () => momentOf(new Date()),
    newId,
  });
  document.addEventListener("visibilitychange", () => {
    const { refresh, retry } = store.getState();
    if (document.visibilityState === "visible") refresh();
    else retry();
  });
  return store;
}
