import { createTextFormat, type Messages } from "#lib/createMessageFormat.ts";
import type en from "./messages/en.json";

/** The ids of the messages of this room. */
export type ExchangeMessageId = keyof typeof en;
/** Their catalogue; it is fetched with the first file that is made. */
export type ExchangeMessages = Messages<ExchangeMessageId>;

/** What a file for other programs says beside what the report says: names of tables and columns. */
export type ExchangeFormatter = (id: ExchangeMessageId) => string;

/** Speaks the language of the catalogue. Throws for a message that is broken, which is a bug. */
export function createExchangeFormatter(locale: string, messages: ExchangeMessages): ExchangeFormatter {
  return createTextFormat(locale, messages);
}
