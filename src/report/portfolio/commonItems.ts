import { findQuestion } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Formatter } from "#report/formatter.ts";
import type { PortfolioCommon, PortfolioMember } from "./portfolio.ts";

/** Maximum number of common risks, and of common steps. */
const MOST = 10;

/** Lists the risks that are top risks of most assessments, of those where they apply. Ties keep the order. */
export function commonRisks(members: readonly PortfolioMember[], { risks }: Questionnaire): readonly PortfolioCommon[] {
  const top = countBy(members.map(({ entry }) => entry.topRisks));
  const applying = countBy(members.map(({ entry }) => entry.risks));
  return mostCommon(
    risks.map(({ id, title }) => ({ key: id, title, count: top.get(id) ?? 0, of: applying.get(id) ?? 0 })),
  );
}

/** Lists the steps that are in the first wave of most plans; a step raises a question by one answer. */
export function commonSteps(
  members: readonly PortfolioMember[],
  questionnaire: Questionnaire,
  formatter: Formatter,
): readonly PortfolioCommon[] {
  const counts = countBy(members.map(({ entry }) => entry.steps.map(({ question, level }) => `${question}@${level}`)));
  return mostCommon(
    [...counts].flatMap(([key, count]) => {
      const [, id = "", level = ""] = /^(.*)@(\d+)$/.exec(key) ?? [];
      const question = findQuestion(questionnaire, id);
      if (question === undefined) return [];
      const { action, statement = "" } = question.levels[Number(level)] ?? {};
      const title = action ?? formatter.text("findings.answerTo", { prompt: question.prompt, statement });
      return [{ key, title, count, of: members.length }];
    }),
  );
}

function countBy(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Something that only one assessment has is not common. */
function mostCommon(items: readonly PortfolioCommon[]): readonly PortfolioCommon[] {
  return items
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST);
}
