import { type ListedQuestionnaire, listQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import { readBuiltIn } from "#node/readBuiltIn.ts";

/** The questionnaires that come with the app as Home tells of them, in the order in which it offers them. */
export async function questionnaireList(): Promise<readonly ListedQuestionnaire[]> {
  const all = await readBuiltIn();
  const present = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  return present.map((questionnaire) => {
    const versions = all.filter(({ id }) => id === questionnaire.id).map(({ version }) => version);
    return listQuestionnaire(questionnaire, versions.slice(1));
  });
}
