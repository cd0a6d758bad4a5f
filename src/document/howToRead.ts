import type { Block } from "./document.ts";
import type { QuestionReport, Report } from "#report/model.ts";
import type { Words } from "#report/words.ts";
import { cell, column, heading, paragraph, tableOf } from "./blocks.ts";
import { clip } from "#report/clip.ts";
import { cutList } from "./cutList.ts";
import type { DocumentOptions } from "./options.ts";
import { rowsOf } from "./rows.ts";
import { boundRows, shortener } from "./shortener.ts";

const RULE = 400;
const PROMPT = 110;
const REASON = 250;
const FACT = 60;
/** A reason is no catchword. */
const REASON_LINES = 4;

/** What a reader has to know to trust the numbers: the method, its limits, what was left out, and what it is about. */
export function howToRead(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  return [
    heading(2, words.text("document.method")),
    ...rules(report, words, options),
    ...leftOut(report, words, options),
    {
      kind: "columns",
      widths: [4, 3],
      align: "start",
      columns: [limits(words, options), aboutTable(report, words, options)],
    },
  ];
}

/** The method in a sentence a rule; where it stands in full, a reader is led there. */
function rules(report: Report, words: Words, { method }: DocumentOptions): readonly Block[] {
  if (method != null) return paragraph("body", words.text("guide.methodInFull", { title: method.title }));
  return [{ kind: "list", marker: "number", items: report.rules.map((text) => [{ text: clip(text, RULE) }]) }];
}

function limits(words: Words, { fingerprint, carried = "everything" }: DocumentOptions): readonly Block[] {
  const blocks = [heading(3, words.text("guide.limits")), ...paragraph("body", words.text("guide.limitsText"))];
  return fingerprint === ""
    ? blocks
    : [...blocks, ...paragraph("body", words.text(`guide.fingerprintText.${carried}`))];
}

/** Questions that do not apply, each with its reason. */
function leftOut(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  const questions = report.areas
    .flatMap(({ practices }) => practices.flatMap((practice) => practice.questions))
    .filter(({ state }) => state === "notApplicable");
  if (questions.length === 0) return [];
  const title = words.text("guide.notApplicable");
  const { shown, more } = cutList(questions, rowsOf(report, options.tight).leftOut, words, options);
  const short = shortener(options);
  const table = tableOf<QuestionReport>(title, shown, [
    column(words.text("guide.question"), 2, "start", ({ prompt }) => cell(short(prompt, PROMPT))),
    column(words.text("guide.reason"), 3, "start", ({ reason }) =>
      cell(short(reason, REASON) || words.text("guide.noReason")),
    ),
  ]);
  return [heading(3, title), boundRows(table, REASON_LINES, options), ...paragraph("small", more)];
}

type Fact = readonly [name: string, fact: string];

function aboutTable(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  const { scope, sector, assessor } = report.subject;
  const { title, version } = report.questionnaire;
  // A board has read the rest on the first page, a few pages before.
  const opening: readonly Fact[] = [
    [words.text("document.scope"), scope],
    [words.text("document.assessor"), assessor],
    [words.text("document.preparedBy"), options.preparedBy ?? ""],
  ];
  const facts: readonly Fact[] = [
    ...(options.edition === "board" ? [] : opening),
    [words.text("document.sector"), sector],
    [words.text("document.questionnaire"), `${title} ${version}, ${report.edition.title}`],
  ];
  const table = tableOf<Fact>(
    words.text("document.about"),
    facts.filter(([, fact]) => fact.trim() !== ""),
    [
      column(words.text("document.about"), 2, "start", ([name]) => cell(name)),
      column(clip(report.organisation, FACT), 3, "start", ([, fact]) => cell(clip(fact, FACT))),
    ],
  );
  return [boundRows(table, REASON_LINES, options)];
}
