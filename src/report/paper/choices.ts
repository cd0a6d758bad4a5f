import { isObject } from "#lib/isObject.ts";
import { isColour } from "#report/brand/accent.ts";
import type { Logo } from "#report/brand/logo.ts";
import { readLogoData } from "#report/brand/readLogoData.ts";
import { type Edition, EDITIONS } from "./options.ts";

export const PAPERS = ["a4", "letter"] as const;
export type PaperName = (typeof PAPERS)[number];

/** Kinds of English; they differ in how they write dates. */
export const LANGUAGES = ["en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA"] as const;

/** The markings of TLP 2.0 (FIRST). */
export const TLP_MARKINGS = ["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"] as const;

/** Longest marking and name, in UTF-16 units: each stands on one line. */
export const LONGEST_MARKING = 80;
export const LONGEST_NAME = 120;

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

/** Where Letter is the paper in the tray. */
const LETTER_REGIONS = new Set(["US", "CA", "MX", "PH", "PR", "CL", "CO", "CR", "DO", "GT", "NI", "PA", "SV", "VE"]);

/** What holds until something is chosen, as is usual where `locale` is spoken. */
export function usualChoices(locale: string): Choices {
  const { region = "" } = new Intl.Locale(locale).maximize();
  return {
    edition: "board",
    paper: LETTER_REGIONS.has(region) ? "letter" : "a4",
    language: LANGUAGES.find((language) => language === locale) ?? (region === "US" ? "en-US" : "en-GB"),
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
