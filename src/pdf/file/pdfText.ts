/** A text string of PDF: ASCII as it is, all else as UTF-16 in hexadecimal, so that nothing in it can be taken for syntax. */
export function pdfText(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, "\\$&")})`;
  return `<feff${hexOf(text)}>`;
}

/** A text as UTF-16 in hexadecimal. */
export function hexOf(text: string): string {
  let units = "";
  for (let index = 0; index < text.length; index++) units += text.charCodeAt(index).toString(16).padStart(4, "0");
  return units;
}

/** A number with as many decimals as a printer can tell apart. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** A place on a page, or a length, of what is set: a twentieth of a point is finer than a printer's dot. */
export function pdfPlace(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** An address: ASCII, other characters percent-encoded, delimiters escaped. */
export function pdfAddress(address: string): string {
  const ascii = address.replace(/[^\x21-\x7e]/gu, (letter) => encodeURIComponent(letter));
  return `(${ascii.replace(/[\\()]/g, "\\$&")})`;
}

/** The start of an ISO day as a date of PDF, in UTC. */
export function pdfDate(day: string): string {
  return `(D:${day.slice(0, 10).replaceAll("-", "")}000000+00'00')`;
}
