/** Formats a moment, ISO text or milliseconds, in the user's time zone; returns an invalid one unchanged. */
export function momentText(moment: string | number, locale: string, style: Intl.DateTimeFormatOptions): string {
  const time = new Date(moment).getTime();
  return Number.isNaN(time) ? String(moment) : new Intl.DateTimeFormat(locale, style).format(time);
}
