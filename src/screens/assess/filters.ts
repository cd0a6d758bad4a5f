import type { AreaReport, PracticeReport, QuestionReport } from "#report/report.ts";

/** The filters of questions. */
export const FILTERS = ["all", "open", "unknown", "toConfirm", "flagged", "notApplicable", "belowTarget"] as const;
/** A filter by the state of the answer, or by the role that usually knows it. */
export type Filter = (typeof FILTERS)[number] | RoleFilter;
type RoleFilter = `role:${string}`;

/** Returns the filter for the questions that a role usually knows. */
export function roleFilter(role: string): RoleFilter {
  return `role:${role}`;
}

/** Returns the role of a filter; empty for another filter. */
export function roleOf(filter: Filter): string {
  return filter.startsWith("role:") ? filter.slice("role:".length) : "";
}

/** A question with its area and practice. */
export type ReportedQuestion = {
  readonly area: AreaReport;
  readonly practice: PracticeReport;
  readonly question: QuestionReport;
  /** From 1, within the edition. */
  readonly position: number;
};

/** Returns all questions of the edition in order. */
export function everyPlace(areas: readonly AreaReport[]): readonly ReportedQuestion[] {
  return areas
    .flatMap((area) =>
      area.practices.flatMap((practice) => practice.questions.map((question) => ({ area, practice, question }))),
    )
    .map((place, index) => ({ ...place, position: index + 1 }));
}

/** Tells whether a question lacks an answer that counts, including "Don't know". */
export function isMissing({ state }: QuestionReport): boolean {
  return state === "open" || state === "unknown";
}

/** Returns the questions that match a filter, in order. */
export function filterQuestions(areas: readonly AreaReport[], filter: Filter): readonly ReportedQuestion[] {
  return everyPlace(areas).filter((place) => isPassing(place, filter));
}

/** Tells whether a question matches a filter. */
export function isPassing({ question }: ReportedQuestion, filter: Filter): boolean {
  const role = roleOf(filter);
  if (role !== "") return question.roles.includes(role);
  switch (filter) {
    case "all":
      return true;
    case "open":
      return isMissing(question);
    case "unknown":
      return question.state === "unknown";
    case "toConfirm":
      return question.toConfirm;
    case "flagged":
      return question.flagged;
    case "notApplicable":
      return question.state === "notApplicable";
    case "belowTarget":
      return question.belowTarget;
    default:
      return false;
  }
}
