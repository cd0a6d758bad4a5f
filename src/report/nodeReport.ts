import { getOwn } from "#lib/getOwn.ts";
import { highestLevel, levelName } from "#questionnaire/maturityScale.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { NodeScore } from "#scoring/types.ts";
import type { Formatter } from "./formatter.ts";
import { type NodeNumbers, type NodeTexts, nodeTexts, type ShownNode, shownNode } from "./nodeTexts.ts";
import type { NodeReport } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import { shareText } from "./shareText.ts";

type Name = Pick<NodeReport, "id" | "number" | "title" | "short">;

/** The score of a node that is not in the edition. */
const UNASKED_SCORE: NodeScore = {
  applicable: false,
  value: null,
  low: null,
  high: null,
  coverage: null,
  evidence: null,
  level: null,
  heldBackBy: [],
  provisional: false,
  target: null,
  gap: null,
  sensitivity: null,
  share: null,
};

/** Returns the score of a node with its texts. */
export function describeNode(context: ReportContext, name: Name): NodeReport {
  const { scorecard, last, questionnaire, formatter } = context;
  const score = scorecard.nodes[name.id] ?? UNASKED_SCORE;
  const texts = textsOf(context, name.id);
  return {
    ...name,
    score,
    last: last?.scorecard.nodes[name.id]?.value ?? null,
    text: {
      ...texts,
      range: rangeText(formatter, score, texts),
      level: score.level === null ? formatter.text("value.notRated") : formatter.level(score.level),
      levelName: levelName(questionnaire, score.level),
      target: texts.target === "" ? formatter.text("table.none") : texts.target,
      gap: gapText(formatter, score, texts),
      coverage: shareText(formatter, score.coverage),
      heldBackBy: formatter.list(score.heldBackBy.map((id) => `${titleOf(context, id)} ${textsOf(context, id).value}`)),
    },
  };
}

/** Returns the numbers of a node as texts, the same wherever they are shown. */
export function textsOf(context: ReportContext, id: string): NodeTexts {
  return nodeTexts(context.formatter, nodeNumbers(context, id));
}

/** Returns the same numbers rounded but not formatted. */
export function shownNumbers(context: ReportContext, id: string): ShownNode {
  return shownNode(nodeNumbers(context, id));
}

function nodeNumbers({ scorecard, last, questionnaire }: ReportContext, id: string): NodeNumbers {
  const score = getOwn(scorecard.nodes, id) ?? UNASKED_SCORE;
  return {
    score,
    last: getOwn(last?.scorecard.nodes, id)?.value ?? null,
    gate: questionnaire.scoring.gate,
    next: nextByValue(questionnaire, id, score.level),
  };
}

/**
 * Returns the level that a greater value would give; null for a question, whose level is its answer, and under a
 * cumulative rule.
 */
function nextByValue(questionnaire: Questionnaire, id: string, level: number | null): number | null {
  const isQuestion = outlineOf(questionnaire).places.has(id);
  const isByValue = !isQuestion && questionnaire.scoring.cumulative === undefined;
  return level === null || !isByValue || level === highestLevel(questionnaire) ? null : level + 1;
}

/** Formats the gap; explains instead if there is no target, or none for what is answered. */
export function gapText(formatter: Formatter, { value, target, gap }: NodeScore, texts: NodeTexts): string {
  if (gap !== null) return texts.gap;
  const isAwaited = target !== null && value === null;
  return formatter.text(isAwaited ? "value.notRated" : "value.apart");
}

type RangeTexts = { readonly low: string; readonly high: string };

/** Returns "2.4 to 3.1", "2.5" if both ends are equal as shown, or that nothing is missing. */
export function rangeText(
  formatter: Formatter,
  { low, coverage }: Pick<NodeScore, "low" | "coverage">,
  ends: RangeTexts,
): string {
  if (low === null) return formatter.text("value.notRated");
  if (coverage === 1) return formatter.text("value.complete");
  return formatter.range(ends.low, ends.high);
}

function titleOf({ questionnaire }: ReportContext, id: string): string {
  return outlineOf(questionnaire).nodes.get(id)?.title ?? id;
}
