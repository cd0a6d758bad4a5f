import { createMessageFormat, type Messages } from "#lib/createMessageFormat.ts";
import { knownTimeZone } from "#lib/timeZone.ts";
import type en from "./messages/en.json";
import type { MetricRef } from "./metricRef.ts";
import { createNumbers, type Numbers } from "./numbers/createNumbers.ts";
import { decimalsOf, exact } from "./numbers/decimals.ts";
import { shownDecimals, shownValue } from "./numbers/shownValue.ts";
import type { Run } from "./runs.ts";

/** The ids of the report's messages. */
export type MessageId = keyof typeof en;
/** A catalogue of the report; English is the reference, translations have the same ids. */
export type ReportMessages = Messages<MessageId>;

type Values = Readonly<Record<string, string | number>>;
type RunValue = string | number | Run | readonly Run[];
/** The metrics that a message states, by tag name; null without an explanation. */
export type MetricTags = Readonly<Record<string, MetricRef | null>>;

/** Formats the texts of the report: messages from the catalogue, numbers and dates through Intl. */
export type Formatter = Numbers & {
  readonly locale: string;
  text(id: MessageId, values?: Values): string;
  /** Tells whether there is a message with this id. */
  has(id: string): id is MessageId;
  /**
   * Formats a message as runs: `<em>` parts are strong, `<metric>` parts link the only metric, `<metric-x>` parts the
   * metric `x`. Values that are runs stay runs.
   */
  runs(id: MessageId, values?: Readonly<Record<string, RunValue>>, metrics?: MetricTags): readonly Run[];
  /** Formats a single number: one decimal, or two if one would round up to a whole number; "not rated" for null. */
  value(value: number | null): string;
  /** Formats a level or a target, with decimals only if it has some. */
  level(value: number | null): string;
  /** Joins two formatted ends: "2.4 to 3.1", or "2.5" if both are the same. */
  range(low: string, high: string): string;
  /** Formats with three decimals, for numbers that differ little. */
  fine(value: number): string;
  /** Formats a share 0…1 as a whole percentage. */
  share(value: number | null): string;
  /** Formats an amount of money in whole units; `currency` is an ISO 4217 code. */
  money(amount: number, currency: string): string;
  /** Formats an ISO date, or the day of a moment in the formatter's time zone, as a long date. */
  date(iso: string): string;
  /** Formats the same as a month with its year. */
  month(iso: string): string;
  list(items: readonly string[]): string;
  /** Formats a list of runs as runs. */
  listRuns(items: readonly (readonly Run[])[]): readonly Run[];
};

/** Maximum decimals of a chosen level, which is shown unrounded. */
const MAX_LEVEL_DECIMALS = 3;

/** Formats a whole amount of a currency, given by its ISO 4217 code. */
function moneyOf(locale: string, amount: number, currency: string): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 }).format(exact(amount));
}

/** Normalizes spaces in dates: engines use different widths, but the bytes of a report must not depend on them. */
function usualSpaces(text: string): string {
  return text.replace(/[\u2000-\u200a]/g, " ").replaceAll("\u202f", "\u00a0");
}

/**
 * Creates a formatter for `locale` with its catalogue. Numbers group digits as usual in the locale; a moment is
 * assigned to the day in `timeZone` (IANA).
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
    runs: (id, values, metrics = {}) => toRuns(message(id, { ...values, em: strong, ...tags(metrics) })),
    ...numbers,
    value: (value) => (value === null ? notRated : valueText(numbers, value)),
    level: (value) => {
      if (value === null) return notRated;
      return decimalsOf(value) === 0 ? whole.format(value) : numbers.number(value, MAX_LEVEL_DECIMALS);
    },
    range: (low, high) => (low === high ? low : String(message("value.range", { low, high }))),
    fine: (value) => threeDecimals.format(exact(value)),
    share: (value) => (value === null ? notRated : percent.format(exact(value))),
    money: (amount, currency) => usualSpaces(moneyOf(locale, amount, currency)),
    date: (iso) => usualSpaces(day(iso)),
    month: (iso) => usualSpaces(month(iso)),
    list: (items) => list.format(items),
    listRuns: (items) => listRuns(list, items),
  };
}

function valueText(numbers: Numbers, value: number): string {
  const decimals = shownDecimals([value]);
  return numbers.number(shownValue(value, decimals), decimals);
}

/** Caches messages without values. */
function memoize(make: (id: MessageId) => string): (id: MessageId) => string {
  const made = new Map<MessageId, string>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}

/** Joins runs to a list with the separators of the language. */
function listRuns(list: Intl.ListFormat, items: readonly (readonly Run[])[]): readonly Run[] {
  return list
    .formatToParts(items.map((_, index) => String(index)))
    .flatMap(({ type, value }) => (type === "element" ? (items[Number(value)] ?? []) : [{ text: value }]));
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Returns a function that formats a date unchanged, and a moment as its day in the time zone; other texts are returned
 * unchanged.
 */
function dateWriter(locale: string, style: Intl.DateTimeFormatOptions, timeZone: string): (iso: string) => string {
  const dates = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
  const moments = new Intl.DateTimeFormat(locale, { ...style, timeZone: knownTimeZone(timeZone) });
  return (iso) => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : (DAY.test(iso) ? dates : moments).format(time);
  };
}

function strong(parts: MessageParts): Run[] {
  return toRuns(parts).map((run) => ({ ...run, strong: true }));
}

function tags(metrics: MetricTags) {
  const entries = Object.entries(metrics).map(([name, metric]) => {
    const withMetric = (parts: MessageParts) =>
      toRuns(parts).map((run) => (metric === null ? run : { ...run, metric }));
    // A value and a tag of a message must not have the same name.
    return [name === "metric" ? name : `metric-${name}`, withMetric] as const;
  });
  return Object.fromEntries(entries);
}

/** The result of formatting a message: a text, a run, or a list of texts, runs and lists of runs. */
type MessageParts = string | Run | readonly (string | Run | readonly Run[])[];

function toRuns(formatted: MessageParts): Run[] {
  const parts = [formatted].flat(2);
  return parts.map((part) => (typeof part === "string" ? { text: part } : part));
}
