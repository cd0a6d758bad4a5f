import type { AssessmentState } from "./assessmentState.ts";
import type { AssessmentStore } from "./assessments.ts";

/** Makes the browser ask for confirmation before the page is closed while changes are not stored. */
export function askBeforeLeaving(store: AssessmentStore): void {
  window.addEventListener("beforeunload", (event) => {
    if (wouldLose(store.getState())) event.preventDefault();
  });
}

/** Tells whether closing the page would lose changes that are not in a file either; not if nothing could be read. */
export function wouldLose({ saving, entries }: Pick<AssessmentState, "saving" | "entries">): boolean {
  if (saving.kind === "saving") return true;
  if (saving.kind === "failed") return entries.size > 0;
  return saving.kind === "off" && [...entries.values()].some(({ file }) => file.changed.length > 0);
}
