import { createMessageFormat, type Messages } from "#lib/createMessageFormat.ts";
import { knownTimeZone } from "#lib/timeZone.ts";
import type { MetricRef } from "./metricRef.ts";
import { createNumbers, type Numbers } from "./numbers/createNumbers.ts";
import { decimalsOf, exact } from "./numbers/decimals.ts";
import { shownDecimals, shownValue } from "./numbers/shownValue.ts";
import type en from "./messages/en.json";
import type { Run } from "./runs.ts";

/** The ids of the report's messages. */
export type MessageId = keyof typeof en;
/** A catalogue: English is the model, translations have the same ids. */
export type ReportMessages = Messages<MessageId>;

type Values = Readonly<Record<string, string | number>>;
type RunValue = string | number | Run | readonly Run[];
/** The numbers that a message tells, by the names of its tags; null where there is nothing to explain. */
export type MetricTags = Readonly<Record<string, MetricRef | null>>;

/** The one way in which the report speaks: sentences from the catalogue, numbers and dates through Intl. */
export type Formatter = Numbers & {
  readonly locale: string;
  text(id: MessageId, values?: Values): string;
  /** Whether there is a message with this id. */
  has(id: string): id is MessageId;
  /** A message whose `<em>` parts are strong; `<fig>` parts tell the figure `fig`, `<fig-x>` parts the figure `x`. Values that are runs stay runs. */
  runs(id: MessageId, values?: Readonly<Record<string, RunValue>>, figures?: MetricTags): readonly Run[];
  /** A number that stands alone: one decimal, two where it would look like the whole number above it; "not rated" for null. */
  value(value: number | null): string;
  /** A level or a target: no decimals unless it has some. */
  level(value: number | null): string;
  /** Three decimals: for what is compared with others of its kind. */
  fine(value: number): string;
  /** A share 0…1 as a whole percentage. */
  share(value: number | null): string;
  /** An amount of money, rounded to whole units; `currency` is an ISO 4217 code. */
  money(amount: number, currency: string): string;
  /** An ISO date, or the day of a moment in the time zone of these words, as a long date. */
  date(iso: string): string;
  /** The month of the same, with its year. */
  month(iso: string): string;
  list(items: readonly string[]): string;
  /** The same of pieces that stay pieces. */
  listRuns(items: readonly (readonly Run[])[]): readonly Run[];
};

/** Decimals of a level that has some: it was chosen, and is shown as it is. */
const LEVEL = 3;

/** Whole amounts of a currency, by its ISO 4217 code. */
function moneyOf(locale: string, amount: number, currency: string): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 }).format(exact(amount));
}

/** Engines write dates with spaces of several widths; the bytes of a report must not depend on that. */
function usualSpaces(text: string): string {
  return text.replace(/[\u2000-\u200a]/g, " ").replaceAll("\u202f", "\u00a0");
}

/**
 * Words of `locale` from its catalogue. Numbers never group digits differently from the locale's habit; a moment falls
 * on the day that a clock in `timeZone` (IANA) shows.
 */
export function createFormatter(locale: string, catalogue: ReportMessages, timeZone = "UTC"): Formatter {
  const message = createMessageFormat<MessageId, Run | readonly Run[]>(locale, catalogue);
  const numbers = createNumbers(locale);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const threeDecimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const notRated = String(message("value.notRated"));
  const day = dateWriter(locale, { dateStyle: "long" }, timeZone);
  const month = dateWriter(locale, { year: "numeric", month: "long" }, timeZone);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const label = memoize((id: MessageId) => String(message(id)));

  return {
    locale,
    text: (id, values) => (values === undefined ? label(id) : String(message(id, values))),
    has: (id): id is MessageId => Object.hasOwn(catalogue, id),
    runs: (id, values, figures = {}) => toRuns(message(id, { ...values, em: strong, ...tags(figures) })),
    ...numbers,
    value: (value) => {
      if (value === null) return notRated;
      const decimals = shownDecimals([value]);
      return numbers.number(shownValue(value, decimals), decimals);
    },
    level: (value) => {
      if (value === null) return notRated;
      return decimalsOf(value) === 0 ? whole.format(value) : numbers.number(value, LEVEL);
    },
    fine: (value) => threeDecimals.format(exact(value)),
    share: (value) => (value === null ? notRated : percent.format(exact(value))),
    money: (amount, currency) => usualSpaces(moneyOf(locale, amount, currency)),
    date: (iso) => usualSpaces(day(iso)),
    month: (iso) => usualSpaces(month(iso)),
    list: (items) => list.format(items),
    listRuns: (items) => weave(list, items),
  };
}

/** Messages without values are made once. */
function memoize(make: (id: MessageId) => string): (id: MessageId) => string {
  const made = new Map<MessageId, string>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}

/** Runs as a list, with what the language puts between them. */
function weave(list: Intl.ListFormat, items: readonly (readonly Run[])[]): readonly Run[] {
  return list
    .formatToParts(items.map((_, index) => String(index)))
    .flatMap(({ type, value }) => (type === "element" ? (items[Number(value)] ?? []) : [{ text: value }]));
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Writes a date as it is, and a moment as the day that it is in the time zone; what is neither is written as it came. */
function dateWriter(locale: string, style: Intl.DateTimeFormatOptions, timeZone: string): (iso: string) => string {
  const dates = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
  const moments = new Intl.DateTimeFormat(locale, { ...style, timeZone: knownTimeZone(timeZone) });
  return (iso) => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : (DAY.test(iso) ? dates : moments).format(time);
  };
}

function strong(parts: Formatted): Run[] {
  return toRuns(parts).map((run) => ({ ...run, strong: true }));
}

function tags(figures: MetricTags) {
  const entries = Object.entries(figures).map(([name, figure]) => {
    const telling = (parts: Formatted) => toRuns(parts).map((run) => (figure === null ? run : { ...run, figure }));
    // A value and a tag of one message may not have one name.
    return [name === "fig" ? name : `fig-${name}`, telling] as const;
  });
  return Object.fromEntries(entries);
}

/** What a message comes to: a text, a run, or several, and lists of runs among them. */
type Formatted = string | Run | readonly (string | Run | readonly Run[])[];

function toRuns(formatted: Formatted): Run[] {
  const parts = [formatted].flat(2);
  return parts.map((part) => (typeof part === "string" ? { text: part } : part));
}
