import { answerState, answerTo } from "#assessment/answer.ts";
import { hasOwnValues, highestAnswer } from "#questionnaire/maturityScale.ts";
import { findQuestion } from "#questionnaire/outline.ts";
import type { NodeMetric } from "#report/metricRef.ts";
import { type ExplainContext, scoreOf } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import { answerText } from "./explainMean.ts";
import { ownGap } from "./explainTarget.ts";
import type { MetricBody } from "./metricBody.ts";
import { numbers, parts } from "./nodeMetrics.ts";

type QuestionMetric = Exclude<NodeMetric, "share">;

/** Explains a metric of a question, which depends only on its answer; the notes show the answer. */
export function explainQuestionMetric(context: ExplainContext, id: string, metric: QuestionMetric): MetricBody {
  return {
    sentence: writeSentence(context, metric),
    amounts: amountsOf(context, id, metric),
    parts: metric === "gap" ? parts(ownGap(context, id)) : [],
    notes: notesOf(context, id),
  };
}

function writeSentence({ explainFormatter, questionnaire, max }: ExplainContext, metric: QuestionMetric): string {
  if (metric === "level")
    return explainFormatter.text("explain.questionMetric.level", { max: highestAnswer(questionnaire) });
  if (metric === "value" && hasOwnValues(questionnaire))
    return explainFormatter.text("explain.questionMetric.ownValue", { max });
  if (metric === "target" && questionnaire.scoring.cumulative !== undefined)
    return explainFormatter.text("explain.questionMetric.targetCumulative", { max });
  const sentence: ExplainMessageId = `explain.questionMetric.${metric}`;
  return explainFormatter.text(sentence, { max });
}

function amountsOf(context: ExplainContext, id: string, metric: QuestionMetric): readonly number[] {
  const score = scoreOf(context, id);
  switch (metric) {
    case "range":
      return numbers(score?.low, score?.high);
    case "evidence":
      return numbers(score?.evidence?.verified, score?.evidence?.documented, score?.evidence?.asserted);
    case "sensitivity":
      return [];
    default:
      return numbers(score?.[metric]);
  }
}

/** Returns the answer, its statement and evidence, or the reason why the question does not apply. */
function notesOf(context: ExplainContext, id: string): readonly string[] {
  const { assessment, questionnaire, explainFormatter, formatter } = context;
  const answer = answerTo(assessment.answers, id) ?? {};
  const given = explainFormatter.text("explain.questionMetric.answer", { answer: answerText(context, id) });
  switch (answerState(answer)) {
    case "answered": {
      const statement = findQuestion(questionnaire, id)?.levels[answer.level ?? 0]?.statement;
      const grade = formatter.text(`evidence.${answer.evidence ?? "unstated"}`);
      return [
        given,
        ...(statement === undefined ? [] : [statement]),
        explainFormatter.text(
          answer.evidence === undefined ? "explain.questionMetric.noGrade" : "explain.questionMetric.grade",
          { grade },
        ),
      ];
    }
    case "notApplicable":
      return [given, (answer.notApplicable ?? "").trim()].filter((line) => line !== "");
    default:
      return [given, explainFormatter.text("explain.questionMetric.missing")];
  }
}
