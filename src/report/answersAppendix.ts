import type { Block, Cell } from "./document.ts";
import type { AreaReport, PracticeReport, QuestionReport, Report } from "./model.ts";
import type { Words } from "./words.ts";

/** Every question with the statement chosen and what was noted: a table for each practice. */
export function listAnswers(report: Report, words: Words): readonly Block[] {
  const { title, version } = report.questionnaire;
  return [
    { kind: "heading", level: 2, runs: [{ text: words.text("document.answers") }] },
    {
      kind: "paragraph",
      style: "body",
      runs: [{ text: words.text("document.answersText", { title, version }) }],
    },
    ...report.areas.flatMap((area) => areaBlocks(area, words)),
  ];
}

function areaBlocks(area: AreaReport, words: Words): readonly Block[] {
  return [
    { kind: "heading", level: 2, runs: [{ text: `${area.number}  ${area.title}` }] },
    ...area.practices.map((practice) => practiceTable(practice, words)),
  ];
}

function practiceTable(practice: PracticeReport, words: Words): Block {
  const caption = `${practice.number}  ${practice.title}: ${practice.text.value}`;
  return {
    kind: "table",
    caption,
    showCaption: true,
    columns: [
      { header: words.text("document.question"), width: 5, align: "start" },
      { header: words.text("document.answer"), width: 7, align: "start" },
    ],
    rows: practice.questions.map((question) => [{ runs: [{ text: question.prompt }] }, answerCell(question, words)]),
  };
}

/** The lines of an answer; a line break in a run starts a new line. */
function answerCell(question: QuestionReport, words: Words): Cell {
  const more: readonly (readonly [string, string])[] = [
    [words.text("answer.evidence"), question.evidenceText],
    [words.text("answer.owner"), question.owner],
    [words.text("answer.note"), question.note],
    [words.text("answer.links"), question.links.join(" ")],
  ];
  const runs = [
    { text: question.answer, strong: true },
    ...(question.statement === null ? [] : [{ text: `\n${question.statement}` }]),
    ...more
      .filter(([, value]) => value.trim() !== "")
      .map(([name, value]) => ({ text: `\n${name}: ${value}`, soft: true })),
  ];
  return question.level === null ? { runs } : { runs, level: question.level };
}
