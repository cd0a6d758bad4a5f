import { listAnswers } from "./answersAppendix.ts";
import type { Block, Cell, Document } from "./document.ts";
import type { AreaReport, Finding, Findings, Report } from "./model.ts";
import type { Words } from "./words.ts";

/** Height of the radar on the first page, points. */
const RADAR_HEIGHT = 290;

/** What the reader of the report chose for it. */
export type DocumentOptions = {
  /** A marking on every page, such as "Confidential". */
  readonly classification: string;
  /** The first characters of the assessment's SHA-256, or empty. */
  readonly fingerprint: string;
};

/** The board's report: one page that stands alone, the areas as a table, then every answer. */
export function boardDocument(report: Report, words: Words, options: DocumentOptions): Document {
  return {
    meta: {
      title: report.title,
      subject: words.text("document.subject"),
      author: report.subject.assessor.trim(),
      language: report.locale,
      date: report.date,
      fingerprint: options.fingerprint,
    },
    running: {
      left: report.organisation,
      right: [options.classification.trim(), report.dateText].filter((part) => part !== "").join("  ·  "),
      footer: options.fingerprint === "" ? "" : words.text("document.fingerprint", { fingerprint: options.fingerprint }),
      page: (page, pages) => words.text("document.page", { page, pages }),
    },
    blocks: [
      ...firstPage(report, words),
      { kind: "pageBreak" },
      ...areasPage(report, words),
      { kind: "pageBreak" },
      ...listAnswers(report, words),
    ],
  };
}

function firstPage(report: Report, words: Words): readonly Block[] {
  return [
    { kind: "heading", level: 1, runs: report.headline },
    { kind: "paragraph", style: "lead", runs: [{ text: report.lead.join(" ") }] },
    {
      kind: "columns",
      widths: [5, 3],
      columns: [[{ kind: "figure", figure: report.radar, height: RADAR_HEIGHT }], [numbersTable(report, words)]],
    },
    {
      kind: "columns",
      widths: [1, 1, 1],
      columns: [report.strengths, report.shortfalls, report.next].map((findings) => [findingsPart(findings)]),
    },
    ...(report.asks.items.length === 0
      ? []
      : [
          {
            kind: "part" as const,
            rule: "accent" as const,
            blocks: [
              { kind: "heading" as const, level: 2 as const, runs: [{ text: report.asks.title }] },
              {
                kind: "list" as const,
                ordered: true,
                items: report.asks.items.map((text) => [{ text }]),
              },
            ],
          },
        ]),
  ];
}

function numbersTable(report: Report, words: Words): Block {
  const { overall } = report;
  const evidence = overall.score.evidence;
  const shown = evidence === null ? null : evidence.documented + evidence.verified;
  const sensitivity = overall.score.sensitivity;
  const rows: readonly (readonly [string, string])[] = [
    [words.text("table.value"), overall.text.value],
    [words.text("table.range"), overall.text.range],
    [words.text("table.level"), [overall.text.level, overall.text.levelName].filter(Boolean).join(" ")],
    [words.text("table.target"), overall.text.target],
    [words.text("table.shortfall"), overall.text.shortfall],
    ...(report.since === null
      ? []
      : [[words.text("table.since", { date: report.since }), overall.text.change] as const]),
    [words.text("document.coverage"), overall.text.coverage],
    [words.text("document.evidence"), words.share(shown)],
    [
      words.text("document.weighing"),
      sensitivity === null
        ? words.text("value.notRated")
        : words.text("value.range", { low: words.value(sensitivity.min), high: words.value(sensitivity.max) }),
    ],
  ];
  return {
    kind: "table",
    caption: words.text("document.numbers"),
    showCaption: false,
    columns: [
      { header: words.text("document.figure"), width: 3, align: "start" },
      { header: words.text("table.value"), width: 2, align: "end" },
    ],
    rows: rows.map(([name, value]) => [{ runs: [{ text: name }] }, { runs: [{ text: value, strong: true }] }]),
  };
}

function findingsPart(findings: Findings): Block {
  return {
    kind: "part",
    rule: "ink",
    blocks: [
      { kind: "heading", level: 3, runs: [{ text: findings.title }] },
      ...(findings.note === ""
        ? []
        : [{ kind: "paragraph" as const, style: "small" as const, runs: [{ text: findings.note }] }]),
      ...findings.items.map((finding) => ({
        kind: "paragraph" as const,
        style: "small" as const,
        runs: findingRuns(finding),
      })),
    ],
  };
}

function findingRuns(finding: Finding): Cell["runs"] {
  return [
    { text: `${finding.value} `, strong: true },
    { text: `${finding.title} `, strong: true },
    ...(finding.against === "" ? [] : [{ text: `${finding.against}. `, soft: true }]),
    { text: finding.sentence, soft: true },
  ];
}

function areasPage(report: Report, words: Words): readonly Block[] {
  const term = report.terms.area[0];
  const text = (value: string): Cell => ({ runs: [{ text: value }] });
  const columns = [
    { header: words.text("table.area", { term }), width: 10, align: "start" as const },
    { header: words.text("table.value"), width: 3, align: "end" as const },
    { header: words.text("table.level"), width: 5, align: "start" as const },
    { header: words.text("table.range"), width: 5, align: "start" as const },
    { header: words.text("table.target"), width: 3, align: "end" as const },
    { header: words.text("table.shortfall"), width: 4, align: "end" as const },
    ...(report.since === null
      ? []
      : [{ header: words.text("table.since", { date: report.since }), width: 4, align: "end" as const }]),
    { header: words.text("table.heldBack"), width: 8, align: "start" as const },
  ];
  const row = (area: AreaReport): readonly Cell[] => [
    { runs: [{ text: `${area.number}  ${area.title}` }] },
    { runs: [{ text: area.text.value, strong: true }] },
    area.score.level === null
      ? text(area.text.level)
      : { runs: [{ text: area.text.levelName }], level: area.score.level },
    text(area.text.range),
    text(area.text.target),
    text(area.text.shortfall),
    ...(report.since === null ? [] : [text(area.text.change)]),
    text(area.text.heldBackBy === "" ? words.text("table.nothing") : area.text.heldBackBy),
  ];
  const title = words.text("document.areas", { terms: report.terms.area[1].toLowerCase() });
  return [
    { kind: "heading", level: 2, runs: [{ text: title }] },
    {
      kind: "paragraph",
      style: "body",
      runs: [
        {
          text: words.text("document.areasText", {
            max: report.scale.length - 1,
            practice: report.terms.practice[0].toLowerCase(),
          }),
        },
      ],
    },
    { kind: "table", caption: title, showCaption: false, columns, rows: report.areas.map(row) },
    { kind: "heading", level: 2, runs: [{ text: words.text("document.method") }] },
    { kind: "paragraph", style: "body", runs: [{ text: words.text("document.methodText") }] },
  ];
}
