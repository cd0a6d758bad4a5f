import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Block, Document } from "#document/document.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { type Fonts, lettersOf } from "#pdf/fonts/fonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { get, list, openPdf, type Pdf, resolve, text } from "./openPdf.ts";
import { boxPainter } from "./paintingFaces.ts";
import { elementsOf, readingOf, readStructure } from "./readStructure.ts";
import { aDocument, aRadar, everyBlock } from "./sampleDocument.ts";

let fonts: Fonts;
beforeAll(async () => {
  fonts = await subsetFonts("wide");
});

const open = (document: Document): Pdf => openPdf(renderPdf(document, fonts));
const runs = (value: string) => [{ text: value }];
const paragraph = (value: string): Block => ({ kind: "paragraph", style: "body", runs: runs(value) });

describe("a file", () => {
  it("is complete: all content is marked, does not nest, and belongs to one element", () => {
    const { root } = readStructure(open(aDocument(everyBlock)));
    expect(root.type).toBe("Document");
  });

  it("declares language, title, tagging, colour profile, PDF/UA-1 and PDF/A-3a", () => {
    const pdf = open(aDocument(everyBlock));
    expect(text(get(pdf.catalogue, "/Lang"))).toBe("en-GB");
    expect(get(get(pdf.catalogue, "/MarkInfo"), "/Marked")).toBe(true);
    expect(get(get(pdf.catalogue, "/ViewerPreferences"), "/DisplayDocTitle")).toBe(true);
    expect(list(get(pdf.catalogue, "/OutputIntents"))).toHaveLength(1);
    expect(text(get(resolve(pdf.objects, get(pdf.trailer, "/Info")), "/Title"))).toBe("AI maturity: Northmoor Mutual");
    const xmp = [...pdf.objects.values()].find(({ value }) => get(value, "/Subtype") === "/XML")?.stream ?? "";
    expect(xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(xmp).toContain("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
    expect(xmp).toContain("AI maturity: Northmoor Mutual");
  });

  it.each([
    { name: "one byte", letters: 200, encoding: false },
    { name: "two bytes", letters: 400, encoding: true },
  ])("with $letters letters in a font encodes each with $name", ({ letters, encoding }) => {
    const said = [...lettersOf("wide")].filter((letter) => /^\p{L}$/u.test(letter)).slice(0, letters);
    const pdf = open(aDocument([paragraph(said.join(""))]));
    expect(readingOf(readStructure(pdf).root)).toBe(said.join(""));
    const encodings = [...pdf.objects.values()]
      .map(({ value }) => get(value, "/Encoding"))
      .filter((value) => value !== null);
    expect(encodings.includes("/Identity-H")).toBe(encoding);
  });

  it("writes no line end into a glyph string: Ghostscript reads two line feeds as one", () => {
    const letters = [...lettersOf("wide")].filter((letter) => /^\p{L}$/u.test(letter)).slice(0, 200);
    const pdf = open(aDocument([paragraph(letters.join(""))]));
    const strings = [...pdf.objects.values()].flatMap(({ stream }) =>
      Array.from(stream?.matchAll(/\[(?:\((?:[^()\\]|\\.)*\)|[^()[\]])+\]TJ/gs) ?? [], ([string]) => string),
    );
    expect(strings.join("")).toMatch(/\\n.*\\r/s);
    expect(strings.filter((string) => /[\r\n]/.test(string))).toEqual([]);
  });

  it("nests tables, lists and figures as PDF/UA requires", () => {
    const { root } = readStructure(open(aDocument(everyBlock)));
    const within: Readonly<Record<string, readonly string[]>> = {
      Table: ["Caption", "THead", "TBody"],
      THead: ["TR"],
      TBody: ["TR"],
      TR: ["TH", "TD"],
      L: ["LI"],
      LI: ["Lbl", "LBody"],
    };
    for (const { type, kids, alt, attributes } of elementsOf(root)) {
      const types = kids.map((kid) => (typeof kid === "string" ? "content" : kid.type));
      const allowed = within[type];
      if (allowed !== undefined) expect(allowed).toEqual(expect.arrayContaining(types));
      if (type === "Figure") expect(alt).toBe("Radar chart. Principles 2.6; Security 3.1.");
      if (type === "TH") expect(["/Column", "/Row"]).toContain(get(attributes, "/Scope"));
    }
    const types = new Set(elementsOf(root).map(({ type }) => type));
    for (const type of ["H1", "H2", "H3", "P", "L", "Table", "Caption", "Figure", "Link", "Span"])
      expect(types).toContain(type);
  });

  it("has the reading order of its blocks, with nothing lost", () => {
    const { root } = readStructure(open(aDocument(everyBlock)));
    const figure = root.kids.find((kid) => typeof kid !== "string" && kid.type === "Figure");
    const reading = readingOf({ ...root, kids: root.kids.filter((kid) => kid !== figure) });
    expect(reading).toBe(wordsOf(everyBlock).join("").replace(/\s/gu, ""));
  });

  it("has a bookmark for each heading, nested by level", () => {
    const pdf = open(aDocument(everyBlock));
    const outline = resolve(pdf.objects, get(pdf.catalogue, "/Outlines"));
    const first = resolve(pdf.objects, get(outline, "/First"));
    expect(text(get(first, "/Title"))).toBe("Level 2, Developing. 2.7 of 5");
    const child = resolve(pdf.objects, get(first, "/First"));
    expect(text(get(child, "/Title"))).toBe("What is asked");
    const last = resolve(pdf.objects, get(first, "/Last"));
    expect(text(get(last, "/Title"))).toBe("All answers");
    expect(text(get(resolve(pdf.objects, get(last, "/First")), "/Title"))).toBe("1 Principles");
  });

  it("has equal bytes for equal input, and others for other input", () => {
    const document = aDocument(everyBlock);
    expect(renderPdf(document, fonts)).toEqual(renderPdf(structuredClone(document), fonts));
    const other = aDocument(everyBlock, { meta: { ...document.meta, date: "2026-11-24" } });
    expect(Buffer.compare(renderPdf(other, fonts), renderPdf(document, fonts))).not.toBe(0);
  });

  it("reports its progress, never backwards, to the end", () => {
    const progress: number[] = [];
    renderPdf(aDocument(everyBlock), fonts, (done) => progress.push(done));
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
  });
});

describe("hard cases", () => {
  const longName = "Organisation ".repeat(300);
  const table = (answer: string, count = 1): Block => ({
    kind: "table",
    caption: "Answers",
    showCaption: false,
    columns: [
      { header: runs("Question"), width: 1, align: "start" },
      { header: runs("Answer"), width: 2, align: "start" },
    ],
    rows: Array.from({ length: count }, () => [
      { runs: runs("Why?") },
      { runs: runs(answer), level: { value: 3, max: 5 } },
    ]),
  });
  const cases: readonly (readonly [string, readonly Block[]])[] = [
    ["nothing at all", []],
    ["empty texts", [paragraph(""), { kind: "heading", level: 1, runs: [] }, table("")]],
    ["a row taller than a page", [table("A sentence of some length. ".repeat(400))]],
    ["a word of 4,000 letters", [paragraph("x".repeat(4000)), table("y".repeat(4000))]],
    ["a note of 50,000 characters", [table("Words and words. ".repeat(3000))]],
    ["1,000 answers", [table("A statement of usual length that takes two lines.", 1000)]],
    [
      "a radar without a figure",
      [{ kind: "figure", chart: aRadar([nothing, nothing, nothing]), height: 200, minHeight: 100 }],
    ],
    ["a radar with one spoke", [{ kind: "figure", chart: aRadar([{}]), height: 200, minHeight: 100 }]],
    [
      "a radar with forty spokes",
      [{ kind: "figure", chart: aRadar(Array.from({ length: 40 }, () => ({}))), height: 200, minHeight: 100 }],
    ],
    ["columns of unequal height", [unequalColumns()]],
    ["an organisation with a name of 4,000 letters", [{ kind: "heading", level: 1, runs: runs(longName) }]],
  ];
  it.each(cases)("%s", { timeout: 30_000 }, (_, blocks) => {
    const document = aDocument(blocks);
    const pdf = open({ ...document, running: { ...document.running, left: longName } });
    const { root } = readStructure(pdf);
    const kids = root.kids.filter((kid) => typeof kid === "string" || kid.type !== "Figure");
    expect(readingOf({ ...root, kids })).toBe(wordsOf(blocks).join("").replace(/\s/gu, ""));
  });
});

describe("letters missing from the fonts", () => {
  const painters = { serif: boxPainter, sans: boxPainter, strong: boxPainter };
  const painted = (text: string) => openPdf(renderPdf(aDocument([paragraph(text)]), fonts, () => {}, painters));

  it("are painted, and read as they were written", () => {
    const pdf = painted("Łódź 漢字, שלום (עולם) 😀 漢字");
    const { root } = readStructure(pdf);
    expect(readingOf(root)).toBe("Łódź漢字,שלום(עולם)😀漢字");
    const spans = elementsOf(root).filter(({ type }) => type === "Span");
    expect(spans.map(readingOf)).toEqual(["漢字", "שלום", "(", "עולם", ")", "😀", "漢字"]);
    const images = [...pdf.objects.values()].filter(({ value }) => get(value, "/Subtype") === "/Image");
    // Each with its mask; the same word is painted once, an emoji in its own colours.
    expect(images.filter(({ value }) => get(value, "/ColorSpace") === "/DeviceGray")).toHaveLength(4);
    const sizes = images.filter(({ value }) => get(value, "/ColorSpace") === "/DeviceRGB");
    expect(sizes.map(({ value }) => get(value, "/Width"))).toEqual([1, 1, 1, 5]);
  });

  it("are placeholders with the same reading if nothing can paint", () => {
    const { root } = readStructure(open(aDocument([paragraph("漢字 שלום (עולם)")])));
    expect(readingOf(root)).toBe("漢字שלום(עולם)");
  });
});

describe("any text", () => {
  it("never breaks a document", () => {
    const strange = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(
          "\ud800",
          "\udfff",
          "\u0000",
          "\t",
          "\u00ad",
          "שלום",
          "مرحبا",
          "漢字",
          "👩‍👩‍👧",
          "e\u0301",
          "-",
          "/",
          " ",
          "\n",
          ")",
          "\\",
          "<",
        ),
      }),
    );
    fc.assert(
      fc.property(strange, strange, (first, second) => {
        const blocks: readonly Block[] = [
          { kind: "heading", level: 1, runs: runs(first) },
          {
            kind: "list",
            marker: "rule",
            items: [
              [
                { text: first, strong: true },
                { text: second, soft: true, href: `https://${second}` },
              ],
            ],
          },
          { kind: "figure", chart: aRadar([{ label: first }, { label: second }, {}]), height: 200, minHeight: 100 },
        ];
        const document = aDocument(blocks, {
          meta: { title: first, subject: second, author: first, language: second, date: "2026-11-23", fingerprint: "" },
          running: { left: first, right: second, marking: first, footer: second, page: "{page}" },
        });
        readStructure(open(document));
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

const nothing = { value: null, low: null, high: null, target: null, last: null };

function unequalColumns(): Block {
  const texts = [3, 300, 30].map((count) => [paragraph("A sentence of some length. ".repeat(count))]);
  return { kind: "columns", widths: [1, 2, 1], align: "start", columns: texts };
}

/** Returns all words of blocks in reading order; including the numbers of lists and levels, without figures. */
function wordsOf(blocks: readonly Block[]): readonly string[] {
  const joined = (all: readonly { readonly text: string }[]) => all.map((run) => run.text).join("");
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === "heading" || block.kind === "paragraph") return [joined(block.runs)];
    if (block.kind === "part") return [joined(block.heading.runs), ...wordsOf(block.blocks)];
    if (block.kind === "columns") return block.columns.flatMap(wordsOf);
    if (block.kind === "figure") return [joined(block.chart.caption)];
    if (block.kind === "list") {
      const mark = { number: (index: number) => `${index + 1}`, bullet: () => "•", rule: () => "" }[block.marker];
      return block.items.flatMap((item, index) => [mark(index), joined(item)]);
    }
    if (block.kind === "cards") return block.cards.flatMap(({ sign, name, text }) => [sign, name, text]);
    if (block.kind === "pageBreak" || block.kind === "contents") return [];
    const cells = block.rows.flat().map(({ level, runs: cell }) => `${level?.value ?? ""}${joined(cell)}`);
    return [block.showCaption ? block.caption : "", ...block.columns.map(({ header }) => joined(header)), ...cells];
  });
}
