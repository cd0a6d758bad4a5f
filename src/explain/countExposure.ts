import { exposureOf } from "#report/risks/drivers.ts";
import { readProfile } from "#report/risks/exposureProfile.ts";
import type { Counted } from "./count.ts";
import { groupOf } from "./leftOut.ts";
import type { CountRef } from "#report/metricRef.ts";
import type { PhraseId } from "./say.ts";
import type { Scene } from "./scene.ts";

type ExposureRef = Extract<CountRef, { kind: "exposure" }>;

/** Questions of the exposure profile that are answered or not, each with how many scenarios depend on it. */
export function countExposure(scene: Scene, { which }: ExposureRef): Counted {
  const { say, words, questionnaire, assessment } = scene;
  const profile = readProfile(questionnaire, assessment);
  const answerOf = (id: string) => words.list(profile.answerOf(id));
  const isIn = (id: string) => (answerOf(id) === "") === (which === "open");
  const reach = (id: string) => questionnaire.risks.filter((risk) => exposureOf(risk, profile).includes(id)).length;
  const others = questionnaire.exposure.filter(({ id }) => !isIn(id));
  const title: PhraseId = `explain.title.exposure.${which}`;
  const sentence: PhraseId = `explain.exposure.${which}`;
  return {
    title: say.text(title),
    sentence: say.text(sentence, { total: questionnaire.exposure.length }),
    rows: questionnaire.exposure
      .filter(({ id }) => isIn(id))
      .map(({ id, prompt }) => ({
        title: prompt,
        amount: 1,
        detail: answerOf(id),
        value: say.text("explain.openControls.holds", { count: reach(id) }),
      })),
    caption: say.text("explain.count.list"),
    columns: {
      what: say.text("explain.questions"),
      value: say.text("explain.openControls.column"),
      contribution: say.text("explain.column.counts"),
    },
    leftOut: groupOf(
      scene,
      `explain.exposure.others.${which}`,
      others.map(({ id, prompt }) => ({ title: prompt, detail: answerOf(id), of: null, question: null })),
    ),
    notes: [say.text("explain.exposure.where")],
  };
}
