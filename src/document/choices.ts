import { cut } from "#assessment/cut.ts";
import { isObject } from "#lib/isObject.ts";
import { defaultEnglish, ENGLISH_LOCALES } from "#lib/languages.ts";
import { regionOf } from "#lib/regionOf.ts";
import { EDITIONS, type Edition } from "#report/reportEdition.ts";
import { isColour } from "./brand/accent.ts";
import type { Logo } from "./brand/logo.ts";
import { readLogoData } from "./brand/readLogoData.ts";

/** The paper sizes of a report. */
export const PAPERS = ["a4", "letter"] as const;
/** The name of a paper size. */
export type PaperName = (typeof PAPERS)[number];

/** The markings of TLP 2.0 (FIRST). */
export const TLP_MARKINGS = ["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"] as const;

/** Maximum length of a marking and of a name, in code points: each has one line. */
export const MAX_MARKING_LENGTH = 80;
export const MAX_NAME_LENGTH = 120;
/**
 * Maximum length of the author's summary and of a decision, in code points, so that the first page does not overflow.
 */
export const MAX_SUMMARY_LENGTH = 600;
export const MAX_DECISION_LENGTH = 240;
/** Maximum number of decisions that fit on the first page. */
export const MAX_PRINTED_DECISIONS = 6;

/** What a report includes of its assessment for recalculation: the whole assessment, only its answers, or nothing. */
export const ATTACHED_DATA = ["everything", "answers", "nothing"] as const;
export type AttachedData = (typeof ATTACHED_DATA)[number];

/** All choices for a report as plain data; stored on the device and in the report. */
export type Choices = {
  readonly edition: Edition;
  readonly paper: PaperName;
  /** BCP 47 */
  readonly language: string;
  readonly classification: string;
  readonly preparedBy: string;
  /** `#rrggbb`; null for the app's own. */
  readonly accent: string | null;
  readonly logo: Logo | null;
  /** Null for the default of the edition. */
  readonly carried: AttachedData | null;
};

/** The regions that use Letter paper: the US-Letter regions of Unicode's CLDR, and the Dominican Republic. */
const LETTER_REGIONS = "BZ CA CL CO CR DO GT MX NI PA PH PR SV US VE".split(" ");
/**
 * Returns the default choices for a user with these language preferences (BCP 47, best first): the region decides paper
 * and dates, whatever the language.
 */
export function defaultChoices(languages: readonly string[]): Choices {
  return {
    edition: "board",
    paper: LETTER_REGIONS.includes(regionOf(languages)) ? "letter" : "a4",
    language: defaultEnglish(languages),
    classification: "",
    preparedBy: "",
    accent: null,
    logo: null,
    carried: null,
  };
}

/**
 * Returns what an edition can include, the default first: by default nothing that its pages do not show, except the
 * answers.
 */
export function attachableData(edition: Edition): readonly AttachedData[] {
  return edition === "board" ? ["answers", "everything", "nothing"] : ["everything", "nothing"];
}

/** Returns what a report with these choices includes. */
export function attachedData({ edition, carried }: Pick<Choices, "edition" | "carried">): AttachedData {
  const possible = attachableData(edition);
  return possible.find((one) => one === carried) ?? possible[0] ?? "everything";
}

/**
 * Returns stored or attached choices; missing or invalid ones are replaced by `fallback`.
 * @param locales The available locales of reports, BCP 47.
 */
export function readChoices(value: unknown, fallback: Choices, locales: readonly string[] = ENGLISH_LOCALES): Choices {
  const given = isObject(value) ? value : {};
  const { accent, language } = given;
  return {
    edition: EDITIONS.find((edition) => edition === given.edition) ?? fallback.edition,
    paper: PAPERS.find((paper) => paper === given.paper) ?? fallback.paper,
    language: locales.find((known) => known === language) ?? fallback.language,
    classification: textOf(given.classification, MAX_MARKING_LENGTH),
    preparedBy: textOf(given.preparedBy, MAX_NAME_LENGTH),
    accent: typeof accent === "string" && isColour(accent) ? accent : null,
    logo: readLogoData(given.logo),
    carried: ATTACHED_DATA.find((one) => one === given.carried) ?? fallback.carried,
  };
}

function textOf(value: unknown, longest: number): string {
  return typeof value === "string" ? cut(value, longest) : "";
}
