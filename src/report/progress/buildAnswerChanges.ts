import { type AnswerDifference, CHANGE_KINDS, type ChangeKind, compareAnswers } from "#assessment/compareAnswers.ts";
import { planItem } from "#assessment/plan.ts";
import { answerText } from "#report/areas.ts";
import { questionsIn } from "#report/questionsIn.ts";
import type { AreaReport, QuestionReport } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import type { AnswerChanges } from "./answerChanges.ts";

type EarlierScores = NonNullable<ReportContext["last"]>;

/** Lists the changed answers of the edition since the last snapshot, with the reasons. */
export function buildAnswerChanges(
  context: ReportContext,
  last: EarlierScores,
  areas: readonly AreaReport[],
): AnswerChanges {
  const { assessment } = context;
  const questions = new Map(questionsIn(areas).map((question) => [question.id, question]));
  const differences = compareAnswers([...questions.keys()], last.answers, assessment.answers);
  const items = differences.flatMap((difference) => {
    const question = questions.get(difference.question);
    return question === undefined ? [] : [moveOf(context, difference, question)];
  });
  const countOf = (kind: ChangeKind) => items.filter((item) => item.kind === kind).length;
  const counts = {
    raised: countOf("raised"),
    lowered: countOf("lowered"),
    newlyKnown: countOf("newlyKnown"),
    noLongerKnown: countOf("noLongerKnown"),
    noLongerApplicable: countOf("noLongerApplicable"),
    applicableAgain: countOf("applicableAgain"),
  };
  const done = items.filter(({ stepDone }) => stepDone).length;
  return { items, counts, sentences: writeChanges(context, last, counts, done) };
}

function moveOf(context: ReportContext, { kind, before, after }: AnswerDifference, question: QuestionReport) {
  const { questionnaire, formatter } = context;
  const name = questionnaire.scale[before?.level ?? -1]?.name ?? "";
  return {
    question: question.id,
    prompt: question.prompt,
    last: answerText(formatter, before ?? {}, name),
    today: question.answer,
    kind,
    stepDone: kind === "raised" && hasDoneStep(context, question.id, before?.level ?? 0, after?.level ?? 0),
  };
}

/** Returns true if the plan has a done step between two levels. */
function hasDoneStep({ assessment }: ReportContext, question: string, from: number, to: number): boolean {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + 1 + index).some(
    (level) => planItem(assessment, question, level).status === "done",
  );
}

function writeChanges(
  context: ReportContext,
  last: EarlierScores,
  counts: AnswerChanges["counts"],
  done: number,
): readonly string[] {
  const { formatter } = context;
  const kinds = CHANGE_KINDS.filter((kind) => counts[kind] > 0);
  const count = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  const list = formatter.list(kinds.map((kind) => formatter.text(`progress.${kind}`, { count: counts[kind] })));
  return [
    ...writeVersion(context, last),
    formatter.text("progress.answers", { count, list }),
    ...(done > 0 ? [formatter.text("progress.stepsDone", { count: done })] : []),
  ];
}

/** States that the snapshot has another version, and how many of its questions have changed their meaning. */
function writeVersion({ questionnaire, formatter }: ReportContext, { version }: EarlierScores): readonly string[] {
  if (version === questionnaire.version) return [];
  const upgrade = questionnaire.upgrades?.find(({ from }) => from === version);
  const changed = (upgrade?.questions ?? []).filter(({ confirm }) => confirm !== undefined).length;
  return [formatter.text("progress.version", { from: version, to: questionnaire.version, changed })];
}
