import { decimalsWithin, rounded, unitsOf } from "./decimals.ts";

/**
 * Formats numbers of a locale with `decimals` decimals, rounding halves away from zero; drops trailing zeros down to
 * `least`.
 */
export type Numbers = {
  /** At least one decimal, unless `decimals` is 0. */
  number(x: number, decimals: number, least?: number): string;
  /** Formats with a sign, U+2212 for minus; without one if the number is shown as 0. */
  signed(x: number, decimals: number, least?: number): string;
  /** Formats a share 0…1 as a percentage. */
  percent(share: number, decimals: number, least?: number): string;
};

const known = new Map<string, Numbers>();

/** Returns the number formats of a locale; cached, because they are expensive to create. */
export function createNumbers(locale: string): Numbers {
  const made = known.get(locale) ?? makeNumbers(locale);
  known.set(locale, made);
  return made;
}

function makeNumbers(locale: string): Numbers {
  const plain = formatsOf(locale, {});
  const percents = formatsOf(locale, { style: "percent" });
  const number: Numbers["number"] = (x, decimals, least = Math.min(1, decimals)) =>
    plain(decimalsWithin(x, least, decimals)).format(rounded(x, decimals));
  return {
    number,
    signed: (x, decimals, least) => {
      const sign = unitsOf(x, decimals) === 0 ? "" : x < 0 ? "−" : "+";
      return `${sign}${number(Math.abs(x), decimals, least)}`;
    },
    percent: (share, decimals, least = 0) =>
      // The percentage is rounded, not the share, which would lose two of its decimals.
      percents(decimalsWithin(100 * share, least, decimals)).format(rounded(100 * share, decimals) / 100),
  };
}

/** Returns formats by number of decimals. */
function formatsOf(locale: string, options: Intl.NumberFormatOptions): (decimals: number) => Intl.NumberFormat {
  const formats = new Map<number, Intl.NumberFormat>();
  return (decimals) => {
    const fraction = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const format = formats.get(decimals) ?? new Intl.NumberFormat(locale, { ...options, ...fraction });
    formats.set(decimals, format);
    return format;
  };
}
