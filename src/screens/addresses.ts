/** The parts of the product that belong to one assessment, in the order of the work. */
export const ASSESSMENT_PARTS = ["set-up", "assess", "results", "risks", "plan", "report"] as const;
export type AssessmentPart = (typeof ASSESSMENT_PARTS)[number];

export const HOME = "/";
export const SETTINGS = "/settings";
export const QUESTIONNAIRE = "/questionnaire";
export const QUESTIONNAIRES = "/questionnaires";
export const METHOD = "/method";
export const VERIFY = "/verify";
export const ACCESSIBILITY = "/accessibility";

/** The address of a part of an assessment; for Assess with the question, for Risks with the scenario that is open. */
export function assessmentAddress(id: string, part: AssessmentPart, detail?: string): string {
  const base = `/assessment/${inAddress(id)}/${part}`;
  return detail === undefined ? base : `${base}/${inAddress(detail)}`;
}

/** The address of the method, worked through on an assessment if one is named. */
export function methodAddress(id?: string): string {
  return id === undefined ? METHOD : `${METHOD}/${inAddress(id)}`;
}

/** The address of the questionnaire that an assessment was answered with. */
export function assessmentQuestionnaireAddress(assessment: string): string {
  return `${QUESTIONNAIRE}/${inAddress(assessment)}`;
}

type Named = { readonly id: string; readonly version: string };

/** The address of a questionnaire in one of its versions. */
export function questionnaireAddress({ id, version }: Named): string {
  return `${QUESTIONNAIRE}/${inAddress(id)}/${inAddress(version)}`;
}

/** The address of the method as a questionnaire sets it, in one of its versions. */
export function questionnaireMethodAddress({ id, version }: Named): string {
  return `${METHOD}/${inAddress(id)}/${inAddress(version)}`;
}

/** The router decodes an address once, as a whole, before it is taken apart: a per cent sign must survive that. */
function inAddress(part: string): string {
  return encodeURIComponent(part).replaceAll("%25", "%2525");
}

/** A part of an address, as the router gives it, as it was before it was encoded; what a visitor typed and cannot be decoded stays as it is. */
export function fromAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
