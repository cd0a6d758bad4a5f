import type { AreaReport, PracticeReport, QuestionReport } from "#report/model.ts";

/** Which questions the visitor goes through. */
export const FILTERS = ["all", "open", "flagged", "notApplicable", "belowTarget"] as const;
export type Filter = (typeof FILTERS)[number];

/** A question with the area and the practice it stands in. */
export type Place = {
  readonly area: AreaReport;
  readonly practice: PracticeReport;
  readonly question: QuestionReport;
  /** From 1, within the edition. */
  readonly position: number;
};

/** All questions of the edition in their order. */
export function everyPlace(areas: readonly AreaReport[]): readonly Place[] {
  return areas
    .flatMap((area) =>
      area.practices.flatMap((practice) => practice.questions.map((question) => ({ area, practice, question }))),
    )
    .map((place, index) => ({ ...place, position: index + 1 }));
}

/** The questions that a filter lets through, in their order. "Don't know" is open. */
export function passes(areas: readonly AreaReport[], filter: Filter): readonly Place[] {
  return everyPlace(areas).filter((place) => isPassing(place, filter));
}

function isPassing({ practice, question }: Place, filter: Filter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "open":
      return question.state === "open" || question.state === "unknown";
    case "flagged":
      return question.flagged;
    case "notApplicable":
      return question.state === "notApplicable";
    case "belowTarget":
      return question.level !== null && practice.score.target !== null && question.level < practice.score.target - 1e-9;
  }
}
