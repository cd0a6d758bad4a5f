import { answerState, answerTo } from "#assessment/answer.ts";
import type { Answer } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";
import { answerName } from "#questionnaire/maturityScale.ts";
import type { Area, Practice, Question } from "#questionnaire/schema.ts";
import { isBelow } from "#scoring/tolerance.ts";
import { describeNode } from "./nodeReport.ts";
import type { AreaReport, PracticeReport, QuestionReport } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";

/** The areas of each context, because several parts of a report need them. Contexts never change. */
const listed = new WeakMap<ReportContext, readonly AreaReport[]>();

/** Describes the areas with their practices and the questions of the edition, in questionnaire order. */
export function listAreas(context: ReportContext): readonly AreaReport[] {
  const areas = listed.get(context) ?? describeAreas(context);
  listed.set(context, areas);
  return areas;
}

function describeAreas(context: ReportContext): readonly AreaReport[] {
  return context.questionnaire.areas
    .map((area) => describeArea(context, area))
    .filter((area) => area.practices.length > 0);
}

function describeArea(context: ReportContext, area: Area): AreaReport {
  return {
    ...describeNode(context, area),
    intent: area.intent,
    practices: area.practices
      .map((practice) => describePractice(context, practice))
      .filter((practice) => practice.questions.length > 0),
  };
}

function describePractice(context: ReportContext, practice: Practice): PracticeReport {
  return {
    ...describeNode(context, { ...practice, short: practice.title }),
    intent: practice.intent,
    questions: practice.questions
      .filter((question) => question.editions.includes(context.assessment.edition))
      .map((question) => describeQuestion(context, question)),
  };
}

function describeQuestion(context: ReportContext, question: Question): QuestionReport {
  const { assessment, questionnaire, formatter, scorecard } = context;
  const answer = answerTo(assessment.answers, question.id) ?? {};
  const state = answerState(answer);
  const level = state === "answered" ? (answer.level ?? null) : null;
  const evidence = state === "answered" ? (answer.evidence ?? null) : null;
  return {
    id: question.id,
    prompt: question.prompt,
    state,
    level,
    belowTarget: isBelow(0, getOwn(scorecard.nodes, question.id)?.gap ?? 0),
    answer: answerText(formatter, answer, answerName(questionnaire, level)),
    reason: state === "notApplicable" ? (answer.notApplicable ?? "").trim() : "",
    statement: level === null ? null : (question.levels[level]?.statement ?? null),
    evidence,
    evidenceText: state === "answered" ? formatter.text(`evidence.${evidence ?? "unstated"}`) : "",
    note: answer.note ?? "",
    owner: answer.owner ?? "",
    links: answer.links ?? [],
    flagged: answer.flagged === true,
    toConfirm: answer.toConfirm === true,
    roles: question.roles ?? [],
  };
}

/** Formats an answer; `name` is the name of the level. */
export function answerText(formatter: ReportContext["formatter"], answer: Answer, name: string): string {
  const state = answerState(answer);
  if (state === "answered") return formatter.text("answer.level", { level: answer.level ?? 0, name });
  if (state === "unknown") return formatter.text("answer.unknown");
  if (state === "open") return formatter.text("answer.open");
  const reason = (answer.notApplicable ?? "").trim();
  return reason === ""
    ? formatter.text("answer.notApplicableNoReason")
    : formatter.text("answer.notApplicable", { reason });
}
