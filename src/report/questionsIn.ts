import type { AreaReport, PracticeReport, QuestionReport } from "./report.ts";

/** Returns the practices of these areas, in questionnaire order. */
export function practicesIn(areas: readonly Pick<AreaReport, "practices">[]): readonly PracticeReport[] {
  return areas.flatMap(({ practices }) => practices);
}

/** Returns the questions of the edition in these areas, in questionnaire order. */
export function questionsIn(areas: readonly Pick<AreaReport, "practices">[]): readonly QuestionReport[] {
  return practicesIn(areas).flatMap(({ questions }) => questions);
}
