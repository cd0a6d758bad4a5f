import { type Formatters, IntlMessageFormat } from "intl-messageformat";

/**
 * The messages of one language: id → ICU message. Builds replace each message by its syntax tree as JSON, except plain
 * texts, so that the app needs no parser.
 */
export type Messages<Id extends string> = Readonly<Record<Id, string>>;

/** The values of a message, and for each tag a function that renders its content. */
export type MessageValues<Part> = Readonly<
  Record<string, string | number | Part | ((parts: (string | Part)[]) => string | Part | (string | Part)[])>
>;

/** Returns the message with an id, filled with values: a text, or texts and parts in order. */
export type MessageFormat<Id extends string, Part> = (
  id: Id,
  values?: MessageValues<Part>,
) => string | Part | (string | Part)[];

/**
 * Returns a function that formats messages with the numbers and plurals of `locale` (BCP 47). It throws if a message is
 * invalid or lacks a value, which is a bug.
 */
export function createMessageFormat<Id extends string, Part = never>(
  locale: string,
  messages: Messages<Id>,
): MessageFormat<Id, Part> {
  const known = formats.get(messages) ?? new Map<string, IntlMessageFormat>();
  formats.set(messages, known);
  const formatOf = (id: Id) => {
    const key = `${locale} ${id}`;
    const format = known.get(key) ?? new IntlMessageFormat(treeOf(messages[id]), locale, undefined, { formatters });
    known.set(key, format);
    return format;
  };
  return (id, values) => (isPlainText(messages[id]) ? messages[id] : formatOf(id).format<Part>(values));
}

/** The messages of each catalogue that have been read, by locale and id: reading takes longer than formatting. */
const formats = new WeakMap<object, Map<string, IntlMessageFormat>>();

/** Returns the syntax tree of a message of a build; elsewhere the message itself, which is parsed where it is used. */
function treeOf(message: string) {
  return message.startsWith('[{"type":') ? JSON.parse(message) : message;
}

/** Tells whether a message has no syntax, so that it is its own text. */
export function isPlainText(message: string): boolean {
  return !/[{}<']/.test(message);
}

/** Like createMessageFormat, for messages without tags. */
export function createTextFormat<Id extends string>(
  locale: string,
  messages: Messages<Id>,
): (id: Id, values?: Readonly<Record<string, string | number>>) => string {
  const format = createMessageFormat(locale, messages);
  return (id, values) => String(format(id, values));
}

/** Formatters are expensive, so all messages share them. */
const formatters: Formatters = {
  getNumberFormat: memoize(
    (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  ),
  getDateTimeFormat: memoize(
    (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  ),
  getPluralRules: memoize((...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args)),
};

function memoize<Args extends readonly unknown[], Value>(make: (...args: Args) => Value): (...args: Args) => Value {
  const made = new Map<string, Value>();
  return (...args) => {
    const key = JSON.stringify(args);
    const value = made.get(key) ?? make(...args);
    made.set(key, value);
    return value;
  };
}
