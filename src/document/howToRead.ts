import { clip } from "#report/clip.ts";
import type { Formatter } from "#report/formatter.ts";
import { practicesIn, questionsIn } from "#report/questionsIn.ts";
import type { PracticeReport, QuestionReport, Report } from "#report/report.ts";
import { cell, column, heading, paragraph, tableOf } from "./blocks.ts";
import { cutList } from "./cutList.ts";
import type { Block } from "./document.ts";
import { nameOf } from "./nodeCells.ts";
import type { DocumentOptions } from "./options.ts";
import { rowsOf } from "./rows.ts";
import { boundRows, shortener } from "./shortener.ts";

/** Maximum letters of texts that users or questionnaires write. */
const MAX_LETTERS = { rule: 400, prompt: 110, reason: 250, fact: 60 } as const;
/** Maximum lines of a reason, enough for a complete one. */
const REASON_LINES = 4;

/** Explains what readers must know to trust the numbers: the method, its limits, what was left out, and the subject. */
export function howToRead(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  return [
    heading(2, formatter.text("document.method")),
    ...rules(report, formatter, options),
    ...leftOut(report, formatter, options),
    {
      kind: "columns",
      widths: [4, 3],
      align: "start",
      columns: [limits(report, formatter, options), aboutTable(report, formatter, options)],
    },
  ];
}

/** Lists the rules of the method, a sentence each; refers to the full method if the document includes it. */
function rules(report: Report, formatter: Formatter, { method }: DocumentOptions): readonly Block[] {
  if (method != null) return paragraph("body", formatter.text("guide.methodInFull", { title: method.title }));
  return [
    { kind: "list", marker: "number", items: report.rules.map((text) => [{ text: clip(text, MAX_LETTERS.rule) }]) },
  ];
}

function limits(
  { risks, questionnaire }: Report,
  formatter: Formatter,
  { fingerprint, carried = "everything" }: DocumentOptions,
): readonly Block[] {
  const text = formatter.text("guide.limitsText", {
    caveat: questionnaire.caveat ?? "none",
    risks: risks.register.length + risks.ruledOut.length === 0 ? "no" : "yes",
  });
  const blocks = [heading(3, formatter.text("guide.limits")), ...paragraph("body", text)];
  return fingerprint === ""
    ? blocks
    : [...blocks, ...paragraph("body", formatter.text(`guide.fingerprintText.${carried}`))];
}

/** Lists the questions that do not apply, with their reasons. */
function leftOut(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  const questions = questionsIn(report.areas).filter(({ state }) => state === "notApplicable");
  if (questions.length === 0) return [];
  const title = formatter.text("guide.notApplicable");
  if (options.edition === "full" && report.counts.notApplicable === report.counts.questions) {
    return [heading(3, title), groupedTable(title, report, formatter)];
  }
  const { shown, more } = cutList(questions, rowsOf(report, options.tight).leftOut, formatter, options);
  const short = shortener(options);
  const table = tableOf<QuestionReport>(title, shown, [
    column(formatter.text("guide.question"), 2, "start", ({ prompt }) => cell(short(prompt, MAX_LETTERS.prompt))),
    column(formatter.text("guide.reason"), 3, "start", ({ reason }) =>
      cell(short(reason, MAX_LETTERS.reason) || formatter.text("guide.noReason")),
    ),
  ]);
  return [heading(3, title), boundRows(table, REASON_LINES, options), ...paragraph("small", more)];
}

type Group = { readonly practice: PracticeReport; readonly prompts: string; readonly reason: string };

/** Lists the questions of each practice by their reasons, because all often have the same reason. */
function groupedTable(title: string, { areas, heatmap }: Report, formatter: Formatter): Block {
  const groups = practicesIn(areas).flatMap((practice) =>
    [...new Set(practice.questions.map(({ reason }) => reason))].map((reason): Group => {
      const questions = practice.questions.filter((question) => question.reason === reason);
      return { practice, reason, prompts: questions.map(({ prompt }) => prompt).join("\n") };
    }),
  );
  return tableOf<Group>(title, groups, [
    column(heatmap.names.practice, 4, "start", ({ practice }) => nameOf(practice)),
    column(formatter.text("guide.question"), 8, "start", ({ prompts }) => cell(prompts)),
    column(formatter.text("guide.reason"), 4, "start", ({ reason }) =>
      cell(reason || formatter.text("guide.noReason")),
    ),
  ]);
}

type Fact = readonly [name: string, fact: string];

function aboutTable(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  const { scope, sector, assessor } = report.subject;
  const { title, version, licence = "" } = report.questionnaire;
  const short = shortener(options);
  // The board edition shows the rest on the first page.
  const opening: readonly Fact[] = [
    [formatter.text("document.scope"), scope],
    [formatter.text("document.assessor"), assessor],
    [formatter.text("document.preparedBy"), options.preparedBy ?? ""],
  ];
  const facts: readonly Fact[] = [
    ...(options.edition === "board" ? [] : opening),
    [formatter.text("document.sector"), sector],
    [formatter.text("document.questionnaire"), `${title} ${version}, ${report.edition.title}`],
    [formatter.text("document.licence"), licence],
  ];
  const table = tableOf<Fact>(
    formatter.text("document.about"),
    facts.filter(([, fact]) => fact.trim() !== ""),
    [
      column(formatter.text("document.about"), 2, "start", ([name]) => cell(name)),
      column(clip(report.organisation, MAX_LETTERS.fact), 3, "start", ([, fact]) =>
        cell(short(fact, MAX_LETTERS.fact)),
      ),
    ],
  );
  return [boundRows(table, REASON_LINES, options)];
}
