import { momentOf } from "#lib/dayOf.ts";
import { type AssessmentStore, createAssessmentStore } from "./assessments.ts";
import { openChannel } from "./channel.ts";
import { openDatabase } from "./database.ts";
import { newId } from "./newId.ts";

/** The store of this page, with the browser's own database, channel, clock and chance. */
export function openStore({ keepNothing }: { readonly keepNothing: boolean }): AssessmentStore {
  const store = createAssessmentStore({
    database: keepNothing ? null : openDatabase(),
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
