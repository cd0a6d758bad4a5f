import type { AssessmentStore } from "./assessments.ts";

/** When what this device has kept is known, or the store has lost its patience with a browser that does not answer. */
export function whenReady(store: AssessmentStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (store.getState().status !== "ready") return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}
