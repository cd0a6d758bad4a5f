import { findQuestion } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Formatter } from "#report/formatter.ts";
import type { PortfolioCommon, PortfolioMember } from "./portfolio.ts";

/** Maximum number of common risks, and of common steps. */
const MAX_COMMON = 10;

/** Lists the risks that are top risks of most assessments, of those where they apply. Ties keep the order. */
export function commonRisks(members: readonly PortfolioMember[], { risks }: Questionnaire): readonly PortfolioCommon[] {
  const top = membersBy(members, ({ topRisks }) => topRisks);
  const applying = membersBy(members, (entry) => entry.risks);
  return mostCommon(
    risks.map(({ id, title }) => ({ key: id, title, members: top.get(id) ?? [], of: applying.get(id)?.length ?? 0 })),
  );
}

/** Lists the steps that are in the first wave of most plans; a step raises a question by one answer. */
export function commonSteps(
  members: readonly PortfolioMember[],
  questionnaire: Questionnaire,
  formatter: Formatter,
): readonly PortfolioCommon[] {
  const planning = membersBy(members, ({ steps }) => steps.map(({ question, level }) => `${question}@${level}`));
  return mostCommon(
    [...planning].flatMap(([key, found]) => {
      const [, id = "", level = ""] = /^(.*)@(\d+)$/.exec(key) ?? [];
      const question = findQuestion(questionnaire, id);
      if (question === undefined) return [];
      const { action, statement = "" } = question.levels[Number(level)] ?? {};
      const title = action ?? formatter.text("findings.answerTo", { prompt: question.prompt, statement });
      return [{ key, title, members: found, of: members.length }];
    }),
  );
}

/** Returns the members with each key, in the given order. */
function membersBy(
  members: readonly PortfolioMember[],
  keysOf: (entry: PortfolioMember["entry"]) => readonly string[],
): ReadonlyMap<string, PortfolioCommon["members"]> {
  const found = new Map<string, Pick<PortfolioMember, "id" | "name">[]>();
  for (const { id, name, entry } of members) {
    for (const key of new Set(keysOf(entry))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [{ id, name }]);
      else known.push({ id, name });
    }
  }
  return found;
}

/** Something that only one assessment has is not common. */
function mostCommon(items: readonly PortfolioCommon[]): readonly PortfolioCommon[] {
  return items
    .filter(({ members }) => members.length > 1)
    .toSorted((a, b) => b.members.length - a.members.length)
    .slice(0, MAX_COMMON);
}
