import { beforeAll, describe, expect, it } from "vitest";
import type { Block, Document } from "#document/document.ts";
import { writeWord } from "#exchange/word/writeWord.ts";
import { packageFaults, readParts } from "../readPackage.ts";

const RADAR: Extract<Block, { kind: "figure" }>["chart"] = {
  kind: "radar",
  form: "radar",
  title: "Areas",
  alt: 'Radar of "two"',
  caption: [],
  max: 5,
  wave: 0,
  names: { axis: "Area", today: "Today", target: "Target", last: "", range: "" },
  axes: ["One", "Two", "Three <3>"].map((label, index) => ({
    id: label,
    label,
    title: label,
    low: null,
    high: null,
    target: 4,
    last: null,
    value: index === 1 ? null : 2.5,
    text: { value: "2.5", range: "", target: "4", last: "" },
  })),
};
const documentOf = (blocks: readonly Block[], rest: Partial<Document> = {}): Document => ({
  meta: { title: "A & B", subject: "S", author: "Ada", language: "en-NZ", date: "2026-11-29", fingerprint: "" },
  running: { left: "Acme", right: "", marking: "TLP:RED", footer: "Foot", page: "Page {page} of {pages}" },
  paper: "a4",
  brand: { accent: null, logo: null },
  attachments: [],
  blocks,
  shorter: null,
  ...rest,
});
const BLOCKS: readonly Block[] = [
  { kind: "heading", level: 1, runs: [{ text: "Title" }] },
  { kind: "contents" },
  { kind: "heading", level: 2, runs: [{ text: "Listed" }] },
  { kind: "heading", level: 2, unlisted: true, runs: [{ text: "Unlisted" }] },
  {
    kind: "paragraph",
    style: "body",
    runs: [
      { text: "=1+1 \u0000<b>", strong: true },
      { text: "link", href: "https://a.example/?a=1&b=2" },
    ],
  },
  { kind: "list", marker: "number", items: [[{ text: "first" }], [{ text: "second" }]] },
  { kind: "list", marker: "number", items: [[{ text: "other" }]] },
  {
    kind: "table",
    caption: "Numbers",
    showCaption: true,
    columns: [
      { header: [{ text: "Name" }], width: 3, align: "start" },
      { header: [{ text: "Level" }], width: 1, align: "end" },
    ],
    rows: [
      [
        { runs: [{ text: "2.02\u00a0to 2.44" }], band: 5 },
        { runs: [{ text: "Managed" }], level: { value: 4, max: 5 } },
      ],
    ],
  },
  { kind: "figure", chart: RADAR, height: 100, minHeight: 100 },
];

describe("a Word file", () => {
  let parts: ReadonlyMap<string, string>;
  let body: string;
  beforeAll(async () => {
    parts = readParts(await writeWord(documentOf(BLOCKS)));
    body = parts.get("word/document.xml") ?? "";
  });

  it("is a complete package", () => expect(packageFaults(parts)).toEqual([]));

  it("has headings with Word's styles, which set their levels", () => {
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>.*?Title</);
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>.*?Listed</);
    expect(body).toMatch(/<w:pStyle w:val="PartHeading2"\/>.*?Unlisted</);
    for (const [style, level] of [
      ["Heading1", 0],
      ["Heading2", 1],
      ["Heading3", 2],
      ["PartHeading2", 1],
    ])
      expect(parts.get("word/styles.xml")).toMatch(
        new RegExp(`w:styleId="${style}"(?:(?!</w:style>).)*<w:outlineLvl w:val="${level}"/>`),
      );
  });

  it("has its table of contents as a Word field", () => expect(body).toContain("TOC \\h \\o &quot;2-3&quot;"));

  it("repeats the head of a table on every page", () => expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1));

  it("lets a line of a table end at every space, because columns can be narrow", () =>
    expect(body).toContain(">2.02 to 2.44<"));

  it("keeps texts and links unchanged", () => {
    expect(body).toContain("=1+1 &lt;b&gt;");
    expect(parts.get("word/_rels/document.xml.rels")).toContain(
      'Target="https://a.example/?a=1&amp;b=2" TargetMode="External"',
    );
  });

  it("states its language, title, author and date", () => {
    expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="en-NZ"/>');
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>A &amp; B</dc:title>");
    expect(core).toContain("<dc:creator>Ada</dc:creator>");
    expect(core.match(/2026-11-29T12:00:00Z/g)).toHaveLength(2);
  });

  it("has the marking in its header and page numbers in its footer", () => {
    const texts = [...parts]
      .filter(([name]) => /word\/(?:header|footer)\d/.test(name))
      .map(([, xml]) => xml)
      .join("");
    expect(texts).toContain("TLP:RED");
    expect(texts).toContain("NUMPAGES");
  });

  it("numbers each list separately", () => {
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(2);
    expect(numbers).toHaveLength(3);
  });

  it("has the radar as a chart with its alternative text, and a gap for a missing value", () => {
    expect(body).toContain('descr="Radar of &quot;two&quot;"');
    const chart = parts.get("word/charts/chart1.xml") ?? "";
    expect(chart).toContain("<c:radarChart>");
    const values = /<c:numCache>.*?<\/c:numCache>/.exec(chart)?.[0];
    expect(values?.match(/<c:pt /g)).toHaveLength(2);
  });
});

it("has the same bytes for the same document", async () => {
  const [first, again] = [await writeWord(documentOf(BLOCKS)), await writeWord(documentOf(BLOCKS))].map(readParts);
  expect(first).toEqual(again);
});

it("is a complete package for a document without blocks", async () => {
  expect(packageFaults(readParts(await writeWord(documentOf([], { paper: "letter" }))))).toEqual([]);
});
