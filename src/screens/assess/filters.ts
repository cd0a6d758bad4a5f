import { isBelowTarget } from "#report/belowTarget.ts";
import type { AreaReport, PracticeReport, QuestionReport } from "#report/report.ts";

/** Which questions the visitor goes through. */
export const FILTERS = ["all", "open", "unknown", "toConfirm", "flagged", "notApplicable", "belowTarget"] as const;
/** By the state of the answer, or by who usually knows it. */
export type Filter = (typeof FILTERS)[number] | RoleFilter;
type RoleFilter = `role:${string}`;

/** The questions whose answer a role usually knows. */
export function roleFilter(role: string): RoleFilter {
  return `role:${role}`;
}

/** The role that a filter asks for; empty for another filter. */
export function roleOf(filter: Filter): string {
  return filter.startsWith("role:") ? filter.slice("role:".length) : "";
}

/** A question with the area and the practice it stands in. */
export type QuestionPlace = {
  readonly area: AreaReport;
  readonly practice: PracticeReport;
  readonly question: QuestionReport;
  /** From 1, within the edition. */
  readonly position: number;
};

/** All questions of the edition in their order. */
export function everyPlace(areas: readonly AreaReport[]): readonly QuestionPlace[] {
  return areas
    .flatMap((area) =>
      area.practices.flatMap((practice) => practice.questions.map((question) => ({ area, practice, question }))),
    )
    .map((place, index) => ({ ...place, position: index + 1 }));
}

/** Is there no answer that counts yet? "Don't know" is one of these: it leaves the score as open as nothing at all. */
export function isMissing({ state }: QuestionReport): boolean {
  return state === "open" || state === "unknown";
}

/** The questions that a filter lets through, in their order. */
export function passes(areas: readonly AreaReport[], filter: Filter): readonly QuestionPlace[] {
  return everyPlace(areas).filter((place) => isPassing(place, filter));
}

/** Does a filter let this one through? */
export function isPassing({ practice, question }: QuestionPlace, filter: Filter): boolean {
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
      return isBelowTarget(question, practice);
    default:
      return false;
  }
}
