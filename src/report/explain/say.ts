import { createIntl, createIntlCache } from "@formatjs/intl";
import type en from "./words/en.json";

/** The ids of the messages of explanations and of the method. */
export type PhraseId = keyof typeof en;
/** Their catalogue, apart from the report's: it is fetched with the first explanation. */
export type Phrases = Readonly<Record<PhraseId, string>>;

type Values = Readonly<Record<string, string | number>>;

/** How explanations speak: finer numbers than the report's, so that what adds up can be seen to. */
export type Say = {
  text(id: PhraseId, values?: Values): string;
  /** Three decimals, more for what would look like nothing. */
  fine(value: number): string;
  /** The same with its sign, U+2212 for minus. */
  signed(value: number): string;
  /** A share 0…1 as a percentage with two decimals, more for what would look like nothing. */
  percent(share: number): string;
  /** A share 0…1 for running text: no decimals unless it has some. */
  share(share: number): string;
  /** A weight as it was given, to six significant digits. */
  weight(weight: number): string;
};

/** Below this, three decimals would show little. */
const FINE = 0.0005;
/** What binary noise leaves of nothing. */
const NOISE = 1e-12;

/** Speaks the language of the catalogue. */
export function createSay(locale: string, phrases: Phrases): Say {
  const intl = createIntl({ locale, messages: phrases, onError: rethrow }, createIntlCache());
  const three = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const percent = new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const smallPercent = new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 2 });
  const plainPercent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const weight = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const fine = (value: number) => {
    const size = Math.abs(value);
    return size < NOISE ? three.format(0) : (size < FINE ? small : three).format(exact(value));
  };
  return {
    text: (id, values) => intl.formatMessage({ id }, values),
    fine,
    signed: (value) => (Math.abs(value) < NOISE ? fine(0) : `${value < 0 ? "−" : "+"}${fine(Math.abs(value))}`),
    percent: (share) => {
      if (Math.abs(share) < NOISE) return percent.format(0);
      return (Math.abs(share) < FINE / 10 ? smallPercent : percent).format(exact(share));
    },
    share: (share) => plainPercent.format(exact(share)),
    weight: (value) => weight.format(value),
  };
}

/** Without binary noise: 0.1 + 0.2 is 0.3. */
function exact(value: number): number {
  return Math.abs(value) < FINE ? value : Math.round(value * 1e9) / 1e9;
}

function rethrow(error: Error): never {
  throw error;
}
