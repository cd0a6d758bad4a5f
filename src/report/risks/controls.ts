import { answerName, answerValues, highestAnswer, highestLevel } from "#questionnaire/maturityScale.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Question, RiskScenario } from "#questionnaire/schema.ts";
import type { Formatter } from "#report/formatter.ts";
import { unitsOf } from "#report/numbers/decimals.ts";
import { decimalsToFollow, differenceOf } from "#report/numbers/decimalsToFollow.ts";
import { practicesIn } from "#report/questionsIn.ts";
import type { AreaReport, PracticeReport, QuestionReport } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { shareText } from "#report/shareText.ts";
import type { RiskWhatIf } from "#scoring/riskWhatIf.ts";
import { isBelow } from "#scoring/tolerance.ts";
import type { RiskScore } from "#scoring/types.ts";
import { bandOf } from "./bands.ts";
import type { RiskBand } from "./riskBand.ts";
import type { Control, OneLevelUp, OneLevelUpTexts } from "./riskReport.ts";
import { isOpenUpward, residualRange } from "./riskStates.ts";

/** A control's question with its area and practice, and its answer if it is in the edition. */
export type ControlQuestion = {
  readonly question: Question;
  readonly area: Control["area"];
  readonly practice: string;
  readonly report: QuestionReport | null;
  /** The target of its practice, 0…m. */
  readonly target: number | null;
};

/** Returns the questions of every edition by id, with the answers of this edition. */
export function controlQuestions(
  { questionnaire }: ReportContext,
  areas: readonly AreaReport[],
): ReadonlyMap<string, ControlQuestion> {
  const practices = new Map(practicesIn(areas).map((practice) => [practice.id, practice]));
  return new Map(
    outlineOf(questionnaire).questions.map(({ area: { id, number, short }, practice, question }) => {
      const answer = answerIn(practices.get(practice.id), question.id);
      return [question.id, { question, area: { id, number, short }, practice: practice.title, ...answer }];
    }),
  );
}

function answerIn(practice: PracticeReport | undefined, id: string): Pick<ControlQuestion, "report" | "target"> {
  const report = practice?.questions.find((question) => question.id === id) ?? null;
  return { report, target: practice?.score.target ?? null };
}

type ControlContext = {
  readonly context: ReportContext;
  readonly risk: RiskScenario;
  /** The current score. */
  readonly scored: RiskScore;
  readonly questions: ReadonlyMap<string, ControlQuestion>;
  readonly bands: readonly RiskBand[];
  /** Null if the effect of raising a control is not requested. */
  readonly whatIf: RiskWhatIf | null;
};

/** Describes the controls of a scenario, those on likelihood first, each side by falling weight. */
export function describeControls(controlContext: ControlContext): readonly Control[] {
  const { risk, questions } = controlContext;
  const known = risk.controls.flatMap((control) => {
    const found = questions.get(control.question);
    return found === undefined ? [] : [{ ...control, found }];
  });
  return known
    .map(({ on, weight, found }) => {
      const weights = known
        .filter((other) => other.on === on && isApplicable(other.found))
        .reduce((sum, other) => sum + other.weight, 0);
      return describeControl(controlContext, found, on, weight, isApplicable(found) ? weight / weights : null);
    })
    .toSorted((a, b) => sideOrder(a) - sideOrder(b) || b.weight - a.weight);
}

function sideOrder({ on }: Control): number {
  return on === "likelihood" ? 0 : 1;
}

function isApplicable({ report }: ControlQuestion): boolean {
  return report !== null && report.state !== "notApplicable";
}

function describeControl(
  controlContext: ControlContext,
  found: ControlQuestion,
  on: Control["on"],
  weight: number,
  share: number | null,
): Control {
  const { formatter } = controlContext.context;
  const { question, area, practice, report } = found;
  const status = statusOf(controlContext, found);
  return {
    question: question.id,
    prompt: question.prompt,
    area,
    practice,
    on,
    weight,
    share,
    shareText: share === null ? "" : shareText(formatter, share),
    state: report?.state ?? "notInEdition",
    answer: report?.answer ?? formatter.text("risk.notInEdition"),
    level: report?.level ?? null,
    statement: report?.statement ?? null,
    status,
    missing: missingOf(formatter, found, status),
    oneLevelUp: oneLevelUpOf(controlContext, found),
  };
}

function statusOf({ context }: ControlContext, control: ControlQuestion): Control["status"] {
  if (!isApplicable(control)) return "leftOut";
  const level = control.report?.level ?? 0;
  if (level === 0) return "missing";
  const { questionnaire } = context;
  const value = answerValues(questionnaire)[level] ?? 0;
  return isBelow(value, control.target ?? highestLevel(questionnaire)) ? "partly" : "holds";
}

/** Returns the statement of the next level, or that the question is unanswered. */
function missingOf(formatter: Formatter, { question, report }: ControlQuestion, status: Control["status"]): string {
  if (status === "leftOut" || status === "holds") return "";
  if (report?.level === null || report === null) return formatter.text("risk.missingAnswer");
  return question.levels[report.level + 1]?.statement ?? "";
}

/** Describes one level up; an unanswered control counts as absent, so it rises to level 1. */
function oneLevelUpOf(
  { context, risk, scored, bands, whatIf }: ControlContext,
  control: ControlQuestion,
): OneLevelUp | null {
  const { formatter, questionnaire } = context;
  const level = (control.report?.level ?? 0) + 1;
  if (whatIf === null || !isApplicable(control) || level > highestAnswer(questionnaire)) return null;
  const after = whatIf(risk.id, control.question.id, level);
  if (after === null) return null;
  const open = isOpenUpward(residualRange(scored));
  return {
    level,
    levelText: formatter.text("answer.level", { level, name: answerName(questionnaire, level) }),
    action: control.question.levels[level]?.action ?? "",
    statement: control.question.levels[level]?.statement ?? "",
    residual: after.residual,
    band: bandOf(bands, after.band),
    decrease: Math.max(0, scored.residual - after.residual),
    text: oneLevelUpTexts(formatter, scored.residual, after.residual),
    worst: open
      ? {
          band: bandOf(bands, after.bandWorst),
          text: oneLevelUpTexts(formatter, scored.residualWorst, after.residualWorst),
        }
      : null,
  };
}

function oneLevelUpTexts(formatter: Formatter, from: number, to: number): OneLevelUpTexts {
  const decrease = Math.max(0, from - to);
  const isThere = isBelow(0, decrease);
  const decimals = decimalsToFollow([differenceOf(from, decrease)], { parts: 1, result: 1 }, (parts) => {
    return !isThere || unitsOf(decrease, parts) !== 0;
  });
  return {
    from: formatter.number(from, decimals.parts),
    decrease: formatter.number(decrease, decimals.parts),
    residual: formatter.number(to, decimals.result),
  };
}
