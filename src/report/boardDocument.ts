import { listAnswers } from "./answersAppendix.ts";
import type { Block, Cell, Document } from "./document.ts";
import type { AreaReport, Finding, Findings, Report } from "./model.ts";
import type { Words } from "./words.ts";

/** Height of the radar on the first page, points; less where the page would otherwise run over. */
const RADAR = { height: 250, leastHeight: 150 } as const;

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
      footer: [report.title, fingerprintText(words, options)].filter((part) => part !== "").join("  ·  "),
      page: words.text("document.page", { page: "{page}", pages: "{pages}" }),
    },
    blocks: [
      ...firstPage(report, words),
      { kind: "pageBreak" },
      ...areasPage(report, words),
      ...methodBlocks(report, words, options),
      { kind: "pageBreak" },
      ...listAnswers(report, words),
    ],
  };
}

function fingerprintText(words: Words, { fingerprint }: DocumentOptions): string {
  return fingerprint === "" ? "" : words.text("document.fingerprint", { fingerprint });
}

function firstPage(report: Report, words: Words): readonly Block[] {
  return [
    { kind: "heading", level: 1, runs: report.headline.map((run) => ({ text: run.text })) },
    { kind: "paragraph", style: "lead", runs: [{ text: report.lead.join(" ") }] },
    {
      kind: "columns",
      widths: [5, 3],
      align: "center",
      columns: [[{ kind: "figure", figure: report.radar, ...RADAR }], [numbersTable(report, words)]],
    },
    {
      kind: "columns",
      widths: [1, 1, 1],
      align: "start",
      columns: [inShort(report.strengths, report.locale), inShort(report.shortfalls, report.locale), report.next].map(
        (findings) => [findingsPart(findings)],
      ),
    },
    ...(report.asks.items.length === 0 ? [] : [asksPart(report)]),
  ];
}

function asksPart({ asks }: Report): Block {
  return {
    kind: "part",
    rule: "accent",
    heading: { level: 2, runs: [{ text: asks.title }] },
    blocks: [{ kind: "list", marker: "number", items: asks.items.map((text) => [{ text }]) }],
  };
}

function numbersTable(report: Report, words: Words): Block {
  const { overall } = report;
  const evidence = overall.score.evidence;
  const shown = evidence === null ? null : evidence.documented + evidence.verified;
  const rows: readonly (readonly [string, string])[] = [
    [words.text("table.value"), overall.text.value],
    [words.text("table.range"), overall.text.range],
    [words.text("table.level"), [overall.text.level, overall.text.levelName].filter(Boolean).join(", ")],
    [words.text("table.target"), overall.text.target],
    ...(report.since === null
      ? []
      : [[words.text("table.since", { date: report.since }), overall.text.change] as const]),
    [words.text("document.coverage"), overall.text.coverage],
    [words.text("document.evidence"), words.share(shown)],
  ];
  const together = { count: report.areas.length, terms: report.terms.area[1].toLowerCase() };
  return {
    kind: "table",
    caption: words.text("document.numbers"),
    showCaption: false,
    columns: [
      { header: [{ text: words.text("document.together", together) }], width: 3, align: "start" },
      { header: [{ text: report.radar.names.today }], width: 2, align: "end" },
    ],
    rows: rows.map(([name, value]) => [{ runs: [{ text: name }] }, { runs: [{ text: value, strong: true }] }]),
  };
}

function findingsPart({ title, note, items }: Findings): Block {
  return {
    kind: "part",
    rule: "ink",
    heading: { level: 2, runs: [{ text: title }] },
    blocks: [
      ...(note === ""
        ? []
        : [{ kind: "paragraph" as const, style: "small" as const, runs: [{ text: note, soft: true }] }]),
      ...(items.length === 0
        ? []
        : [{ kind: "list" as const, marker: "rule" as const, items: items.map(findingRuns) }]),
    ],
  };
}

/** Of statements the first sentence: the page stands alone, the whole statement stands among the answers. */
function inShort(findings: Findings, locale: string): Findings {
  const sentences = new Intl.Segmenter(locale, { granularity: "sentence" });
  const first = (text: string) => [...sentences.segment(text)][0]?.segment.trim() ?? "";
  return { ...findings, items: findings.items.map((item) => ({ ...item, sentence: first(item.sentence) })) };
}

function findingRuns({ value, against, title, sentence }: Finding): Cell["runs"] {
  return [
    { text: `${value}\u00a0 `, strong: true },
    { text: `${title}${against === "" ? "" : ` (${against})`}. ` },
    { text: sentence, soft: true },
  ];
}

function areasPage(report: Report, words: Words): readonly Block[] {
  const title = words.text("document.areas", { terms: report.terms.area[1].toLowerCase() });
  const text = words.text("document.areasText", {
    max: report.scale.length - 1,
    practice: report.terms.practice[0].toLowerCase(),
  });
  const columns = areaColumns(report, words);
  return [
    { kind: "heading", level: 2, runs: [{ text: title }] },
    { kind: "paragraph", style: "body", runs: [{ text }] },
    {
      kind: "table",
      caption: title,
      showCaption: false,
      columns: columns.map(({ header, width, align }) => ({ header: [{ text: header }], width, align })),
      rows: report.areas.map((area) => columns.map((column) => column.cell(area))),
    },
  ];
}

type AreaColumn = {
  readonly header: string;
  readonly width: number;
  readonly align: "start" | "end";
  cell(area: AreaReport): Cell;
};

/** The columns of the table of areas; those that would be empty from top to bottom are left out. */
function areaColumns(report: Report, words: Words): readonly AreaColumn[] {
  const column = (header: string, width: number, align: "start" | "end", cell: AreaColumn["cell"]): AreaColumn[] => [
    { header, width, align, cell },
  ];
  const text = (value: string): Cell => ({ runs: [{ text: value }] });
  const max = report.scale.length - 1;
  const level = ({ score: { level: value }, text: { level: none, levelName } }: AreaReport): Cell =>
    value === null ? text(none) : { runs: [{ text: levelName }], level: { value, max } };
  const named = (area: AreaReport): Cell => ({
    runs: [{ text: `${area.number}\u00a0 `, soft: true }, { text: area.title }],
  });
  const heldBack = report.areas.some((area) => area.text.heldBackBy !== "");
  return [
    ...column(words.text("table.area", { term: report.terms.area[0] }), 16, "start", named),
    ...column(words.text("table.value"), 2.5, "end", (area) => ({ runs: [{ text: area.text.value, strong: true }] })),
    ...column(words.text("table.level"), 5, "start", level),
    ...column(words.text("table.range"), 4.5, "start", (area) => text(area.text.range)),
    ...column(words.text("table.target"), 2.5, "end", (area) => text(area.text.target)),
    ...column(words.text("table.shortfall"), 3.5, "end", (area) => text(area.text.shortfall)),
    ...(report.since === null
      ? []
      : column(words.text("table.since", { date: report.since }), 4.5, "end", (area) => text(area.text.change))),
    ...(heldBack
      ? column(words.text("table.heldBack"), 10, "start", (area) =>
          text(area.text.heldBackBy || words.text("table.nothing")),
        )
      : []),
  ];
}

/** How to read the report, and what it is about. */
function methodBlocks(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  const { scope, sector, assessor } = report.subject;
  const { title, version } = report.questionnaire;
  const facts: readonly (readonly [string, string])[] = [
    [words.text("document.scope"), scope],
    [words.text("document.sector"), sector],
    [words.text("document.assessor"), assessor],
    [words.text("document.date"), report.dateText],
    [words.text("document.questionnaire"), `${title} ${version}, ${report.edition.title}`],
    [words.text("document.fileFingerprint"), options.fingerprint],
  ];
  return [
    { kind: "heading", level: 2, runs: [{ text: words.text("document.method") }] },
    { kind: "paragraph", style: "body", runs: [{ text: words.text("document.methodText") }] },
    {
      kind: "table",
      caption: words.text("document.about"),
      showCaption: false,
      columns: [
        { header: [{ text: words.text("document.about") }], width: 1, align: "start" },
        { header: [{ text: report.organisation, strong: true }], width: 3, align: "start" },
      ],
      rows: facts
        .filter(([, fact]) => fact.trim() !== "")
        .map(([name, fact]) => [{ runs: [{ text: name }] }, { runs: [{ text: fact.trim() }] }]),
    },
  ];
}
