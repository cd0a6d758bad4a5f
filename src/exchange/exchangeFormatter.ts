import { createTextFormat, type Messages } from "#lib/createMessageFormat.ts";
import type en from "./messages/en.json";

/** The ids of the messages of this room. */
export type ExchangeMessageId = keyof typeof en;
/** The catalogue of these messages; fetched with the first exported file. */
export type ExchangeMessages = Messages<ExchangeMessageId>;

/** Formats the texts of exported files that the report does not have, such as names of tables and columns. */
export type ExchangeFormatter = (id: ExchangeMessageId, values?: Readonly<Record<string, string | number>>) => string;

/** Creates a formatter for the language of the catalogue. Throws for an invalid message, which is a bug. */
export function createExchangeFormatter(locale: string, messages: ExchangeMessages): ExchangeFormatter {
  return createTextFormat(locale, messages);
}
