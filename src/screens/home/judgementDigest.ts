/**
 * A digest of all that results are made of but the answers: the code that judges and speaks, and the questionnaires. What
 * was made under another digest is out of date. The build fills it in (`node/vite-judgement.ts`).
 */
export const JUDGEMENT_DIGEST: string = "";
