import { createScoring, type ScoringRequest } from "./portfolioScoring.ts";

/* Parses and scores the assessments of the portfolio, so that the page stays responsive with a thousand of them. */

const score = createScoring(() => performance.now());

globalThis.addEventListener("message", ({ data }: MessageEvent<ScoringRequest>) => {
  globalThis.postMessage(score(data));
});
