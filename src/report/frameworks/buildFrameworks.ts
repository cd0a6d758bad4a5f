import { isTargeted } from "#assessment/isTargeted.ts";
import { getOwn } from "#lib/getOwn.ts";
import type { Framework } from "#questionnaire/schema.ts";
import { type ApplicableQuestion, applicableQuestions, countAnswered } from "#report/applicableQuestions.ts";
import { ITEM_SETS } from "#report/metricRef.ts";
import { poolTargetText, poolText } from "#report/poolText.ts";
import type { ReportContext } from "#report/reportContext.ts";
import type { Run } from "#report/runs.ts";
import { dutyText, frameworkName } from "./dutyText.ts";
import type { FrameworkReport, FrameworksReport, ItemReport, ItemStatus } from "./frameworksReport.ts";

/** Describes the frameworks that applicable questions cite, in questionnaire order, each with the cited items. */
export function buildFrameworks(context: ReportContext): FrameworksReport {
  const citing = questionsByItem(context);
  return {
    statement: statementOf(context),
    list: context.questionnaire.frameworks
      .map((framework) => describeFramework(context, framework, citing))
      .filter((framework) => framework.items.length > 0),
  };
}

/** Returns the disclaimer: the status of an item is indicative, not a statement of conformity. */
export function statementOf({ questionnaire, assessment, formatter }: ReportContext): string {
  return formatter.text("framework.statement", { targeted: isTargeted(questionnaire, assessment) ? "yes" : "no" });
}

type ByItem = ReadonlyMap<string, readonly ApplicableQuestion[]>;

/** Ids contain no line break, so two items never share a key. */
function keyOf(framework: string, item: string): string {
  return `${framework}\n${item}`;
}

/** Returns the applicable questions by cited item, each once per item. */
function questionsByItem(context: ReportContext): ByItem {
  const byItem = new Map<string, ApplicableQuestion[]>();
  for (const asked of applicableQuestions(context)) {
    const keys = asked.question.references.map(({ framework, item }) => keyOf(framework, item));
    for (const key of new Set(keys)) byItem.set(key, [...(byItem.get(key) ?? []), asked]);
  }
  return byItem;
}

function describeFramework(context: ReportContext, framework: Framework, byItem: ByItem): FrameworkReport {
  const items = framework.items.flatMap((item) => describeItem(context, framework, item, byItem));
  const count = (status: ItemStatus) => items.filter((item) => item.status === status).length;
  const counts = { unknown: count("unknown"), below: count("below"), met: count("met") };
  const uncited = framework.items.length - items.length;
  const { id, title, version, publisher, source = "", licence = "" } = framework;
  return {
    id,
    title,
    name: frameworkName(context.formatter, framework),
    version,
    publisher,
    source,
    licence,
    sentence: sentenceOf(context, id, items, { ...counts, uncited }),
    counts,
    uncited,
    items,
  };
}

function describeItem(
  context: ReportContext,
  framework: Framework,
  item: Framework["items"][number],
  byItem: ByItem,
): readonly ItemReport[] {
  const { scorecard, formatter } = context;
  const score = getOwn(getOwn(scorecard.frameworks, framework.id), item.id);
  if (score === undefined) return [];
  const citing = byItem.get(keyOf(framework.id, item.id)) ?? [];
  const target = targetOf(citing);
  return [
    {
      id: item.id,
      title: item.title,
      ...score,
      target,
      questions: citing.map(({ question }) => question.id),
      text: {
        duty: dutyText(formatter, framework, item),
        ...poolText(formatter, score, target),
        target: poolTargetText(formatter, score, target),
        status: statusText(context, score),
        questions: formatter.text("framework.answered", { answered: countAnswered(citing), questions: citing.length }),
      },
    },
  ];
}

/** Returns Σ share·target ÷ Σ share over the questions with a target, with which the item's value is compared (§ 4). */
function targetOf(citing: readonly ApplicableQuestion[]): number | null {
  let shares = 0;
  let targets = 0;
  for (const { score } of citing) {
    if (score.target === null || score.share === null) continue;
    shares += score.share;
    targets += score.share * score.target;
  }
  return shares === 0 ? null : targets / shares;
}

/** Returns the status in words; empty for a value that cannot have a target. */
function statusText(
  { questionnaire, assessment, formatter }: ReportContext,
  { status, value }: Pick<ItemReport, "status" | "value">,
): string {
  if (status !== "unknown") return formatter.text(`framework.status.${status}`);
  if (value === null) return formatter.text("framework.status.unanswered");
  return isTargeted(questionnaire, assessment) ? formatter.text("framework.status.noTarget") : "";
}

function sentenceOf(
  { questionnaire, assessment, formatter }: ReportContext,
  framework: string,
  items: readonly ItemReport[],
  counts: FrameworkReport["counts"] & { readonly uncited: number },
): readonly Run[] {
  const targeted = items.some(({ target }) => target !== null);
  const metrics = Object.fromEntries(ITEM_SETS.map((which) => [which, { kind: "items", framework, which }] as const));
  const only = items[0]?.status ?? "unknown";
  const values = { ...counts, only, items: items.length, set: isTargeted(questionnaire, assessment) ? "no" : "never" };
  const rated = items.some(({ value }) => value !== null);
  const form = targeted ? (rated ? "sentence" : "sentenceNone") : "sentenceNoTarget";
  return [
    ...formatter.runs(`framework.${form}`, values, metrics),
    ...(counts.uncited > 0
      ? [{ text: " " }, ...formatter.runs("framework.uncited", { count: counts.uncited }, metrics)]
      : []),
  ];
}
