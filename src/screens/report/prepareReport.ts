import type { ReportJob } from "#document/composeReport.ts";
import { languageOf } from "#lib/languages.ts";
import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import type { Result } from "#lib/result.ts";
import type { ReportWords } from "#pdf/exportPdf.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { explainCatalogue, LANGUAGES, reportCatalogue } from "#screens/shell/catalogues.ts";
import { builtInQuestionnaire } from "#store/builtInQuestionnaire.ts";
import { builtInName } from "#store/builtInVersions.ts";
import { pageLanguage } from "#store/pageLanguage.ts";

/** The input of a report in its language, and its messages. */
export type PreparedReport = { readonly job: ReportJob; readonly words: ReportWords };

/** Loads what a report needs in its language. */
export function prepareReport(job: ReportJob): Promise<Result<PreparedReport, MissingPart>> {
  return loadPart(async () => {
    const [questionnaire, words] = await Promise.all([questionnaireOf(job), wordsOf(job)]);
    return { job: { ...job, questionnaire }, words };
  });
}

/** Returns the questionnaire in the report's language if it is built in and translated. */
async function questionnaireOf({ questionnaire, assessment, choices }: ReportJob): Promise<Questionnaire> {
  const language = languageOf(choices.language, LANGUAGES);
  const name = assessment.custom === undefined ? builtInName(questionnaire) : null;
  if (language === pageLanguage() || name === null) return questionnaire;
  const other = await builtInQuestionnaire({ ...name, language });
  return other.ok && other.value.version === questionnaire.version ? other.value : questionnaire;
}

async function wordsOf(job: ReportJob): Promise<ReportWords> {
  const { language, edition } = job.choices;
  if (edition === "board") return { messages: await reportCatalogue.load(language), method: null };
  const part = loadPart(() => import("#pdf/methodFor.ts"));
  const [messages, explainMessages] = await Promise.all([
    reportCatalogue.load(language),
    explainCatalogue.load(language),
  ]);
  const loaded = await part;
  if (!loaded.ok) throw new Error("The method could not be fetched.");
  return { messages, method: loaded.value.methodFor(job, explainMessages) };
}
