import { answerTo } from "#assessment/answer.ts";
import { isReached, planItem, planKey, stepOfKey } from "#assessment/plan.ts";
import type { Assessment } from "#assessment/schema.ts";
import { answerName } from "#questionnaire/maturityScale.ts";
import { outlineOf, type QuestionPlace } from "#questionnaire/outline.ts";
import { type Effort, effortOf } from "#questionnaire/stepEffort.ts";
import type { Formatter } from "#report/formatter.ts";
import { unitsOf } from "#report/numbers/decimals.ts";
import type { ReportContext } from "#report/reportContext.ts";
import type { ArrangedStep, LeftOut } from "#scoring/index.ts";
import { TOLERANCE } from "#scoring/tolerance.ts";
import { writeEffort } from "./effort.ts";
import type { DismissedStep, DoneStep, StepReport, StepStatus } from "./planReport.ts";
import type { StepDecimals } from "./stepDecimals.ts";

type StepIdentity = Pick<StepReport, "key" | "question" | "level" | "action" | "practice">;

/** Describes the steps, in order. */
export function describeSteps(
  context: ReportContext,
  steps: readonly ArrangedStep[],
  decimals: StepDecimals,
): readonly StepReport[] {
  const { assessment, questionnaire } = context;
  const wordsOf = stepWords(context, decimals);
  return steps.flatMap((step) => {
    const placed = placeOf(context, step.question);
    if (placed === undefined) return [];
    const item = planItem(assessment, step.question, step.level);
    const effort = effortOf(questionnaire.scoring, placed.question.levels[step.level]);
    const status = openStatus(item.status);
    const { id, number, title, short } = placed.area;
    return [
      {
        ...nameStep(context, placed, step),
        prompt: placed.question.prompt,
        area: { id, number, title, short },
        effort,
        benefit: step.benefit,
        wave: step.wave,
        proposed: step.proposed,
        pinned: step.pinned,
        status,
        owner: (item.owner ?? "").trim(),
        due: item.due ?? null,
        text: wordsOf(step, effort, status, item.due),
      },
    ];
  });
}

/** Lists the dismissed steps, each with the later steps of its question that are also left out. */
export function listDismissed(context: ReportContext, leftOut: readonly LeftOut[]): readonly DismissedStep[] {
  const { assessment, formatter } = context;
  // Steps of a question are consecutive, the dismissed one first.
  const firsts = leftOut.filter(({ question }, index) => leftOut[index - 1]?.question !== question);
  return firsts.flatMap((first) => {
    const placed = placeOf(context, first.question);
    if (placed === undefined) return [];
    const { reason = "" } = planItem(assessment, first.question, first.level);
    const count = leftOut.filter(({ question }) => question === first.question).length - 1;
    const note = count === 0 ? "" : formatter.text("plan.leavesToo", { count });
    return [{ ...nameStep(context, placed, first), reason: reason.trim(), note }];
  });
}

/** Lists done steps: first those in the plan whose answers are not updated yet, then those whose answers are. */
export function listDone(context: ReportContext, steps: readonly StepReport[]): readonly DoneStep[] {
  const { assessment } = context;
  const planned = new Map(steps.map((step) => [step.key, step]));
  const done = Object.entries(assessment.plan?.items ?? {}).flatMap(([key, item]) => {
    const step = item.status === "done" ? stepOfKey(key) : null;
    const placed = step === null ? undefined : placeOf(context, step.question);
    if (step === null || placed === undefined) return [];
    const recorded = isReached(assessment, step.question, step.level);
    if (!recorded && !planned.has(key)) return [];
    const level = answerTo(assessment.answers, step.question)?.level ?? 0;
    const goal = describeGoal(context, placed, step.level);
    return [{ ...nameStep(context, placed, step), recorded, ...goal, nowText: levelText(context, level) }];
  });
  return done.toSorted((a, b) => Number(a.recorded) - Number(b.recorded));
}

/** Returns a question of the edition with its position; undefined if it is not in the edition. */
function placeOf({ questionnaire, assessment }: ReportContext, id: string): QuestionPlace | undefined {
  const place = outlineOf(questionnaire).places.get(id);
  return place?.question.editions.includes(assessment.edition) === true ? place : undefined;
}

function describeGoal(context: ReportContext, { question }: QuestionPlace, level: number) {
  return { levelText: levelText(context, level), statement: question.levels[level]?.statement ?? "" };
}

function levelText({ questionnaire, formatter }: ReportContext, level: number): string {
  return formatter.text("answer.level", { level, name: answerName(questionnaire, level) });
}

function nameStep(
  { formatter }: ReportContext,
  { question, practice }: QuestionPlace,
  step: { readonly question: string; readonly level: number },
): StepIdentity {
  const { action, statement = "" } = question.levels[step.level] ?? {};
  return {
    key: planKey(step.question, step.level),
    question: step.question,
    level: step.level,
    // The statement describes a level without an action, but many questions may share it, so the prompt is included.
    action: action ?? formatter.text("findings.answerTo", { prompt: question.prompt, statement }),
    practice: { id: practice.id, number: practice.number, title: practice.title },
  };
}

function openStatus(status: string | undefined): StepStatus {
  return status === "doing" || status === "done" ? status : "todo";
}

/** Formats "Medium", or "Medium, 6 person-days"; empty if steps have no size. */
function sizeText(formatter: Formatter, { plan }: Pick<Assessment, "plan">, effort: Effort): string {
  if (effort.letter === null) return "";
  const size = formatter.text(`effort.one.${effort.letter}`);
  if (plan?.cost === undefined) return size;
  const days = writeEffort(formatter, { daysPerPoint: plan.cost.daysPerPoint }, [effort]);
  return formatter.text("effort.oneDays", { size, days });
}

/** Caches the text of an effort by size. */
function onceEach(write: (effort: Effort) => string): (effort: Effort) => string {
  const made = new Map<Effort["letter"], string>();
  return (effort) => {
    const text = made.get(effort.letter) ?? write(effort);
    made.set(effort.letter, text);
    return text;
  };
}

/** Formats the texts of steps; repeated sentences are cached, because there are hundreds of steps. */
function stepWords({ questionnaire, assessment, formatter }: ReportContext, decimals: StepDecimals) {
  const { scale } = questionnaire;
  const levels = scale.map(({ name }, level) => formatter.text("answer.level", { level, name }));
  const effortTexts = onceEach(({ letter, points }) =>
    letter === null ? "" : formatter.text(`plan.effort.${letter}`, { points }),
  );
  const sizes = onceEach((effort) => sizeText(formatter, assessment, effort));
  const statuses = {
    todo: formatter.text("plan.status.todo"),
    doing: formatter.text("plan.status.doing"),
    done: formatter.text("plan.status.done"),
  };
  const valueText = gainText(formatter, decimals.value, formatter.signed);
  const riskText = gainText(formatter, decimals.risk + 2, (share) => formatter.percent(share, decimals.risk));
  return (step: ArrangedStep, effort: Effort, status: StepStatus, due: string | undefined) => {
    return {
      effort: effortTexts(effort),
      size: sizes(effort),
      level: levels[step.level] ?? "",
      maturity: valueText(step.valueGain),
      risk: questionnaire.risks.length === 0 ? "" : riskText(step.riskGain),
      status: statuses[status],
      due: due === undefined ? "" : formatter.date(due),
    };
  };
}

/** Formats an effect; in words if it is 0 or too small to be shown with these decimals. */
function gainText(formatter: Formatter, decimals: number, write: (gain: number, decimals: number) => string) {
  const none = formatter.text("plan.noEffect");
  const little = formatter.text("plan.under", { value: write(10 ** -decimals, decimals) });
  return (gain: number): string => {
    if (gain <= TOLERANCE) return none;
    return unitsOf(gain, decimals) === 0 ? little : write(gain, decimals);
  };
}
