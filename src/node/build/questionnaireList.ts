import { editionTime, saidMinutes } from "#questionnaire/answeringTime.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { readBuiltIn } from "#node/readBuiltIn.ts";
import type { ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";

/** The questionnaires that come with the app as Home tells of them, in the order in which it offers them. */
export async function questionnaireList(): Promise<readonly ListedQuestionnaire[]> {
  const all = await readBuiltIn();
  const present = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  return present.map(listedQuestionnaire);
}

function listedQuestionnaire(questionnaire: Questionnaire): ListedQuestionnaire {
  const { id, version, title, description, introduction } = questionnaire;
  return {
    ...{ id, version, title, description },
    introduction: introduction ?? { title, lead: description },
    editions: questionnaire.editions.map((edition) => {
      const { questions, minutes } = editionTime(questionnaire, edition.id);
      return {
        ...{ id: edition.id, title: edition.title, start: edition.start ?? null, questions },
        minutes: saidMinutes(Math.max(edition.minutes, minutes)),
      };
    }),
  };
}
