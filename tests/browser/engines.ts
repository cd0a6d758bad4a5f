/*
 * A test runs in Chromium. It runs in Firefox, too, where what it rests on is the engine's own and no standard makes it the
 * same everywhere. Words, numbers, and what the page does with them are the same in any engine. `ENGINES=all` in front of
 * the command runs everything in both.
 */

const REASONS = {
  layout: "how wide texts and controls are, and where they wrap",
  focus: "what the tab key reaches, and where the focus goes when its element leaves",
  history: "what is found again on going back",
  storage: "when a database has written, and what tabs hear of each other",
  input: "what keys send, and what fields of a form make of them",
  files: "files that are chosen, and files of the app itself",
  canvas: "workers, and what is drawn from what they send",
  policy: "what a policy and a service worker forbid and keep",
} as const;

/** The tag of a test that has to pass in every engine, with its reason. */
export function inEveryEngine(reason: keyof typeof REASONS) {
  return { tag: "@every-engine", annotation: { type: "every engine", description: REASONS[reason] } };
}

/** Whether every test runs in every engine. */
export const EVERYTHING = process.env["ENGINES"] === "all";
