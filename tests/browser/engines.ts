/*
 * Tests run in Chromium. A test also runs in Firefox if it depends on behaviour that differs between engines because no
 * standard fixes it. Texts, numbers and the page's own logic are the same in every engine. `ENGINES=all` before the
 * command runs every test in both.
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

/** Returns the tag for a test that must pass in every engine, with the reason. */
export function inEveryEngine(reason: keyof typeof REASONS) {
  return { tag: "@every-engine", annotation: { type: "every engine", description: REASONS[reason] } };
}

/** True if every test runs in every engine. */
export const EVERYTHING = process.env["ENGINES"] === "all";
