/** A moment, as ISO text or milliseconds, where the visitor is; what is none is written as it came. */
export function momentText(moment: string | number, locale: string, style: Intl.DateTimeFormatOptions): string {
  const time = new Date(moment).getTime();
  return Number.isNaN(time) ? String(moment) : new Intl.DateTimeFormat(locale, style).format(time);
}
