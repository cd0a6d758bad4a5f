import { createIntl, createIntlCache } from "@formatjs/intl";
import type en from "./messages/en.json";

/** The ids of the messages of this room. */
export type ExchangeMessageId = keyof typeof en;
/** Their catalogue; it is fetched with the first file that is made. */
export type ExchangeMessages = Readonly<Record<ExchangeMessageId, string>>;

/** What a file for other programs says beside what the report says: names of tables and columns. */
export type ExchangeFormatter = (id: ExchangeMessageId) => string;

/** Speaks the language of the catalogue. Throws for a message that is broken, which is a bug. */
export function createExchangeFormatter(locale: string, messages: ExchangeMessages): ExchangeFormatter {
  const onError = (error: Error): never => {
    throw error;
  };
  const intl = createIntl({ locale, messages, onError }, createIntlCache());
  return (id) => intl.formatMessage({ id });
}
