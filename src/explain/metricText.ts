import { answerName, levelName } from "#questionnaire/maturityScale.ts";
import type { NodeMetric } from "#report/metricRef.ts";
import { gapText, rangeText, textsOf } from "#report/nodeReport.ts";
import type { NodeTexts } from "#report/nodeTexts.ts";
import { roundEvidenceShares } from "#report/roundEvidenceShares.ts";
import { shareText } from "#report/shareText.ts";
import type { NodeScore } from "#scoring/types.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";

/** Formats a metric of a node as screens show it; null if there is nothing to explain. */
export function metricText(context: ExplainContext, id: string, metric: NodeMetric): string | null {
  const score = scoreOf(context, id);
  if (score === undefined) return null;
  return WRITERS[metric](context, score, textsOf(context, id), context.named(id)?.kind === "question");
}

type Writer = (context: ExplainContext, score: NodeScore, texts: NodeTexts, isQuestion: boolean) => string | null;

const WRITERS: Readonly<Record<NodeMetric, Writer>> = {
  value: (_, _score, { value }) => value,
  level: ({ formatter, questionnaire }, { level }, _texts, isQuestion) => {
    if (level === null) return formatter.text("value.notRated");
    const name = isQuestion ? answerName(questionnaire, level) : levelName(questionnaire, level);
    return formatter.text("answer.level", { level, name });
  },
  range: ({ formatter }, score, texts) => (score.low === null ? null : rangeText(formatter, score, texts)),
  coverage: ({ formatter }, { coverage }) => (coverage === null ? null : shareText(formatter, coverage)),
  evidence: ({ formatter, explainFormatter }, { evidence }) => {
    if (evidence === null) return null;
    const { verified, documented, asserted } = roundEvidenceShares(evidence);
    return explainFormatter.text("explain.evidenceShown", {
      verified: shareText(formatter, verified),
      documented: shareText(formatter, documented),
      asserted: shareText(formatter, asserted),
    });
  },
  sensitivity: ({ formatter }, { sensitivity }, { least, most }) =>
    sensitivity === null ? null : formatter.range(least, most),
  target: (_, { target, applicable }, texts) => (target === null || !applicable ? null : texts.target),
  gap: ({ formatter }, score, texts) =>
    score.target === null || !score.applicable ? null : gapText(formatter, score, texts),
  share: ({ formatter }, { share }) => (share === null ? null : shareText(formatter, share)),
};
