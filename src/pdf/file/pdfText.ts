/**
 * Formats a PDF text string: printable ASCII as a literal, anything else as UTF-16 in hexadecimal, so that no character
 * can be parsed as syntax.
 */
export function pdfText(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, "\\$&")})`;
  return `<feff${hexOf(text)}>`;
}

/** Formats a text as UTF-16 in hexadecimal. */
export function hexOf(text: string): string {
  let units = "";
  for (let index = 0; index < text.length; index++) units += text.charCodeAt(index).toString(16).padStart(4, "0");
  return units;
}

/** Formats a number with two decimals, which is as precise as a printer. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/**
 * Formats a position or length in points with one decimal; the error of a twentieth of a point is finer than a
 * printer's dot.
 */
export function pdfPlace(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** Formats a URL: ASCII, other characters percent-encoded, delimiters escaped. */
export function pdfAddress(address: string): string {
  const ascii = address.replace(/[^\x21-\x7e]/gu, (letter) => encodeURIComponent(letter));
  return `(${ascii.replace(/[\\()]/g, "\\$&")})`;
}

/** Formats an ISO day as a PDF date, at midnight UTC. */
export function pdfDate(day: string): string {
  return `(D:${day.slice(0, 10).replaceAll("-", "")}000000+00'00')`;
}
