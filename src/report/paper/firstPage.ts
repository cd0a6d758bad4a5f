import type { Block, Cell } from "#report/document.ts";
import type { Finding, Findings, Report } from "#report/model.ts";
import type { Words } from "#report/words.ts";

/** Height of the radar on the first page, points; less where the page would otherwise run over. */
const RADAR = { height: 250, leastHeight: 150 } as const;

/** The page that stands alone: where we stand, how sure it is, what it means, and what is asked. */
export function firstPage(report: Report, words: Words): readonly Block[] {
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
