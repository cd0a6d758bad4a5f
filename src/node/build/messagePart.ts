/** The parts of a catalogue, in the order in which they are loaded. */
export const MESSAGE_PARTS = ["first", "home", "start", "rest"] as const;

/**
 * The part of a catalogue that has a message: "first" is loaded before anything can be shown, "home" is what Home shows
 * in addition when there are assessments, "start" what the first screens of an assessment need, up to its results; the
 * "rest" is loaded with whatever needs it.
 */
export type MessagePart = (typeof MESSAGE_PARTS)[number];

/** Beginnings of ids by part; a message belongs to the first part that lists it. */
type Beginnings = Readonly<Partial<Record<MessagePart, readonly string[]>>>;

const SCREENS: Beginnings = {
  first: [
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
  ],
  home: ["common.", "explain.hint", "field.", "frame.", "home.", "saved.", "version."],
  start: [
    "assess.",
    "benchmark.",
    "chart.",
    "exposure.",
    "file.",
    "formats.saved",
    "keys.",
    "lost.",
    "missing.",
    "notRead.",
    "pictures.",
    "portfolio.lower",
    "portfolio.median",
    "portfolio.n",
    "portfolio.overall",
    "portfolio.upper",
    "questionnaire.draft",
    "questionnaires.all",
    "questionnaires.count",
    "results.",
    "risks.exposureAnswered",
    "search.",
    "setup.",
    "time.",
    "upgrade.",
    "workshop.agreedOn",
    "workshop.column.",
    "workshop.state.",
    "workshop.title",
  ],
};

const REPORT: Beginnings = {
  start: [
    "agreement.near",
    "agreement.respondents",
    "agreement.role",
    "answer.",
    "document.subject",
    "document.title",
    "document.unnamed",
    "duty.",
    "evidence.",
    "findings.",
    "framework.",
    "frameworks.name",
    "headline.",
    "heatmap.",
    "lead.",
    "lens.",
    "levelLimits.",
    "next.",
    "numbers.",
    "opening.targetLevels",
    "priorities.",
    "progress.",
    "radar.",
    "sure.",
    "table.",
    "term.",
    "value.",
  ],
};

const ROOMS: Readonly<Record<string, Beginnings>> = { screens: SCREENS, report: REPORT };

/** The build writes these into the page itself (vite-shell.ts). */
const IN_PAGE = ["failure.oldBrowser", "failure.start"];

/** Returns the part of a room's catalogue that has a message; null if it is in the page itself. */
export function messagePart(room: string, id: string): MessagePart | null {
  if (room === "screens" && IN_PAGE.includes(id)) return null;
  const parts = ROOMS[room] ?? {};
  return MESSAGE_PARTS.find((part) => parts[part]?.some((beginning) => id.startsWith(beginning))) ?? "rest";
}
