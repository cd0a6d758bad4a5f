import { isObject } from "#lib/isObject.ts";
import { regionOf } from "#lib/regionOf.ts";
import { isColour } from "#report/brand/accent.ts";
import type { Logo } from "#report/brand/logo.ts";
import { readLogoData } from "#report/brand/readLogoData.ts";
import { LANGUAGES, usualLanguage } from "./languages.ts";
import { type Edition, EDITIONS } from "./options.ts";

export const PAPERS = ["a4", "letter"] as const;
export type PaperName = (typeof PAPERS)[number];

/** The markings of TLP 2.0 (FIRST). */
export const TLP_MARKINGS = ["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"] as const;

/** Longest marking and name, in UTF-16 units: each stands on one line. */
export const LONGEST_MARKING = 80;
export const LONGEST_NAME = 120;
/** Longest summary and decision of the author's own, in UTF-16 units: the first page stands alone. */
export const LONGEST_SUMMARY = 600;
export const LONGEST_DECISION = 240;
/** Most decisions for which the first page has room. */
export const MOST_DECISIONS = 6;

/** Everything that is chosen for a report, whole and plain: it is kept on the device and travels with the report. */
export type Choices = {
  readonly edition: Edition;
  readonly paper: PaperName;
  /** BCP 47 */
  readonly language: string;
  readonly classification: string;
  readonly preparedBy: string;
  /** `#rrggbb`, or null for the app's own. */
  readonly accent: string | null;
  readonly logo: Logo | null;
};

/** Where Letter is the paper in the tray: the US-Letter regions of Unicode's CLDR, and the Dominican Republic. */
const LETTER_REGIONS = "BZ CA CL CO CR DO GT MX NI PA PH PR SV US VE".split(" ");
/**
 * What holds until something is chosen, for somebody with these language preferences (BCP 47, best first): the region
 * decides on paper and dates, whatever language it comes with.
 */
export function usualChoices(languages: readonly string[]): Choices {
  return {
    edition: "board",
    paper: LETTER_REGIONS.includes(regionOf(languages)) ? "letter" : "a4",
    language: usualLanguage(languages),
    classification: "",
    preparedBy: "",
    accent: null,
    logo: null,
  };
}

/** Choices as they were kept or came with a report; what is not there or not sound is as usual. */
export function readChoices(value: unknown, usual: Choices): Choices {
  const given = isObject(value) ? value : {};
  const { accent, language } = given;
  return {
    edition: EDITIONS.find((edition) => edition === given.edition) ?? usual.edition,
    paper: PAPERS.find((paper) => paper === given.paper) ?? usual.paper,
    language: LANGUAGES.find((known) => known === language) ?? usual.language,
    classification: textOf(given.classification, LONGEST_MARKING),
    preparedBy: textOf(given.preparedBy, LONGEST_NAME),
    accent: typeof accent === "string" && isColour(accent) ? accent : null,
    logo: readLogoData(given.logo),
  };
}

function textOf(value: unknown, longest: number): string {
  return typeof value === "string" ? value.slice(0, longest) : "";
}
