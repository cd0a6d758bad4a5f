import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Answer, Assessment } from "#assessment/schema.ts";
import { type Choices, defaultChoices } from "#document/choices.ts";
import { composeComparison } from "#document/composeComparison.ts";
import { composeReport } from "#document/composeReport.ts";
import type { Document } from "#document/document.ts";
import explainMessages from "#explain/messages/en.json";
import { methodFor } from "#pdf/methodFor.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildComparison } from "#report/comparison/buildComparison.ts";
import { type ChosenState, listStates } from "#report/comparison/listStates.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { EDITIONS } from "#report/reportEdition.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";

/** A report whose file must conform, whatever its content. */
export type Case = { readonly name: string; readonly document: Document };

/**
 * Returns the sample, an empty assessment, the worst that a file can contain, and 1,000 answers, each in both editions, and
 * a comparison of the first three; or only the named ones.
 */
export async function readCases(names?: readonly string[]): Promise<readonly Case[]> {
  const questionnaire = await readCisos4ai();
  const sample = readSample();
  const long = multiply(questionnaire, 1000);
  const subjects: readonly (readonly [string, Questionnaire, Assessment, Partial<Choices>])[] = [
    ["sample", questionnaire, sample, {}],
    ["empty", questionnaire, { ...sample, ...nothing }, { paper: "letter" }],
    ["hostile", questionnaire, spoil(questionnaire, sample), hostileChoices],
    ["thousand", long, answerAll(long, sample), { classification: "TLP:AMBER+STRICT" }],
  ];
  const compared = subjects.slice(0, 3).map(([name, asked, assessment]) => ({
    key: name,
    name: assessment.subject.organisation,
    assessment,
    questionnaire: asked,
    snapshot: null,
  }));
  const reports = subjects.flatMap(([name, asked, assessment, chosen]) =>
    EDITIONS.filter((edition) => names?.includes(`${name}-${edition}`) ?? true).map((edition) => {
      const choices = { ...defaultChoices(["en-GB"]), ...chosen, edition };
      const job = { questionnaire: asked, assessment, choices, date: "2026-11-23" };
      return { name: `${name}-${edition}`, document: composeReport(job, english, methodFor(job, explainMessages)) };
    }),
  );
  const isWanted = names?.includes(COMPARISON) ?? true;
  return isWanted ? [...reports, { name: COMPARISON, document: comparisonOf(compared) }] : reports;
}

const COMPARISON = "comparison";

function comparisonOf(chosen: readonly ChosenState[]): Document {
  const formatter = createFormatter("en-GB", english);
  const built = buildComparison(listStates(chosen, formatter), formatter);
  if (!built.ok) throw new Error(built.error.kind);
  const options = { paper: "a4", language: "en-GB", date: "2026-11-23", classification: "TLP:AMBER" } as const;
  return composeComparison(built.value, formatter, options);
}

function readSample(): Assessment {
  const file = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");
  const parsed = parseAssessment(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const nothing = {
  answers: {},
  exposure: {},
  snapshots: [],
  subject: { organisation: "", scope: "", sector: "", assessor: "" },
} satisfies Partial<Assessment>;

/**
 * Control characters, lone surrogates, characters missing from the fonts, endless words, and text that looks like
 * syntax.
 */
export const HOSTILE = [
  "a\u0000b\u0007c\ttab\u000bline\u2028end",
  "half \ud800 and \udfff letters",
  "marks \u202e of \u2066 direction",
  "שלום (עולם) 123 מדיניות: ISO 42001.",
  "سياسة الذكاء الاصطناعي (2026) ١٢٣",
  "人工知能の責任ある利用、および「安全性」の確保。",
  "👩‍👩‍👧 🏳️‍🌈 é a\u0301\u0302\u0303\u0304",
  "Ἀρχή Łódź Việt Nam Їжак ß",
  "W".repeat(4000),
  "A sentence of a note without end. ".repeat(1500),
  "endstream endobj %%EOF (((\\ >> << /EmbeddedFile <script>",
  " \n\n \r\n ",
] as const;

const hostileChoices = {
  classification: HOSTILE[3],
  preparedBy: HOSTILE[10],
  accent: "#ffff00",
  logo: {
    kind: "shapes",
    width: 10,
    height: 1,
    shapes: [{ fill: "#ffffff", rule: "evenodd", outline: [["M", 0, 0], ["C", 1, 1, 2, -5, 10, 1], ["Z"]] }],
  },
} as const satisfies Partial<Choices>;

function spoil(questionnaire: Questionnaire, sample: Assessment): Assessment {
  const worst = (index: number): string => HOSTILE[index % HOSTILE.length] ?? "";
  const answers = questionsOf(questionnaire).map(({ id }, index): readonly [string, Answer] => {
    const state: Answer = index % 7 === 0 ? { notApplicable: worst(index) } : { level: index % 6 };
    // The longest note once is enough.
    const note = worst(index) === HOSTILE[9] && index > 20 ? worst(index + 1) : worst(index);
    return [
      id,
      { ...state, note, owner: worst(index + 1).slice(0, 300), links: [`https://${worst(index + 2).slice(0, 300)}`] },
    ];
  });
  return {
    ...sample,
    subject: { organisation: HOSTILE[8], scope: HOSTILE[4], sector: HOSTILE[0], assessor: HOSTILE[1] },
    answers: Object.fromEntries(answers),
  };
}

/** Returns the questionnaire with its questions repeated up to a count. */
function multiply(questionnaire: Questionnaire, count: number): Questionnaire {
  const times = Math.ceil(count / questionsOf(questionnaire).length);
  let left = count;
  return {
    ...questionnaire,
    areas: questionnaire.areas.map((area) => ({
      ...area,
      practices: area.practices.map((practice) => {
        const all = Array.from({ length: times }, (_, round) =>
          practice.questions.map((question) =>
            round === 0 ? question : { ...question, id: `${question.id}-${round}` },
          ),
        ).flat();
        const questions = all.slice(0, Math.max(1, left));
        left -= questions.length;
        return { ...practice, questions };
      }),
    })),
  };
}

function answerAll(questionnaire: Questionnaire, sample: Assessment): Assessment {
  const known = Object.values(sample.answers);
  const answers = questionsOf(questionnaire).map(({ id }, index) => [id, known[index % known.length] ?? { level: 1 }]);
  return { ...sample, answers: Object.fromEntries(answers) };
}

function questionsOf({ areas }: Questionnaire) {
  return areas.flatMap(({ practices }) => practices.flatMap(({ questions }) => questions));
}
