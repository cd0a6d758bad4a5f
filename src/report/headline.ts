import { highestLevel, levelName } from "#questionnaire/maturityScale.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { NodeScore } from "#scoring/types.ts";
import { countBelowTarget } from "./belowTarget.ts";
import { describeSensitivity } from "./describeSensitivity.ts";
import type { NodeMetric, QuestionSet } from "./metricRef.ts";
import type { NodeTexts } from "./nodeTexts.ts";
import type { Counts, NodeReport } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import type { Run } from "./runs.ts";
import { termsWithin } from "./terms.ts";

/** Returns the reference to an overall metric. */
const overallRef = (metric: NodeMetric) => ({ kind: "node", id: "overall", metric }) as const;

/** Returns the reference to a number of questions. */
const count = (which: QuestionSet) => ({ kind: "questions", id: "overall", which }) as const;

/** Writes the headline: level, value, and how certain they are. */
export function writeHeadline(
  { questionnaire, formatter }: ReportContext,
  counts: Counts,
  overall: NodeReport,
): readonly Run[] {
  const { score } = overall;
  if (counts.questions > 0 && counts.notApplicable === counts.questions)
    return formatter.runs("headline.allNotApplicable");
  if (score.level === null) return formatter.runs("headline.unanswered");
  const { low, high } = overall.text;
  const missing = counts.open + counts.unknown;
  const values = {
    level: { text: formatter.level(score.level), metric: overallRef("level") },
    name: levelName(questionnaire, score.level),
    value: { text: overall.text.value, metric: overallRef("value") },
    max: formatter.level(highestLevel(questionnaire)),
    low: { text: low, metric: overallRef("range") },
    high: { text: high, metric: overallRef("range") },
    missing,
  };
  if (missing === 0) return formatter.runs("headline.complete", values);
  return formatter.runs(low === high ? "headline.narrow" : "headline.range", values, { metric: count("missing") });
}

/** Writes the sentences below the headline: coverage, evidence, target, weights, last value. */
export function writeLead(context: ReportContext, counts: Counts, overall: NodeReport): readonly (readonly Run[])[] {
  return [
    ...leadCoverage(context, counts, overall),
    ...leadEvidence(context, counts),
    ...leadTarget(context, overall),
    ...leadWeights(context, overall),
    ...leadLast(context, overall),
  ];
}

function leadCoverage({ questionnaire, formatter }: ReportContext, counts: Counts, overall: NodeReport) {
  const questions = counts.questions - counts.notApplicable;
  if (questions === 0) return [];
  const complete = counts.answered === questions;
  const metric = count("answered");
  const minimum = questionnaire.scoring.minimumCoverage;
  return [
    complete
      ? formatter.runs("lead.allAnswered", { questions }, { metric })
      : formatter.runs("lead.answered", { answered: counts.answered, questions }, { metric }),
    ...(counts.notApplicable > 0
      ? [formatter.runs("lead.notApplicable", { count: counts.notApplicable }, { metric: count("notApplicable") })]
      : []),
    ...(counts.unknown > 0
      ? [formatter.runs("lead.unknown", { count: counts.unknown }, { metric: count("unknown") })]
      : []),
    ...(counts.toConfirm > 0 ? [formatter.runs("lead.toConfirm", { count: counts.toConfirm }, { metric: null })] : []),
    ...(overall.score.provisional && counts.answered > 0
      ? [formatter.runs("lead.provisional", { minimum }, { metric: overallRef("coverage") })]
      : []),
  ];
}

function leadEvidence({ formatter }: ReportContext, { evidence }: Counts) {
  if (evidence.answered === 0) return [];
  if (evidence.unstated === evidence.answered) return [formatter.runs("sure.unstated")];
  const metrics = {
    answered: count("answered"),
    documented: count("documented"),
    verified: count("verified"),
    unstated: count("unstated"),
  };
  return [formatter.runs("lead.evidence", evidence, metrics)];
}

/** Writes how the overall value compares with the target, and how many parts miss theirs. */
export function leadTarget(
  context: ReportContext,
  overall: { readonly score: NodeScore; readonly text: Pick<NodeTexts, "target" | "toTarget"> },
): readonly (readonly Run[])[] {
  const { assessment, questionnaire, formatter } = context;
  const { target, gap, coverage } = overall.score;
  if (target === null) return [];
  const profile =
    questionnaire.targets.find((candidate) => candidate.id === assessment.target)?.title ??
    formatter.text("lead.targetOwn");
  const values = {
    profile,
    target: { text: overall.text.target, metric: overallRef("target") },
    // Target less value; the gap is a different number, an average over the practices.
    missing: overall.text.toTarget || "none",
    ...termsWithin(context),
    ...countBelowTarget(context),
    whole: coverage === null || isBelow(coverage, 1) ? "no" : "yes",
  };
  if (gap === null) return overall.score.value === null ? [] : [formatter.runs("lead.targetApart", values)];
  if (!isBelow(0, gap)) return [formatter.runs("lead.targetMet", values)];
  if (questionnaire.scoring.cumulative !== undefined) return [writeLevelTargets(context)];
  const metrics = { below: { kind: "belowTarget" } } as const;
  return [formatter.runs("lead.target", values, metrics)];
}

/**
 * Says how many parts miss the level that is their target, under a cumulative rule: the overall value can reach that of
 * the target while a level is missed.
 */
function writeLevelTargets(context: ReportContext): readonly Run[] {
  const values = { ...termsWithin(context), ...countBelowTarget(context) };
  return context.formatter.runs("opening.targetLevels", values, { below: { kind: "belowTarget" } });
}

function leadWeights(context: ReportContext, overall: NodeReport) {
  return describeSensitivity(context.formatter, overall, termsWithin(context).areas, overallRef("sensitivity"));
}

function leadLast({ last, formatter }: ReportContext, overall: NodeReport) {
  const value = last?.scorecard.nodes["overall"]?.value ?? null;
  if (last === null || value === null) return [];
  const text = overall.text.last;
  const run: Run = overall.score.value === null ? { text } : { text, metric: { kind: "change", id: overall.id } };
  return [formatter.runs("lead.since", { date: formatter.date(last.date), value: run })];
}
