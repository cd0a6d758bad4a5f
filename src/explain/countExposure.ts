import { exposureOf } from "#report/risks/drivers.ts";
import { readProfile } from "#report/risks/exposureProfile.ts";
import type { CountExplanation } from "./countExplanation.ts";
import { groupOf } from "./leftOut.ts";
import type { CountRef } from "#report/metricRef.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import type { ExplainContext } from "./explainContext.ts";

type ExposureRef = Extract<CountRef, { kind: "exposure" }>;

/** Questions of the exposure profile that are answered or not, each with how many scenarios depend on it. */
export function countExposure(context: ExplainContext, { which }: ExposureRef): CountExplanation {
  const { explainFormatter, formatter, questionnaire, assessment } = context;
  const profile = readProfile(questionnaire, assessment);
  const answerOf = (id: string) => formatter.list(profile.answerOf(id));
  const isIn = (id: string) => (answerOf(id) === "") === (which === "open");
  const reach = (id: string) => questionnaire.risks.filter((risk) => exposureOf(risk, profile).includes(id)).length;
  const others = questionnaire.exposure.filter(({ id }) => !isIn(id));
  const title: ExplainMessageId = `explain.title.exposure.${which}`;
  const sentence: ExplainMessageId = `explain.exposure.${which}`;
  return {
    title: explainFormatter.text(title),
    sentence: explainFormatter.text(sentence, { total: questionnaire.exposure.length }),
    rows: questionnaire.exposure
      .filter(({ id }) => isIn(id))
      .map(({ id, prompt }) => ({
        title: prompt,
        amount: 1,
        detail: answerOf(id),
        value: explainFormatter.text("explain.openControls.holds", { count: reach(id) }),
      })),
    caption: explainFormatter.text("explain.count.list"),
    columns: {
      what: explainFormatter.text("explain.questions"),
      value: explainFormatter.text("explain.openControls.column"),
      contribution: explainFormatter.text("explain.column.counts"),
    },
    leftOut: groupOf(
      context,
      `explain.exposure.others.${which}`,
      others.map(({ id, prompt }) => ({ title: prompt, detail: answerOf(id), of: null, question: null })),
    ),
    notes: [explainFormatter.text("explain.exposure.where")],
  };
}
