import { getOwn } from "#lib/getOwn.ts";

/** The sections of the Results page, each with its own address below that of Results. */
export const SECTIONS = [
  "practices",
  "areas",
  "benchmark",
  "lenses",
  "frameworks",
  "agreement",
  "weights",
  "time",
] as const;
/** The id of a section of Results. */
export type ResultsSection = (typeof SECTIONS)[number];

/** Earlier names of sections in addresses that users may have bookmarked. */
const EARLIER: Readonly<Record<string, ResultsSection>> = { pledges: "practices", commitments: "areas" };

/** Parses the end of a Results address: the section, and in Frameworks the chosen one. */
export function placeOf(end: string | undefined): { readonly section?: string; readonly framework?: string } {
  if (end === undefined) return {};
  const earlier = getOwn(EARLIER, end);
  if (earlier !== undefined) return { section: earlier };
  const dot = end.indexOf(".");
  return dot < 0 ? { section: end } : { section: end.slice(0, dot), framework: end.slice(dot + 1) };
}

/** Returns the end of the address for a framework. */
export function frameworkPlace(framework: string): string {
  return `${"frameworks" satisfies ResultsSection}.${framework}`;
}
