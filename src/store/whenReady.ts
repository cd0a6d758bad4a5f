import type { AssessmentStore } from "./assessments.ts";

/** Resolves when the stored assessments are listed, or are known to be unavailable. */
export function whenReady(store: AssessmentStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { status } = store.getState();
      if (status === "loading" || status === "slow") return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}
