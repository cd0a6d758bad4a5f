import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const CHART = /(chart|Worksheet)(\d+)(?=\.(?:xml|xlsx))/g;

/**
 * Renumbers the charts of the package from 1: pptxgenjs counts them across all files that it makes, but the same slides
 * must give the same bytes. Removes content types of parts that it lists and does not write.
 */
export function renumberCharts(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const numbers = Object.keys(parts).flatMap((name) => /charts\/chart(\d+)\.xml$/.exec(name)?.slice(1) ?? []);
  const ordered = numbers.toSorted((a, b) => Number(a) - Number(b));
  const renumber = (text: string) =>
    text.replace(CHART, (whole, what: string, number: string) => {
      const place = ordered.indexOf(number);
      return place < 0 ? whole : `${what}${place + 1}`;
    });
  const listed = (xml: string) =>
    xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, name: string) =>
      Object.hasOwn(parts, name) ? whole : "",
    );
  const renamed = Object.entries(parts).map(([name, content]) => {
    const tells = name.endsWith(".rels") || name === "[Content_Types].xml";
    return [renumber(name), tells ? strToU8(renumber(listed(strFromU8(content)))) : content] as const;
  });
  return zipSync(Object.fromEntries(renamed), { level: 0 });
}
