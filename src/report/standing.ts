import { findQuestion } from "#questionnaire/findQuestion.ts";
import type { NodeScore, Pool } from "#scoring/types.ts";
import { shareText } from "./shareText.ts";
import type { Sources } from "./sources.ts";
import type { Standing } from "./model.ts";
import type { Words } from "./words.ts";

type Name = Pick<Standing, "id" | "number" | "title" | "short">;

/** A node that the edition leaves empty. */
const NOTHING: NodeScore = {
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
  shortfall: null,
  sensitivity: null,
  share: null,
};

/** The score of a node together with the texts in which it is shown. */
export function describeStanding(sources: Sources, name: Name): Standing {
  const { scorecard, last, questionnaire, words } = sources;
  const score = scorecard.nodes[name.id] ?? NOTHING;
  const before = last?.scorecard.nodes[name.id]?.value ?? null;
  const change = score.value === null || before === null ? null : score.value - before;
  return {
    ...name,
    score,
    last: before,
    text: {
      value: words.value(score.value),
      range: rangeText(words, score),
      level: score.level === null ? words.text("value.notRated") : words.level(score.level),
      levelName: score.level === null ? "" : (questionnaire.scale[score.level]?.name ?? ""),
      target: score.target === null ? words.text("table.none") : words.value(score.target),
      shortfall: shortfallText(words, score),
      coverage: shareText(words, score.coverage),
      change: change === null ? "" : words.change(change),
      heldBackBy: words.list(score.heldBackBy.map((id) => nameWithValue(sources, id))),
    },
  };
}

/** What is missing to the target; without one, or where what is answered has none, that there is nothing to compare. */
export function shortfallText(words: Words, { value, target, shortfall }: NodeScore): string {
  const isAwaited = target !== null && value === null;
  return shortfall === null && !isAwaited ? words.text("value.apart") : words.value(shortfall);
}

/** "2.4 to 3.1", "2.5" where both ends are shown alike, or that nothing is missing. */
export function rangeText(words: Words, { low, high, coverage }: Pool): string {
  if (low === null || high === null) return words.text("value.notRated");
  if (coverage === 1) return words.text("value.complete");
  const ends = { low: words.value(low), high: words.value(high) };
  return ends.low === ends.high ? ends.low : words.text("value.range", ends);
}

function nameWithValue({ questionnaire, scorecard, words }: Sources, id: string): string {
  const nodes = questionnaire.areas.flatMap((area) => [area, ...area.practices]);
  const title = nodes.find((node) => node.id === id)?.title ?? findQuestion(questionnaire, id)?.prompt ?? id;
  return `${title} ${words.value(scorecard.nodes[id]?.value ?? null)}`;
}
