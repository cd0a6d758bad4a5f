import { saidEvidence } from "#report/saidEvidence.ts";
import { shareText } from "#report/shareText.ts";
import { rangeText, shortfallText } from "#report/standing.ts";
import type { NodeScore } from "#scoring/types.ts";
import type { NodeFigure } from "./model.ts";
import { type Scene, scoreOf } from "./scene.ts";

/** A figure of a node as screens show it; null where the node has none to explain. */
export function figureText(scene: Scene, id: string, figure: NodeFigure): string | null {
  const score = scoreOf(scene, id);
  return score === undefined ? null : WRITERS[figure](scene, score);
}

const WRITERS: Readonly<Record<NodeFigure, (scene: Scene, score: NodeScore) => string | null>> = {
  value: ({ words }, { value }) => words.value(value),
  level: ({ words, questionnaire }, { level }) =>
    level === null
      ? words.text("value.notRated")
      : words.text("answer.level", { level, name: questionnaire.scale[level]?.name ?? "" }),
  range: ({ words }, score) => (score.low === null ? null : rangeText(words, score)),
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
  sensitivity: ({ words }, { sensitivity }) =>
    sensitivity === null
      ? null
      : words.text("value.range", { low: words.value(sensitivity.min), high: words.value(sensitivity.max) }),
  target: ({ words }, { target, applicable }) => (target === null || !applicable ? null : words.level(target)),
  shortfall: ({ words }, score) => (score.target === null || !score.applicable ? null : shortfallText(words, score)),
  share: ({ say }, { share }) => (share === null ? null : say.percent(share)),
};
