import { createTextFormat, type Messages } from "#lib/createMessageFormat.ts";
import { createNumbers, type Numbers } from "#report/numbers/createNumbers.ts";
import { MOST_DECIMALS } from "#report/numbers/decimals.ts";
import type en from "./messages/en.json";

/** The ids of the messages of explanations and of the method. */
export type ExplainMessageId = keyof typeof en;
/** Their catalogue, apart from the report's: it is fetched with the first explanation. */
export type ExplainMessages = Messages<ExplainMessageId>;

type Values = Readonly<Record<string, string | number>>;

/** How explanations speak: texts of their own catalogue, and numbers as everywhere. */
export type ExplainFormatter = Numbers & {
  text(id: ExplainMessageId, values?: Values): string;
  /** A share 0…1 for running text: no decimals unless it has some. */
  share(share: number): string;
  /** A weight or a count: as it is. */
  weight(weight: number): string;
  /** "one, two and three" */
  list(items: readonly string[]): string;
};

/** Speaks the language of the catalogue. */
export function createExplainFormatter(locale: string, explainMessages: ExplainMessages): ExplainFormatter {
  const numbers = createNumbers(locale);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    ...numbers,
    text: createTextFormat(locale, explainMessages),
    share: (share) => numbers.percent(share, MOST_DECIMALS),
    weight: (value) => numbers.number(value, MOST_DECIMALS, 0),
    list: (items) => list.format(items),
  };
}
