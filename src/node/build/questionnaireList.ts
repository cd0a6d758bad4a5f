import { questionnaireFolder, readBuiltIn } from "#node/readBuiltIn.ts";
import { translatedLanguages } from "#node/translations.ts";
import { type ListedQuestionnaire, listQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import { messageLanguages } from "./readMessages.ts";

/** Returns the list of built-in questionnaires in each language of the app. */
export async function questionnaireLists(): Promise<Readonly<Record<string, readonly ListedQuestionnaire[]>>> {
  const lists = messageLanguages().map(async (language) => [language, await questionnaireList(language)] as const);
  return Object.fromEntries(await Promise.all(lists));
}

/** Returns the built-in questionnaires for Home, in the order in which they are offered. */
export async function questionnaireList(language: string): Promise<readonly ListedQuestionnaire[]> {
  const all = await readBuiltIn(language);
  const present = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  return present.map((questionnaire) => {
    const versions = all.filter(({ id }) => id === questionnaire.id).map(({ version }) => version);
    return listQuestionnaire(
      questionnaire,
      versions.slice(1),
      translatedLanguages(questionnaireFolder(questionnaire.id)),
    );
  });
}
