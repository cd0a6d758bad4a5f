import { getOwn } from "#lib/getOwn.ts";

/** The parts of the long page that can be jumped to; each has an address of its own behind that of Results. */
export const SECTIONS = ["practices", "areas", "lenses", "frameworks", "weights", "time"] as const;
export type ResultsSection = (typeof SECTIONS)[number];

/** What parts were called in addresses that somebody may have kept. */
const EARLIER: Readonly<Record<string, ResultsSection>> = { pledges: "practices", commitments: "areas" };

/** What the end of an address of Results names: a part of the page, and within Frameworks the one that is shown. */
export function placeOf(end: string | undefined): { readonly section?: string; readonly framework?: string } {
  if (end === undefined) return {};
  const earlier = getOwn(EARLIER, end);
  if (earlier !== undefined) return { section: earlier };
  const dot = end.indexOf(".");
  return dot < 0 ? { section: end } : { section: end.slice(0, dot), framework: end.slice(dot + 1) };
}

/** The end of the address at which a framework is shown. */
export function frameworkPlace(framework: string): string {
  return `${"frameworks" satisfies ResultsSection}.${framework}`;
}
