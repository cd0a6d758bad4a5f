import type { AssessmentStore } from "./assessments.ts";
import type { AssessmentState } from "./assessmentState.ts";

/** What is not stored yet would be gone with the page: the browser asks its visitor before the page goes. */
export function askBeforeLeaving(store: AssessmentStore): void {
  window.addEventListener("beforeunload", (event) => {
    if (wouldLose(store.getState())) event.preventDefault();
  });
}

/** Whether leaving the page would lose something that is in no file either. */
export function wouldLose({ saving, entries }: Pick<AssessmentState, "saving" | "entries">): boolean {
  if (saving.kind === "saving" || saving.kind === "failed") return true;
  return saving.kind === "off" && [...entries.values()].some(({ file }) => file.changed.length > 0);
}
