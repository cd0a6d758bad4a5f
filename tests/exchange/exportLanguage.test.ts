import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import { defaultChoices } from "#document/choices.ts";
import type { ReportJob } from "#document/composeReport.ts";
import type { ExportInput } from "#exchange/exportFile.ts";
import { FORMAT_IDS, type FormatId } from "#exchange/formatIds.ts";
import { loadFormat } from "#exchange/formats.ts";
import exchange from "#exchange/messages/en.json";
import explain from "#explain/messages/en.json";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { methodFor } from "#pdf/methodFor.ts";
import { translatableTexts, translate } from "#questionnaire/translate.ts";
import report from "#report/messages/en.json";
import { readCisos4ai, readSample } from "../fixtures/cisos4ai.ts";
import { type BuiltMessage, pseudoBuilt, stretch } from "../pseudo/pseudo.ts";

/** Returns the messages as a build stores them. */
const builtMessages = (messages: object): Readonly<Record<string, BuiltMessage>> =>
  JSON.parse(JSON.stringify(messages));

/** Returns the catalogue in an invented language that replaces every English letter. */
function inPseudo<Messages extends object>(messages: Messages): Messages {
  const stretched = Object.entries(builtMessages(messages)).map(([id, message]) => [id, pseudoBuilt(message)]);
  return JSON.parse(JSON.stringify(Object.fromEntries(stretched)));
}

/** Letters of the invented language that occur neither in English nor in the sample. */
const ACCENTED = /[åñš]/u;

/** English messages without placeholders, too long to occur in the assessment by chance. */
const ENGLISH = [exchange, explain, report]
  .flatMap((messages) => Object.values(builtMessages(messages)))
  .filter((message) => typeof message === "string")
  .filter((text) => text.length > 12);

let job: ReportJob;
let pseudoJob: ReportJob;
beforeAll(async () => {
  const questionnaire = await readCisos4ai();
  const texts = [...translatableTexts(questionnaire)].map(([path, text]) => [path, stretch(text)]);
  const translated = translate(questionnaire, "de", Object.fromEntries(texts));
  const parsed = parseAssessment(readSample());
  if (!parsed.ok || !translated.ok) throw new Error("The sample or its questionnaire cannot be read");
  const choices = { ...defaultChoices(["en-GB"]), edition: "full" } as const;
  job = { questionnaire, assessment: parsed.value, choices, date: "2026-11-29" };
  pseudoJob = { ...job, questionnaire: translated.value, choices: { ...choices, language: "de" } };
});

/** Returns the whole content of a file as text. */
async function written(format: FormatId, { job, messages, method }: Omit<ExportInput, "made">) {
  const write = await loadFormat(format);
  const made = await write({ job, messages, method, made: "2026-11-29T10:00:00.000Z" }, subsetFonts);
  if (!made.ok) throw new Error(made.error);
  const contents = made.value.kind === "folder" ? made.value.files.map(({ content }) => content) : [made.value.content];
  return contents
    .flatMap((content) =>
      typeof content === "string" ? [content] : Object.values(unzipSync(content)).map((bytes) => strFromU8(bytes)),
    )
    .join("\n")
    .replaceAll("&apos;", "'")
    .replaceAll("\r\n ", "");
}

it.each(FORMAT_IDS)("%s uses only the language of the given messages", async (format) => {
  const english = { job, messages: { report, exchange }, method: methodFor(job, explain) };
  expect(await written(format, english)).not.toMatch(ACCENTED);
  const messages = { report: inPseudo(report), exchange: inPseudo(exchange) };
  const other = await written(format, { job: pseudoJob, messages, method: methodFor(pseudoJob, inPseudo(explain)) });
  expect(other).toMatch(ACCENTED);
  expect(ENGLISH.filter((text) => other.includes(text))).toEqual([]);
});
