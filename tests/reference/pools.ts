import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Pool, Scorecard } from "#scoring/index.ts";
import { isApplicable, type Node, questionsBelow, sharesOf, sum } from "./tree.ts";

/** Lenses and frameworks (scoring.md § 4). */
export function scorePools(root: Node, questionnaire: Questionnaire): Pick<Scorecard, "lenses" | "frameworks"> {
  const highest = questionnaire.scale.length - 1;
  const shares = sharesOf(root);
  const applicable = questionsBelow(root).filter(isApplicable);
  const asked = new Map(outlineOf(questionnaire).questions.map(({ question }) => [question.id, question]));
  const share = ({ id }: Node) => shares.get(id) ?? 0;
  const tagged = (facet: string) => applicable.filter(({ id }) => asked.get(id)?.facets.includes(facet));
  const citing = (framework: string, item: string) =>
    applicable.filter(({ id }) =>
      asked.get(id)?.references.some((reference) => reference.framework === framework && reference.item === item),
    );

  function pool(questions: readonly Node[]): Pool {
    const answered = questions.filter(({ answer }) => answer.level !== undefined);
    return {
      value: mean(answered, share, ({ answer }) => answer.level ?? 0),
      low: mean(questions, share, ({ answer }) => answer.level ?? 0),
      high: mean(questions, share, ({ answer }) => answer.level ?? highest),
      coverage: mean(questions, share, ({ answer }) => (answer.level === undefined ? 0 : 1)),
    };
  }

  function status(questions: readonly Node[]): "unknown" | "below" | "met" {
    const { value } = pool(questions);
    const targeted = questions.filter(({ target }) => target !== null);
    const target = mean(targeted, share, (question) => question.target ?? 0);
    if (value === null || target === null) return "unknown";
    return value < target - 1e-9 ? "below" : "met";
  }

  const lenses = questionnaire.lenses.map(({ id, facets }) => [
    id,
    Object.fromEntries(facets.map((facet) => [facet.id, pool(tagged(`${id}:${facet.id}`))])),
  ]);
  const frameworks = questionnaire.frameworks.map(({ id, items }) => [
    id,
    Object.fromEntries(
      items
        .map((item) => ({ item: item.id, questions: citing(id, item.id) }))
        .filter(({ questions }) => questions.length > 0)
        .map(({ item, questions }) => [item, { ...pool(questions), status: status(questions) }]),
    ),
  ]);
  return { lenses: Object.fromEntries(lenses), frameworks: Object.fromEntries(frameworks) };
}

function mean(questions: readonly Node[], weight: (node: Node) => number, figure: (node: Node) => number) {
  if (questions.length === 0) return null;
  return sum(questions.map((node) => weight(node) * figure(node))) / sum(questions.map(weight));
}
