/** Formatters take long to make, and a list has a date in every row. */
const made = new Map<string, Intl.DateTimeFormat>();

/** Formats a moment, ISO text or milliseconds, in the user's time zone; returns an invalid one unchanged. */
export function momentText(moment: string | number, locale: string, style: Intl.DateTimeFormatOptions): string {
  const time = new Date(moment).getTime();
  return Number.isNaN(time) ? String(moment) : formatOf(locale, style).format(time);
}

function formatOf(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Another offset, because a user who travels expects the time of the new place.
  const key = JSON.stringify([locale, style, new Date().getTimezoneOffset()]);
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, style);
  made.set(key, format);
  return format;
}
