import type { AssessmentStore } from "./assessments.ts";

/** What is not kept yet would be gone with the page: the browser asks its visitor before the page goes. */
export function askBeforeLeaving(store: AssessmentStore): void {
  window.addEventListener("beforeunload", (event) => {
    const { kind } = store.getState().saving;
    if (kind === "saving" || kind === "failed") event.preventDefault();
  });
}
