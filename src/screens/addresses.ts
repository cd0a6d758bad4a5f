/** The main screens of an assessment, in the order of the work. */
export const MAIN_PARTS = ["set-up", "assess", "results", "risks", "plan", "report"] as const;
/** All screens of an assessment; the others are in the menu. */
export const ASSESSMENT_PARTS = [...MAIN_PARTS, "sheet", "pictures"] as const;
/** A screen of an assessment. */
export type AssessmentPart = (typeof ASSESSMENT_PARTS)[number];
/** The others: of the facilitator, and of a participant in the copy that answers an invitation. */
export type WorkshopPart = "workshop" | "welcome" | "send";

/** The addresses of the screens that belong to no assessment. */
export const HOME = "/";
export const SETTINGS = "/settings";
export const QUESTIONNAIRE = "/questionnaire";
export const QUESTIONNAIRES = "/questionnaires";
export const METHOD = "/method";
export const PORTFOLIO = "/portfolio";
export const VERIFY = "/verify";
export const ACCESSIBILITY = "/accessibility";

/** Returns the address of a screen of an assessment; `detail` is the question on Assess, the open scenario on Risks. */
export function assessmentAddress(id: string, part: AssessmentPart | WorkshopPart, detail?: string): string {
  const base = `/assessment/${inAddress(id)}/${part}`;
  return detail === undefined ? base : `${base}/${inAddress(detail)}`;
}

/** Returns the address of the method, with worked examples from an assessment if an id is given. */
export function methodAddress(id?: string): string {
  return id === undefined ? METHOD : `${METHOD}/${inAddress(id)}`;
}

/** Returns the address of the questionnaire that an assessment was answered with. */
export function assessmentQuestionnaireAddress(assessment: string): string {
  return `${QUESTIONNAIRE}/${inAddress(assessment)}`;
}

type VersionAddress = { readonly id: string; readonly version: string };

/** Returns the address of a version of a questionnaire. */
export function questionnaireAddress({ id, version }: VersionAddress): string {
  return `${QUESTIONNAIRE}/${inAddress(id)}/${inAddress(version)}`;
}

/** Returns the address of the method of a version of a questionnaire. */
export function questionnaireMethodAddress({ id, version }: VersionAddress): string {
  return `${METHOD}/${inAddress(id)}/${inAddress(version)}`;
}

/**
 * Encodes a part of an address. The router decodes the whole address once before splitting it, so per cent signs are
 * encoded twice.
 */
export function inAddress(part: string): string {
  return encodeURIComponent(part).replaceAll("%25", "%2525");
}

/** Decodes a part of an address from the router; returns what the user typed unchanged if it cannot be decoded. */
export function fromAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
