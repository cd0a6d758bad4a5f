import type { Sources } from "./sources.ts";
import type { Counts, Standing } from "./model.ts";
import type { Run } from "./words.ts";

/** The one sentence that is true: level, value, and how sure it is. */
export function writeHeadline({ questionnaire, words }: Sources, counts: Counts, overall: Standing): readonly Run[] {
  const { score } = overall;
  if (counts.questions > 0 && counts.notApplicable === counts.questions) return words.runs("headline.allNotApplicable");
  if (score.level === null) return words.runs("headline.unanswered");
  const low = words.value(score.low);
  const high = words.value(score.high);
  const missing = counts.open + counts.unknown;
  const values = {
    level: words.level(score.level),
    name: questionnaire.scale[score.level]?.name ?? "",
    value: words.value(score.value),
    max: words.level(questionnaire.scale.length - 1),
    low,
    high,
    missing,
  };
  if (missing === 0) return words.runs("headline.complete", values);
  return words.runs(low === high ? "headline.narrow" : "headline.range", values);
}

/** What the headline rests on, a sentence each: coverage, evidence, target, weights, last time. */
export function writeLead(sources: Sources, counts: Counts, overall: Standing): readonly string[] {
  return [
    ...leadCoverage(sources, counts, overall),
    ...leadEvidence(sources, overall),
    ...leadTarget(sources, overall),
    ...leadWeights(sources, overall),
    ...leadLast(sources),
  ];
}

function leadCoverage({ questionnaire, words }: Sources, counts: Counts, overall: Standing): string[] {
  const questions = counts.questions - counts.notApplicable;
  const complete = counts.answered === questions;
  return [
    complete
      ? words.text("lead.allAnswered", { questions })
      : words.text("lead.answered", { answered: counts.answered, questions }),
    ...(counts.notApplicable > 0 ? [words.text("lead.notApplicable", { count: counts.notApplicable })] : []),
    ...(counts.unknown > 0 ? [words.text("lead.unknown", { count: counts.unknown })] : []),
    ...(overall.score.provisional && counts.answered > 0
      ? [words.text("lead.provisional", { minimum: questionnaire.scoring.minimumCoverage })]
      : []),
  ].slice(0, questions === 0 ? 0 : undefined);
}

function leadEvidence({ words }: Sources, overall: Standing): string[] {
  const evidence = overall.score.evidence;
  if (evidence === null) return [];
  return [evidence.asserted > 1 - 1e-9 ? words.text("lead.asserted") : words.text("lead.evidence", evidence)];
}

function leadTarget({ assessment, questionnaire, words }: Sources, overall: Standing): string[] {
  const { target, shortfall } = overall.score;
  if (target === null) return [];
  const profile =
    questionnaire.targets.find((candidate) => candidate.id === assessment.target)?.title ??
    words.text("lead.targetOwn");
  const values = { profile, target: words.value(target), shortfall: words.value(shortfall) };
  if (shortfall === null) return [];
  return [words.text(shortfall > 1e-9 ? "lead.target" : "lead.targetMet", values)];
}

function leadWeights({ words }: Sources, overall: Standing): string[] {
  const sensitivity = overall.score.sensitivity;
  if (sensitivity === null) return [];
  const [min, max] = [words.value(sensitivity.min), words.value(sensitivity.max)];
  return [min === max ? words.text("lead.sensitivityNone") : words.text("lead.sensitivity", { min, max })];
}

function leadLast({ last, words }: Sources): string[] {
  const value = last?.scorecard.nodes["overall"]?.value ?? null;
  if (last === null || value === null) return [];
  return [words.text("lead.since", { date: words.date(last.date), value: words.value(value) })];
}
