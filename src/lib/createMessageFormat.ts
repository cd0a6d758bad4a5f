import { type Formatters, IntlMessageFormat } from "intl-messageformat";

/** The messages of one language: id → ICU message. Builds put its syntax tree in its place, so that no parser is shipped. */
export type Messages<Id extends string> = Readonly<Record<Id, string>>;

/** What fills a message in: values, and for each tag what becomes of the parts within it. */
export type MessageValues<Part> = Readonly<
  Record<string, string | number | Part | ((parts: (string | Part)[]) => string | Part | (string | Part)[])>
>;

/** Fills in the message with an id: one text, or texts and parts in their order. */
export type MessageFormat<Id extends string, Part> = (
  id: Id,
  values?: MessageValues<Part>,
) => string | Part | (string | Part)[];

/**
 * Speaks the language of the messages, with the numbers and plurals of `locale` (BCP 47). Throws where a message is
 * broken or lacks a value, which is a bug.
 */
export function createMessageFormat<Id extends string, Part = never>(
  locale: string,
  messages: Messages<Id>,
): MessageFormat<Id, Part> {
  const formatOf = memoize((id: Id) => new IntlMessageFormat(messages[id], locale, undefined, { formatters }));
  return (id, values) => formatOf(id).format<Part>(values);
}

/** The same for texts alone. */
export function createTextFormat<Id extends string>(
  locale: string,
  messages: Messages<Id>,
): (id: Id, values?: Readonly<Record<string, string | number>>) => string {
  const format = createMessageFormat(locale, messages);
  return (id, values) => String(format(id, values));
}

/** Formats are dear, so that all messages share them. */
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
