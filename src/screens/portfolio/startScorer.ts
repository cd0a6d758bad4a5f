import type { ScoringAnswer, ScoringRequest } from "./portfolioScoring.ts";

/** Scores assessments one request after the other. */
export type Scorer = {
  /** Rejects if the worker could not be loaded or has failed. */
  readonly score: (request: ScoringRequest) => Promise<ScoringAnswer>;
  readonly close: () => void;
};

/** Starts a worker that scores assessments. */
export function startScorer(): Scorer {
  const worker = new Worker(new URL("./portfolio.worker.ts", import.meta.url), { type: "module" });
  return {
    score: (request) =>
      new Promise((resolve, reject) => {
        const listening = new AbortController();
        const { signal } = listening;
        const fail = () => {
          listening.abort();
          reject(new Error("The worker of the portfolio has failed."));
        };
        worker.addEventListener(
          "message",
          ({ data }: MessageEvent<ScoringAnswer>) => {
            listening.abort();
            resolve(data);
          },
          { signal },
        );
        worker.addEventListener("error", fail, { signal });
        worker.addEventListener("messageerror", fail, { signal });
        worker.postMessage(request);
      }),
    close: () => worker.terminate(),
  };
}
