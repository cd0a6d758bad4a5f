import type { Block, Document } from "#document/document.ts";
import type { Radar, RadarAxis } from "#report/radar.ts";

/** Returns a document with the given blocks. */
export function aDocument(blocks: readonly Block[], rest: Partial<Document> = {}): Document {
  return {
    meta: {
      title: "AI maturity: Northmoor Mutual",
      subject: "A board report",
      author: "A. Assessor",
      language: "en-GB",
      date: "2026-11-23",
      fingerprint: "3f9c71ab20de",
    },
    running: {
      left: "Northmoor Mutual",
      right: "23 November 2026",
      marking: "",
      footer: "Footer",
      page: "Page {page} of {pages}",
    },
    paper: "a4",
    brand: { accent: null, logo: null },
    attachments: [],
    blocks,
    shorter: null,
    ...rest,
  };
}

export function aRadar(axes: readonly Partial<RadarAxis>[]): Radar {
  return {
    kind: "radar",
    form: "radar",
    title: "The commitments",
    alt: "Radar chart. Principles 2.6; Security 3.1.",
    caption: [{ text: "From 0 in the middle to 5 at the edge." }],
    max: 5,
    wave: 0,
    axes: axes.map((axis, index) => ({
      id: `a${index}`,
      label: `Area ${index + 1}`,
      title: `Area ${index + 1}`,
      text: { value: "2.0", range: "1.0 to 3.0", target: "3", last: "1.0" },
      value: 2,
      low: 1,
      high: 3,
      target: 3,
      last: 1,
      ...axis,
    })),
    names: { axis: "Area", today: "Today", target: "Target", last: "March", range: "Range" },
  };
}

/** Every kind of block once, with links, levels, accents and letters missing from the fonts. */
export const everyBlock: readonly Block[] = [
  { kind: "heading", level: 1, runs: [{ text: "Level 2, Developing. " }, { text: "2.7 of 5", strong: true }] },
  { kind: "paragraph", style: "lead", runs: [{ text: "Łódź, Ωmega, Привет, Việt Nam – “quoted” and 日本 too." }] },
  {
    kind: "columns",
    widths: [5, 3],
    align: "center",
    columns: [
      [{ kind: "figure", chart: aRadar(Array.from({ length: 7 }, () => ({}))), height: 220, minHeight: 150 }],
      [
        {
          kind: "table",
          caption: "The numbers",
          showCaption: false,
          columns: [
            { header: [{ text: "All 7" }], width: 3, align: "start" },
            { header: [{ text: "Today" }], width: 2, align: "end" },
          ],
          rows: [[{ runs: [{ text: "Value" }] }, { runs: [{ text: "2.7", strong: true }] }]],
        },
      ],
    ],
  },
  {
    kind: "part",
    rule: "accent",
    heading: { level: 2, runs: [{ text: "What is asked" }] },
    blocks: [{ kind: "list", marker: "number", items: [[{ text: "Fund it." }], [{ text: "Stop it." }]] }],
  },
  {
    kind: "part",
    rule: "ink",
    heading: { level: 2, runs: [{ text: "Strengths" }] },
    blocks: [
      {
        kind: "list",
        marker: "rule",
        items: [[{ text: "4.0", strong: true }, { text: " Defences." }], [{ text: "B" }]],
      },
      { kind: "list", marker: "bullet", items: [[{ text: "A bullet" }]] },
    ],
  },
  { kind: "pageBreak" },
  { kind: "heading", level: 2, runs: [{ text: "All answers" }] },
  { kind: "heading", level: 3, runs: [{ text: "1 Principles" }] },
  {
    kind: "table",
    caption: "1.1 Integrity: 3.0",
    showCaption: true,
    columns: [
      { header: [{ text: "Question", strong: true }], width: 5, align: "start" },
      { header: [{ text: "Answer" }], width: 7, align: "start" },
    ],
    rows: Array.from({ length: 40 }, (_, index) => [
      { runs: [{ text: `Question ${index}?` }] },
      {
        runs: [
          { text: "Defined", strong: true },
          { text: "\nA statement that is long enough to take more than one line of the column it stands in." },
          { text: "\nLinks: ", soft: true },
          { text: `https://example.org/${"path/".repeat(20)}`, href: "https://example.org/path" },
        ],
        level: { value: index % 6, max: 5 },
      },
    ]),
  },
  { kind: "paragraph", style: "small", runs: [{ text: "The end." }] },
];
