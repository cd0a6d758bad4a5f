import type { Formatter } from "#report/formatter.ts";
import { practicesIn } from "#report/questionsIn.ts";
import type { AreaReport, PracticeReport, QuestionReport, Report } from "#report/report.ts";
import type { Explanation } from "#scoring/types.ts";
import { cell, column, heading, paragraph, tableOf } from "./blocks.ts";
import { contributionsBlocks } from "./contributionsBlocks.ts";
import { describeArea } from "./describeArea.ts";
import type { Block, Cell } from "./document.ts";
import { nameOf } from "./nodeCells.ts";

/** Practices beyond this number are not listed in the contents, so that these stay on one page. */
const MAX_LISTED = 20;

/**
 * Lists every question with its chosen statement and its notes, in a table per practice. Without any answer, there is
 * one table of all questions; if nothing applies, the reasons are listed elsewhere, and there is nothing to add.
 */
export function listAnswers(report: Report, formatter: Formatter): readonly Block[] {
  const { title, version } = report.questionnaire;
  const practices = practicesIn(report.areas);
  if (hasNothingBut(practices, "notApplicable")) return [];
  if (hasNothingBut(practices, "open")) {
    return [
      heading(2, formatter.text("document.answers")),
      ...paragraph("body", formatter.text("document.noAnswers", { title, version })),
      questionsTable(report, practices, formatter),
    ];
  }
  return [
    heading(2, formatter.text("document.answers")),
    ...paragraph("body", formatter.text("document.answersText", { title, version, ...report.terms.running })),
    ...report.areas.flatMap((area) => areaBlocks(report, area, formatter)),
  ];
}

function areaBlocks(report: Report, area: AreaReport, formatter: Formatter): readonly Block[] {
  const title = `${area.number}\u00a0 ${area.title}: ${area.text.value}`;
  const explanation = report.explanations.find(({ id }) => id === area.id);
  return [
    heading(3, title, report.areas.length > MAX_LISTED ? "unlisted" : "listed"),
    ...paragraph("small", area.intent),
    ...(explanation === undefined ? [] : explainArea(report, area, explanation, formatter)),
    ...(hasNothingBut(area.practices, "open")
      ? [questionsTable(report, area.practices, formatter)]
      : area.practices.map((practice) => practiceTable(report, practice, formatter))),
  ];
}

/**
 * Explains how the value and the level of an area follow from its practices. Targets are left to the table of all
 * areas.
 */
function explainArea(
  report: Report,
  area: AreaReport,
  explanation: Explanation,
  formatter: Formatter,
): readonly Block[] {
  return [
    ...paragraph("body", ...describeArea(area, explanation, report, formatter)),
    ...contributionsBlocks({ explanation, whole: area, parts: area.practices, targets: false }, formatter),
  ];
}

/** Tells whether every question of these practices is in this state, and nothing else is noted about it. */
function hasNothingBut(practices: readonly PracticeReport[], state: QuestionReport["state"]): boolean {
  return practices.every(({ questions }) =>
    questions.every(
      (question) =>
        question.state === state &&
        [question.note, question.owner, ...question.links].every((text) => text.trim() === ""),
    ),
  );
}

/** Lists the questions of practices without their answers, a line each. */
function questionsTable({ heatmap }: Report, practices: readonly PracticeReport[], formatter: Formatter): Block {
  return tableOf<PracticeReport>(formatter.text("document.questions"), practices, [
    column(heatmap.names.practice, 4, "start", nameOf),
    column(formatter.text("document.questions"), 9, "start", ({ questions }) =>
      cell(questions.map(({ prompt }) => prompt).join("\n")),
    ),
  ]);
}

function practiceTable(report: Report, practice: PracticeReport, formatter: Formatter): Block {
  const caption = `${practice.number}\u00a0 ${practice.title}: ${practice.text.value}`;
  return {
    kind: "table",
    caption,
    showCaption: false,
    columns: [
      { header: [{ text: caption, strong: true }], width: 5, align: "start" },
      { header: [{ text: formatter.text("document.answer") }], width: 7, align: "start" },
    ],
    rows: practice.questions.map((question) => [
      { runs: [{ text: question.prompt }] },
      answerCell(report, question, formatter),
    ]),
  };
}

/** Returns the lines of an answer; a line break in a run starts a new line. */
function answerCell({ scale }: Report, question: QuestionReport, formatter: Formatter): Cell {
  const { level } = question;
  const named = (name: string, value: string) => (value.trim() === "" ? [] : [`${name}: ${value.trim()}`]);
  const grounds = [
    ...named(formatter.text("answer.evidence"), question.evidenceText),
    ...named(formatter.text("answer.owner"), question.owner),
  ];
  const lines = [grounds.join("  ·  "), ...named(formatter.text("answer.note"), question.note)];
  const runs = [
    { text: level === null ? question.answer : (scale[level]?.name ?? question.answer), strong: level !== null },
    ...(question.statement === null ? [] : [{ text: `\n${question.statement}` }]),
    ...lines.filter((line) => line !== "").map((line) => ({ text: `\n${line}`, soft: true })),
    ...linkRuns(question.links, formatter),
  ];
  return level === null ? { runs } : { runs, level: { value: level, max: scale.length - 1 } };
}

/** Returns links, one per line; only HTTP addresses become clickable. */
function linkRuns(links: readonly string[], formatter: Formatter): Cell["runs"] {
  const written = links.map((link) => link.trim()).filter((link) => link !== "");
  if (written.length === 0) return [];
  return [
    { text: `\n${formatter.text("answer.links")}: `, soft: true },
    ...written.flatMap((text, index) => [
      ...(index === 0 ? [] : [{ text: "\n" }]),
      /^https?:\/\//i.test(text) ? { text, href: text } : { text, soft: true },
    ]),
  ];
}
