import { clip } from "#report/clip.ts";
import { askedDecisions } from "#report/decisions/listDecisions.ts";
import type { Formatter } from "#report/formatter.ts";
import type { KeyNumber } from "#report/progress/progressReport.ts";
import type { Finding, Findings, Report } from "#report/report.ts";
import type { Run } from "#report/runs.ts";
import { cell, column, numberCell, tableOf, unbroken } from "./blocks.ts";
import { MAX_DECISION_LENGTH, MAX_PRINTED_DECISIONS, MAX_SUMMARY_LENGTH } from "./choices.ts";
import type { Block } from "./document.ts";
import { factsParagraph, meaningParagraphs } from "./openingFacts.ts";
import type { DocumentOptions } from "./options.ts";
import { remainingRisks } from "./remainingRisks.ts";
import { writeLead, writeOpening } from "./writeOpening.ts";

/** Height of the radar on the first page, in points; smaller if the page would overflow. */
const RADAR = { height: 240, minHeight: 150, tightHeight: 100 } as const;
/**
 * Maximum letters of texts that users or questionnaires write, so that the first page never overflows. `labelWord` is
 * that of an unbroken word in a label; the caption next to it has the whole label.
 */
const MAX_LETTERS = { title: 60, sentence: 130, decision: 320, label: 24, labelWord: 9 } as const;
/** Maximum lines of a decision, enough for a complete sentence. */
const DECISION_LINES = 3;

/**
 * Composes the first page: the results, how certain they are, what they mean, and what the board is asked to decide.
 */
export function firstPage(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  return [
    { kind: "heading", level: 1, runs: [{ text: writeOpening(report, formatter) }] },
    factsParagraph(report, formatter, options),
    ...summaryParagraph(report, formatter, options),
    { kind: "paragraph", style: "lead", runs: [{ text: writeLead(report, formatter) }] },
    ...meaningParagraphs(report, formatter),
    {
      kind: "columns",
      widths: [14, 9],
      align: "center",
      columns: [[{ kind: "figure", chart: report.radar, ...RADAR }], [numbersTable(report, formatter)]],
    },
    {
      kind: "columns",
      widths: [1, 1, 1],
      align: "start",
      columns: [
        [findingsPart(report.strengths, report.locale)],
        [findingsPart(report.gaps, report.locale)],
        [
          report.risks.register.length === 0
            ? findingsPart(report.next, report.locale)
            : remainingRisks(report, formatter),
        ],
      ],
    },
    ...decisionsPart(report, formatter),
  ];
}

/** Returns the author's summary, marked as the author's. */
function summaryParagraph(
  { board, subject }: Report,
  formatter: Formatter,
  options: DocumentOptions,
): readonly Block[] {
  if (board.summary === "") return [];
  const author = clip(options.preparedBy?.trim() || subject.assessor.trim(), MAX_LETTERS.title);
  const mark = formatter.text("summary.byAuthor", { name: author === "" ? "none" : author });
  return [
    {
      kind: "paragraph",
      style: "body",
      runs: [{ text: `${mark} `, soft: true }, { text: clip(board.summary, MAX_SUMMARY_LENGTH) }],
    },
  ];
}

/** Returns the decisions that the board is asked to take; those written by the author are marked. */
function decisionsPart({ board }: Report, formatter: Formatter): readonly Block[] {
  const asked = askedDecisions(board.decisions).slice(0, MAX_PRINTED_DECISIONS);
  if (asked.length === 0) return [];
  const mark: Run = { text: `${formatter.text("decision.byAuthor")} `, soft: true };
  return [
    {
      kind: "part",
      rule: "accent",
      heading: { level: 2, runs: [{ text: formatter.text("boardDecision.title") }] },
      blocks: [
        {
          kind: "list",
          marker: "number",
          items: asked.map(({ text, origin }) => [
            ...(origin === "proposed" ? [] : [mark]),
            { text: clip(text, origin === "proposed" ? MAX_LETTERS.decision : MAX_DECISION_LENGTH) },
          ]),
          maxLines: DECISION_LINES,
        },
      ],
    },
  ];
}

function numbersTable(report: Report, formatter: Formatter): Block {
  const together = { count: report.areas.length, terms: report.terms.running.areas };
  const compared = report.numbers.some(({ last }) => last !== "");
  const last = column<KeyNumber>(shortLabel(report.since ?? ""), 3.5, "end", (number) => numberCell(number.last));
  return tableOf(formatter.text("document.numbers"), report.numbers, [
    column(clip(formatter.text("document.together", together), MAX_LETTERS.title), 7, "start", ({ name }) =>
      cell(clip(name, MAX_LETTERS.title)),
    ),
    ...(compared ? [last] : []),
    column(report.radar.names.today, 3.5, "end", ({ today }) => numberCell(today, { strong: true })),
  ]);
}

function shortLabel(label: string): string {
  const words = clip(label, MAX_LETTERS.label).split(" ");
  return words.map((word) => clip(word, MAX_LETTERS.labelWord)).join(" ");
}

function findingsPart({ title, note, items }: Findings, locale: string): Block {
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
        : [
            {
              kind: "list" as const,
              marker: "rule" as const,
              items: items.slice(0, 3).map((finding) => findingRuns(finding, locale)),
            },
          ]),
    ],
  };
}

function findingRuns({ value, against, title, sentence }: Finding, locale: string): readonly Run[] {
  return [
    { text: `${value}\u00a0 `, strong: true },
    { text: `${clip(title, MAX_LETTERS.title)}${against === "" ? "" : ` (${unbroken(against)})`}.` },
    { text: ` ${clip(firstSentence(sentence, locale), MAX_LETTERS.sentence)}`, soft: true, extra: true },
  ];
}

/** Returns the first sentence of a statement, because space is limited; the answers show the whole text. */
function firstSentence(text: string, locale: string): string {
  const sentences = new Intl.Segmenter(locale, { granularity: "sentence" });
  return [...sentences.segment(text)][0]?.segment.trim() ?? "";
}
