/** What the ids begin with of all that Home and the frame around the screens say. */
const FIRST = [
  "common.",
  "explain.hint",
  "failure.",
  "field.",
  "frame.",
  "home.",
  "loading.",
  "open.",
  "saved.",
  "version.",
];

/** Whether a message belongs to the first view; the others are fetched with the screens that say them. */
export function isFirstViewMessage(id: string): boolean {
  return FIRST.some((beginning) => id.startsWith(beginning));
}
