import { beforeAll, describe, expect, it } from "vitest";
import type { Block } from "#document/document.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import type { Tag } from "#pdf/file/tags.ts";
import type { Fonts } from "#pdf/fonts/fonts.ts";
import { layOut, renderPdf } from "#pdf/renderPdf.ts";
import { loadFaces } from "./loadFaces.ts";
import { openPdf } from "./openPdf.ts";
import { elementsOf, readingOf, readStructure } from "./readStructure.ts";
import { aDocument } from "./sampleDocument.ts";

let fonts: Fonts;
beforeAll(async () => {
  fonts = await subsetFonts("wide");
});

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, runs: [{ text }] });
const long: Block = { kind: "paragraph", style: "body", runs: [{ text: "A sentence. ".repeat(700) }] };
const blocks: readonly Block[] = [
  heading(1, "Title"),
  { kind: "part", rule: "ink", heading: { level: 2, runs: [{ text: "In a part" }] }, blocks: [] },
  heading(2, "Contents"),
  { kind: "contents" },
  { kind: "pageBreak", always: true },
  heading(2, "First"),
  long,
  heading(3, "Within"),
  long,
  heading(2, "Last"),
];

describe("contents", () => {
  it("list the headings of levels 2 and 3 outside other blocks, each with its page number", async () => {
    const { context } = layOut(aDocument(blocks), await loadFaces());
    const pages = Object.fromEntries(context.bookmarks.map(({ title, page }) => [title, page]));
    expect(pages["Within"]).toBeGreaterThan(2);
    const { root } = readStructure(openPdf(renderPdf(aDocument(blocks), fonts)));
    const entries = elementsOf(root).filter(({ type }) => type === "TOCI");
    expect(entries.map((entry) => readingOf(entry))).toEqual(
      ["First", "Within", "Last"].map((title) => `${title}${pages[title]}`),
    );
  });

  it("link to their headings", async () => {
    const { sheets, context } = layOut(aDocument(blocks), await loadFaces());
    const links = sheets.flatMap((sheet) => sheet.links.map(({ area }) => area));
    const listed = context.bookmarks.filter(({ title }) => ["First", "Within", "Last"].includes(title));
    expect(links.map(({ href }) => href)).toEqual(listed.map(({ page, y }) => ({ page, y })));
    expect(links.map(({ title }) => title)).toEqual(["First", "Within", "Last"]);
  });

  it("nest as PDF/UA requires: TOC, TOCI, Reference, Link", async () => {
    const { root } = layOut(aDocument(blocks), await loadFaces());
    const types = (tag: Tag): readonly unknown[] => [
      tag.type,
      ...tag.kids.flatMap((kid) => (kid.kind === "tag" ? [types(kid)] : [])),
    ];
    const toc = root.kids.find((kid) => kid.kind === "tag" && kid.type === "TOC");
    const entry = ["TOCI", ["Reference", ["Link"]]];
    expect(toc?.kind === "tag" && types(toc)).toEqual(["TOC", entry, entry, entry]);
  });
});
