import { saidEvidence } from "#report/saidEvidence.ts";
import { shareText } from "#report/shareText.ts";
import { rangeText, shortfallText, textsOf } from "#report/standing.ts";
import type { NodeTexts } from "#report/nodeTexts.ts";
import type { NodeScore } from "#scoring/types.ts";
import type { NodeMetric } from "#report/metricRef.ts";
import { type Scene, scoreOf } from "./scene.ts";

/** A figure of a node as screens show it; null where the node has none to explain. */
export function metricText(scene: Scene, id: string, figure: NodeMetric): string | null {
  const score = scoreOf(scene, id);
  return score === undefined ? null : WRITERS[figure](scene, score, textsOf(scene, id));
}

type Writer = (scene: Scene, score: NodeScore, texts: NodeTexts) => string | null;

const WRITERS: Readonly<Record<NodeMetric, Writer>> = {
  value: (_, _score, { value }) => value,
  level: ({ words, questionnaire }, { level }) =>
    level === null
      ? words.text("value.notRated")
      : words.text("answer.level", { level, name: questionnaire.scale[level]?.name ?? "" }),
  range: ({ words }, score, texts) => (score.low === null ? null : rangeText(words, score, texts)),
  coverage: ({ words }, { coverage }) => (coverage === null ? null : shareText(words, coverage)),
  evidence: ({ words, say }, { evidence }) => {
    if (evidence === null) return null;
    const { verified, documented, asserted } = saidEvidence(evidence);
    return say.text("explain.evidenceShown", {
      verified: shareText(words, verified),
      documented: shareText(words, documented),
      asserted: shareText(words, asserted),
    });
  },
  sensitivity: ({ words }, { sensitivity }, { least, most }) => {
    if (sensitivity === null) return null;
    return least === most ? least : words.text("value.range", { low: least, high: most });
  },
  target: (_, { target, applicable }, texts) => (target === null || !applicable ? null : texts.target),
  shortfall: ({ words }, score, texts) =>
    score.target === null || !score.applicable ? null : shortfallText(words, score, texts),
  share: ({ words }, { share }) => (share === null ? null : shareText(words, share)),
};
