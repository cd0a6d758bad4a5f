import { createTextFormat, type Messages } from "#lib/createMessageFormat.ts";
import { createNumbers, type Numbers } from "#report/numbers/createNumbers.ts";
import { MAX_DECIMALS } from "#report/numbers/decimals.ts";
import type en from "./messages/en.json";

/** The ids of the messages of explanations and of the method. */
export type ExplainMessageId = keyof typeof en;
/** The catalogue of these messages, separate from the report's because it is fetched with the first explanation. */
export type ExplainMessages = Messages<ExplainMessageId>;

type Values = Readonly<Record<string, string | number>>;

/** Formats explanations: texts from their own catalogue, and numbers as in the report. */
export type ExplainFormatter = Numbers & {
  text(id: ExplainMessageId, values?: Values): string;
  /** Formats a share 0…1 for running text, with decimals only if needed. */
  share(share: number): string;
  /** Formats a weight or a count, unrounded. */
  weight(weight: number): string;
  /** Returns "one, two and three". */
  list(items: readonly string[]): string;
};

/** Creates a formatter for the language of the catalogue. */
export function createExplainFormatter(locale: string, explainMessages: ExplainMessages): ExplainFormatter {
  const numbers = createNumbers(locale);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    ...numbers,
    text: createTextFormat(locale, explainMessages),
    share: (share) => numbers.percent(share, MAX_DECIMALS),
    weight: (value) => numbers.number(value, MAX_DECIMALS, 0),
    list: (items) => list.format(items),
  };
}
