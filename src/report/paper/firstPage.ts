import type { Block } from "#report/document.ts";
import { askedDecisions } from "#report/decisions/listDecisions.ts";
import type { Finding, Findings, Report } from "#report/model.ts";
import type { KeyNumber } from "#report/progress/model.ts";
import { NOTABLE_BAND } from "#report/risks/bands.ts";
import type { RiskEntry } from "#report/risks/model.ts";
import type { Run, Words } from "#report/words.ts";
import { bandsText } from "./bandCell.ts";
import { cell, column, figure, paragraph, tableOf, unbroken } from "./blocks.ts";
import { clip } from "#report/clip.ts";
import { LONGEST_DECISION, LONGEST_SUMMARY, MOST_DECISIONS } from "./choices.ts";
import { writeLead, writeOpening } from "./opening.ts";
import type { DocumentOptions } from "./options.ts";

/** Height of the radar on the first page, points; less where the page would otherwise run over. */
const RADAR = { height: 250, leastHeight: 120 } as const;
/** Letters of what others have written: the page stands alone, and never runs over. */
const TITLE = 60;
const SENTENCE = 130;
const ASK = 320;
/** What is asked is said whole. */
const ASK_LINES = 3;
const LABEL = 24;
const MOST_RISKS = 3;
const BAND = 24;
/** Letters of the names of what is weak, taken together. */
const MISSING = 48;
const RISK = 90;
const DECIDED = 110;

/** The page that stands alone: where we stand, how sure it is, what it means, and what is asked. */
export function firstPage(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  return [
    { kind: "heading", level: 1, runs: [{ text: writeOpening(report, words) }] },
    ...summaryParagraph(report, words, options),
    { kind: "paragraph", style: "lead", runs: [{ text: writeLead(report, words) }] },
    {
      kind: "columns",
      widths: [14, 9],
      align: "center",
      columns: [[{ kind: "figure", figure: report.radar, ...RADAR }], [numbersTable(report, words)]],
    },
    {
      kind: "columns",
      widths: [1, 1, 1],
      align: "start",
      columns: [
        [findingsPart(report.strengths, report.locale)],
        [findingsPart(report.shortfalls, report.locale)],
        [report.risks.register.length === 0 ? findingsPart(report.next, report.locale) : risksPart(report, words)],
      ],
    },
    ...decisionsPart(report, words),
  ];
}

/** The author's own paragraph, marked as such. */
function summaryParagraph({ board, subject }: Report, words: Words, options: DocumentOptions): readonly Block[] {
  if (board.summary === "") return [];
  const author = clip(options.preparedBy?.trim() || subject.assessor.trim(), TITLE);
  const mark = words.text("summary.byAuthor", { name: author === "" ? "none" : author });
  return [
    {
      kind: "paragraph",
      style: "body",
      runs: [{ text: `${mark} `, soft: true }, { text: clip(board.summary, LONGEST_SUMMARY) }],
    },
  ];
}

/** What the board is asked to decide; words of the author's own are marked. */
function decisionsPart({ board }: Report, words: Words): readonly Block[] {
  const asked = askedDecisions(board.decisions).slice(0, MOST_DECISIONS);
  if (asked.length === 0) return [];
  const mark: Run = { text: `${words.text("decision.byAuthor")} `, soft: true };
  return [
    {
      kind: "part",
      rule: "accent",
      heading: { level: 2, runs: [{ text: words.text("ask.title") }] },
      blocks: [
        {
          kind: "list",
          marker: "number",
          items: asked.map(({ text, origin }) => [
            ...(origin === "proposed" ? [] : [mark]),
            { text: clip(text, origin === "proposed" ? ASK : LONGEST_DECISION) },
          ]),
          mostLines: ASK_LINES,
        },
      ],
    },
  ];
}

function numbersTable(report: Report, words: Words): Block {
  const together = { count: report.areas.length, terms: report.terms.area[1].toLowerCase() };
  const compared = report.numbers.some(({ last }) => last !== "");
  const last = column<KeyNumber>(unbroken(clip(report.since ?? "", LABEL)), 3, "end", (number) => figure(number.last));
  return tableOf(words.text("document.numbers"), report.numbers, [
    column(clip(words.text("document.together", together), TITLE), 7, "start", ({ name }) => cell(clip(name, TITLE))),
    ...(compared ? [last] : []),
    column(report.radar.names.today, 3.5, "end", ({ today }) => figure(today, { strong: true })),
  ]);
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

/**
 * The worst risks that remain, as far as they are notable, by what they could be at worst: each with what is decided, and
 * where controls are missing.
 */
function risksPart({ risks }: Report, words: Words): Block {
  const stepOf = ({ after }: RiskEntry) => after.shown.band.step;
  const register = risks.register.toSorted((a, b) => stepOf(b) - stepOf(a));
  const worst = register.filter((entry) => stepOf(entry) >= NOTABLE_BAND).slice(0, MOST_RISKS);
  const bands = worst.map(stepOf);
  const [next] = register.slice(worst.length);
  const rest = {
    count: register.length - worst.length,
    all: worst.length === 0 ? "yes" : "no",
    band: clip(next?.after.shown.bands.at(-1)?.name ?? "", BAND),
  };
  const isComplete = worst.length < MOST_RISKS && next !== undefined;
  return {
    kind: "part",
    rule: "ink",
    heading: { level: 2, runs: [{ text: words.text("risksPage.remain") }] },
    blocks: [
      ...(worst.length === 0
        ? []
        : [
            {
              kind: "list" as const,
              marker: "rule" as const,
              items: worst.map((entry) => riskRuns(entry, words)),
              bands,
            },
          ]),
      ...paragraph("small", isComplete ? words.text("risksPage.others", rest) : ""),
    ],
  };
}

function riskRuns(entry: RiskEntry, words: Words): readonly Run[] {
  const missing = missingIn(entry);
  const { summary } = entry.treatment;
  const decided = summary === "" ? words.text("risksPage.undecided") : `${clip(summary, DECIDED)}.`;
  return [
    { text: `${bandsText(entry.after.shown.bands, words)}\u00a0 `, strong: true },
    { text: `${clip(entry.title, RISK)}${entry.overrides.length === 0 ? "" : "*"}. ` },
    { text: decided, soft: true },
    ...(missing.length === 0
      ? []
      : [{ text: ` ${words.text("ask.missing", { list: words.list(missing) })}`, soft: true }]),
  ];
}

/** The practices whose controls are missing or weak, those that decide most first. */
function missingIn({ controls }: RiskEntry): readonly string[] {
  const weak = controls
    .filter(({ standing }) => standing === "missing" || standing === "partly")
    .toSorted((a, b) => rank(a) - rank(b) || (b.raised?.fall ?? 0) - (a.raised?.fall ?? 0));
  const [first, second] = new Set(weak.map(({ practice }) => practice));
  if (first === undefined) return [];
  // Two where both can be read to their ends.
  return second === undefined || first.length + second.length > MISSING ? [clip(first, MISSING)] : [first, second];
}

function rank({ standing }: RiskEntry["controls"][number]): number {
  return standing === "missing" ? 0 : 1;
}

function findingRuns({ value, against, title, sentence }: Finding, locale: string): readonly Run[] {
  return [
    { text: `${value}\u00a0 `, strong: true },
    { text: `${clip(title, TITLE)}${against === "" ? "" : ` (${unbroken(against)})`}. ` },
    { text: clip(firstSentence(sentence, locale), SENTENCE), soft: true },
  ];
}

/** The page stands alone with the first sentence of a statement; the whole stands among the answers. */
function firstSentence(text: string, locale: string): string {
  const sentences = new Intl.Segmenter(locale, { granularity: "sentence" });
  return [...sentences.segment(text)][0]?.segment.trim() ?? "";
}
