import { isTargeted } from "#assessment/isTargeted.ts";
import { highestLevel } from "#questionnaire/maturityScale.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import { targetOf, targetSource } from "#scoring/targets.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { AreaReport, Finding, Findings, PracticeReport, QuestionReport } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";

/** Maximum number of findings, because boards remember three. */
const MAX_FINDINGS = 3;
/** A practice below this part of the scale is never a strength: level 2 of 5. */
const MIN_STRENGTH = 0.4;
/** Statements with at most this many words need their question as context. */
const FEW_WORDS = 3;

type PracticeValue = { readonly area: AreaReport; readonly practice: PracticeReport; readonly value: number };

/**
 * Returns up to three practices with the highest values: at least 2, not below their target, and not below the overall
 * value.
 */
export function findStrengths(context: ReportContext, areas: readonly AreaReport[]): Findings {
  const { scorecard, formatter, questionnaire } = context;
  const whole = scorecard.nodes["overall"]?.value ?? 0;
  const least = MIN_STRENGTH * highestLevel(questionnaire);
  const items = ratedPractices(areas)
    .filter(
      ({ practice, value }) => !isBelow(value, least) && !isBelow(value, whole) && !isBelow(0, practice.score.gap ?? 0),
    )
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MAX_FINDINGS)
    .map((entry) =>
      toFinding(
        context,
        entry,
        "",
        answeredBy(entry.practice, (a, b) => b - a),
      ),
    );
  return {
    title: formatter.text("findings.strengths"),
    note: items.length === 0 ? (isOpen(areas) ? nothingText(context) : formatter.text("findings.strengthsNone")) : "",
    items,
  };
}

/** Returns up to three practices with the largest gaps; without a target, those with the lowest values. */
export function findGaps(context: ReportContext, areas: readonly AreaReport[]): Findings {
  const { formatter } = context;
  const items = weakest(context, areas).map((entry) => {
    return toFinding(
      context,
      entry,
      againstTarget(context, entry),
      answeredBy(entry.practice, (a, b) => a - b),
    );
  });
  return { title: formatter.text("findings.gaps"), note: gapsNote(context, areas, items), items };
}

/**
 * Describes the missed target of a practice: under a cumulative rule its level, which does not follow from the value.
 */
function againstTarget(
  { questionnaire, assessment, formatter }: ReportContext,
  { area, practice }: PracticeValue,
): string {
  const { target } = practice.score;
  if (target === null) return "";
  if (questionnaire.scoring.cumulative === undefined)
    return formatter.text("findings.ofTarget", { target: formatter.level(target) });
  const source = targetSource(questionnaire, assessment, highestLevel(questionnaire));
  const level = targetOf({ id: practice.id, areaId: area.id }, source);
  return formatter.text("findings.ofLevel", { level: formatter.level(level) });
}

/** Explains why nothing is listed, or why the listed practices have no gap. */
function gapsNote(context: ReportContext, areas: readonly AreaReport[], items: readonly Finding[]): string {
  const { formatter } = context;
  if (isOpen(areas)) return nothingText(context);
  const targeted = ratedPractices(areas).some(({ practice }) => practice.score.target !== null);
  const apart = areas.some(({ score }) => score.target !== null) ? "yes" : "no";
  if (items.length === 0) {
    if (!isTargeted(context.questionnaire, context.assessment)) return formatter.text("findings.even");
    const whole = areas.every(({ score }) => !score.applicable || score.coverage === 1) ? "yes" : "no";
    return formatter.text(targeted ? "findings.gapsNone" : "findings.gapsEqual", { apart, whole });
  }
  if (targeted || !isTargeted(context.questionnaire, context.assessment)) return "";
  return formatter.text("findings.gapsNoTarget", { apart });
}

function nothingText({ scorecard, formatter }: ReportContext): string {
  return formatter.text(
    scorecard.nodes["overall"]?.applicable === false ? "findings.notApplicable" : "findings.nothing",
  );
}

function isOpen(areas: readonly AreaReport[]): boolean {
  return ratedPractices(areas).length === 0;
}

/**
 * Returns the practices with a gap, worst first; without a target, those below the overall value, because practices
 * above it are strengths.
 */
function weakest({ scorecard }: ReportContext, areas: readonly AreaReport[]): readonly PracticeValue[] {
  const all = ratedPractices(areas);
  const whole = scorecard.nodes["overall"]?.value ?? 0;
  const missing = all
    .filter(({ practice }) => isBelow(0, practice.score.gap ?? 0))
    .toSorted((a, b) => (b.practice.score.gap ?? 0) - (a.practice.score.gap ?? 0) || a.value - b.value);
  if (all.some(({ practice }) => practice.score.target !== null)) return missing.slice(0, MAX_FINDINGS);
  return all
    .filter(({ value }) => isBelow(value, whole))
    .toSorted((a, b) => a.value - b.value)
    .slice(0, MAX_FINDINGS);
}

/** Returns the answered question of a practice that is first in the given order of levels. */
function answeredBy(practice: PracticeReport, order: (a: number, b: number) => number): QuestionReport | undefined {
  return practice.questions
    .filter((question) => question.level !== null)
    .toSorted((a, b) => order(a.level ?? 0, b.level ?? 0))[0];
}

/** Returns the question to improve where these practices are weakest: the lowest answer, else the first question. */
export function lowestAnswer(practices: readonly PracticeReport[]): string | null {
  const weakest = practices
    .filter(({ score }) => score.value !== null)
    .toSorted((a, b) => (a.score.value ?? 0) - (b.score.value ?? 0))[0];
  const lowest = weakest === undefined ? undefined : answeredBy(weakest, (a, b) => a - b);
  return (lowest ?? practices[0]?.questions[0])?.id ?? null;
}

function ratedPractices(areas: readonly AreaReport[]): readonly PracticeValue[] {
  return areas.flatMap((area) =>
    area.practices.flatMap((practice) => {
      const value = practice.score.value;
      return value === null ? [] : [{ area, practice, value }];
    }),
  );
}

function toFinding(
  context: ReportContext,
  { area, practice }: PracticeValue,
  against: string,
  question: QuestionReport | undefined,
): Finding {
  return {
    id: practice.id,
    title: titleOf(context, area, practice),
    context: area.short,
    metric: "value",
    value: practice.text.value,
    against,
    sentence: sentenceOf(context, question),
    question: question?.id ?? null,
  };
}

/** Returns the title, with the area if another practice has the same title. */
function titleOf({ questionnaire, formatter }: ReportContext, area: AreaReport, { title }: PracticeReport): string {
  const { practices } = outlineOf(questionnaire);
  const isShared = practices.filter((practice) => practice.title === title).length > 1;
  return isShared ? formatter.text("findings.titleIn", { title, area: area.short }) : title;
}

/**
 * Returns the chosen statement, with its question if the statement alone says little: it is short, or other questions
 * share it.
 */
function sentenceOf({ questionnaire, formatter }: ReportContext, question: QuestionReport | undefined): string {
  const statement = question?.statement ?? "";
  if (question === undefined || statement === "") return "";
  const { questions } = outlineOf(questionnaire);
  const isShared =
    questions.filter(({ question: { levels } }) => levels.some((level) => level.statement === statement)).length > 1;
  const isShort = statement.trim().split(/\s+/).length <= FEW_WORDS;
  return isShared || isShort ? formatter.text("findings.answerTo", { prompt: question.prompt, statement }) : statement;
}
