/**
 * A digest of everything that results depend on except the answers: the code that scores and writes texts, and the
 * questionnaires. Results stored under another digest are outdated. The build fills it in
 * (`node/build/vite-results-digest.ts`).
 */
export const RESULTS_DIGEST: string = "";
