const DAY = /^\d{4}-\d\d-\d\d$/;

/** Tells whether a text is a valid calendar day, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
