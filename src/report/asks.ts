import type { Sources } from "./sources.ts";
import { answeredBy, weakest } from "./findings.ts";
import type { AreaReport, Counts, Overview } from "./model.ts";

/** What a board is asked to decide: the next step where most is missing, then what makes the result surer. */
export function listAsks(sources: Sources, counts: Counts, areas: readonly AreaReport[]): Overview["asks"] {
  const { scorecard, words } = sources;
  const title = words.text("ask.title");
  const overall = scorecard.nodes["overall"];
  if (overall === undefined || overall.value === null) return { title, steps: [], others: [] };
  const steps = weakest(areas).flatMap(({ practice }) => {
    const question = answeredBy(practice, (a, b) => a - b);
    const action = question === undefined ? undefined : nextAction(sources, question.id, question.level ?? 0);
    return action === undefined ? [] : [words.text("ask.step", { practice: practice.title, action })];
  });
  const missing = counts.open + counts.unknown;
  return {
    title,
    steps,
    others: [
      ...(overall.target === null ? [words.text("ask.target")] : []),
      ...(missing > 0 ? [words.text("ask.answers", { count: missing })] : []),
      ...(overall.evidence?.verified === 0 ? [words.text("ask.verify")] : []),
      ...(steps.length === 0 && overall.target !== null ? [words.text("ask.keep")] : []),
    ],
  };
}

function nextAction({ questionnaire }: Sources, id: string, level: number): string | undefined {
  const question = questionnaire.areas
    .flatMap((area) => area.practices.flatMap((practice) => practice.questions))
    .find((candidate) => candidate.id === id);
  return question?.levels[level + 1]?.action;
}
