/** Id prefixes of all messages on Home and in the frame of the screens. */
const FIRST = [
  "common.",
  "explain.hint",
  "failure.",
  "field.",
  "frame.",
  "home.",
  "loading.",
  "open.reading",
  "saved.",
  "version.",
];

/** The build writes these into the page itself (vite-shell.ts). */
const IN_PAGE = ["failure.oldBrowser", "failure.start"];

/** Tells whether a message belongs to the first view; the others are fetched with their screens. */
export function isFirstViewMessage(id: string): boolean {
  return FIRST.some((beginning) => id.startsWith(beginning)) && !IN_PAGE.includes(id);
}
