import type { AssessmentStore } from "./assessments.ts";

/** When what this browser has stored is known, or that it cannot be had. */
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
