import { createIntl, createIntlCache } from "@formatjs/intl";
import { createNumbers, type Numbers } from "#report/shown/createNumbers.ts";
import { MOST_DECIMALS } from "#report/shown/decimals.ts";
import type en from "./words/en.json";

/** The ids of the messages of explanations and of the method. */
export type PhraseId = keyof typeof en;
/** Their catalogue, apart from the report's: it is fetched with the first explanation. */
export type Phrases = Readonly<Record<PhraseId, string>>;

type Values = Readonly<Record<string, string | number>>;

/** How explanations speak: texts of their own catalogue, and numbers as everywhere. */
export type Say = Numbers & {
  text(id: PhraseId, values?: Values): string;
  /** A share 0…1 for running text: no decimals unless it has some. */
  share(share: number): string;
  /** A weight or a count: as it is. */
  weight(weight: number): string;
};

/** Speaks the language of the catalogue. */
export function createSay(locale: string, phrases: Phrases): Say {
  const intl = createIntl({ locale, messages: phrases, onError: rethrow }, createIntlCache());
  const numbers = createNumbers(locale);
  return {
    ...numbers,
    text: (id, values) => intl.formatMessage({ id }, values),
    share: (share) => numbers.percent(share, MOST_DECIMALS),
    weight: (value) => numbers.number(value, MOST_DECIMALS, 0),
  };
}

function rethrow(error: Error): never {
  throw error;
}
