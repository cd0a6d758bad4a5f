import type { AreaReport, PracticeReport, QuestionReport } from "./report.ts";

/** The practices of these areas, in questionnaire order. */
export function practicesIn(areas: readonly Pick<AreaReport, "practices">[]): readonly PracticeReport[] {
  return areas.flatMap(({ practices }) => practices);
}

/** The questions of the edition in these areas, in questionnaire order. */
export function questionsIn(areas: readonly Pick<AreaReport, "practices">[]): readonly QuestionReport[] {
  return practicesIn(areas).flatMap(({ questions }) => questions);
}
