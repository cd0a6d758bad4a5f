import { textSearch } from "#lib/textSearch.ts";
import type { FrameworkReport, ItemReport, ItemStatus } from "#report/frameworks/frameworksReport.ts";
import { questionsIn } from "#report/questionsIn.ts";
import type { AreaReport, QuestionReport } from "#report/report.ts";

/** A filter of a framework's items: by status, and by words. */
export type ItemFilter = { readonly status: ItemStatus | "all"; readonly query: string };

/** Returns the matching items, in the framework's order; searches number, title and the citing questions. */
export function filterItems(
  framework: FrameworkReport,
  areas: readonly AreaReport[],
  { status, query }: ItemFilter,
): readonly ItemReport[] {
  const questions = questionsById(areas);
  const isWanted = textSearch(query);
  return framework.items.filter((item) => {
    if (status !== "all" && item.status !== status) return false;
    const prompts = item.questions.map((id) => questions.get(id)?.prompt ?? "");
    return isWanted([item.id, item.title, ...prompts].join(" "));
  });
}

/** Returns the questions of all areas by id. */
export function questionsById(areas: readonly AreaReport[]): ReadonlyMap<string, QuestionReport> {
  return new Map(questionsIn(areas).map((question) => [question.id, question]));
}
