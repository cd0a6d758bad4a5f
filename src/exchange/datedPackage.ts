import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * Sets all dates in an OOXML package, and in the packages embedded in it, to noon of a day (YYYY-MM-DD): libraries
 * write the current time, but the same report must give the same bytes. Parts are sorted by name; folder entries are
 * removed.
 */
export function datedPackage(bytes: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith("/") });
  const sorted = Object.keys(parts).toSorted();
  const dated = sorted.map((name) => [name, datedPart(name, parts[name] ?? new Uint8Array(), day)]);
  return zipSync(Object.fromEntries(dated), { mtime: `${day}T12:00:00` });
}

function datedPart(name: string, content: Uint8Array, day: string): Uint8Array {
  if (name.endsWith(".xlsx")) return datedPackage(content, day);
  if (name !== "docProps/core.xml") return content;
  const moment = `${day}T12:00:00Z`;
  return strToU8(strFromU8(content).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`));
}
