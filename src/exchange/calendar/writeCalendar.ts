import { utf8 } from "#lib/utf8.ts";

/** An item that is due on a day. */
export type CalendarEntry = {
  /** Stable across exports, so that importing again replaces an entry. */
  readonly id: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly title: string;
  readonly description: string;
};

/** Maximum octets of a line, without its end (RFC 5545, 3.1). */
const MAX_LINE_OCTETS = 75;

/**
 * Writes the entries as an iCalendar file (RFC 5545), as all-day events that do not block time.
 * @param made the moment of creation, ISO 8601 in UTC
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[], made: string): string {
  const stamp = made.replace(/\.\d+/, "").replace(/[-:]/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Tenspan//Tenspan//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap(({ id, day, title, description }) => [
      "BEGIN:VEVENT",
      `UID:${escapeText(id)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
      `SUMMARY:${escapeText(title)}`,
      ...(description === "" ? [] : [`DESCRIPTION:${escapeText(description)}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, "\\n");
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

/** The end of an all-day event is the next day. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Folds long lines: a continuation line begins with a space, and letters are not split. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const letter of line) {
    const size = utf8(letter).length;
    if (octets + size > MAX_LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
