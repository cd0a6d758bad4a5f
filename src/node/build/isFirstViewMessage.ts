/** Id prefixes of all messages on Home and in the frame of the screens. */
const HOME = [
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

/** Id prefixes of the messages among these that a new visitor sees, or sees if something fails. */
const FIRST = [
  "failure.",
  "frame.accessibility",
  "frame.allAssessments",
  "frame.assessments",
  "frame.home",
  "frame.main",
  "frame.method",
  "frame.questionnaires",
  "frame.settings",
  "frame.skip",
  "frame.verify",
  "home.drop",
  "home.edition",
  "home.fromDisk",
  "home.how",
  "home.openFile",
  "home.otherQuestionnaires",
  "home.preview.",
  "home.sample",
  "home.start",
  "home.stays",
  "home.tab",
  "loading.",
  "open.reading",
];

/** The build writes these into the page itself (vite-shell.ts). */
const IN_PAGE = ["failure.oldBrowser", "failure.start"];

/** Tells whether a message is loaded before anything can be shown. */
export function isFirstViewMessage(id: string): boolean {
  return isOneOf(FIRST, id) && !IN_PAGE.includes(id);
}

/**
 * Tells whether a message belongs to what Home shows in addition when there are assessments; those of all screens beyond it
 * are loaded with them.
 */
export function isHomeMessage(id: string): boolean {
  return isOneOf(HOME, id) && !isOneOf(FIRST, id);
}

function isOneOf(prefixes: readonly string[], id: string): boolean {
  return prefixes.some((beginning) => id.startsWith(beginning));
}
