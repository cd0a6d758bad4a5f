import { textSearch } from "#lib/textSearch.ts";
import type { FrameworkReport, ItemReport, ItemStatus } from "#report/frameworks/frameworksReport.ts";
import type { AreaReport, QuestionReport } from "#report/report.ts";
import { questionsIn } from "#report/questionsIn.ts";

/** Which items of a framework to show: of one status, and with all of these words. */
export type ItemFilter = { readonly status: ItemStatus | "all"; readonly query: string };

/** The items that pass, in the framework's order; words are sought in number, title and the questions that cite it. */
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

/** The questions of all areas by their id. */
export function questionsById(areas: readonly AreaReport[]): ReadonlyMap<string, QuestionReport> {
  return new Map(questionsIn(areas).map((question) => [question.id, question]));
}
