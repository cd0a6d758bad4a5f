import { beforeAll, expect, it } from "vitest";
import type { Block } from "#document/document.ts";
import { layOut } from "#pdf/renderPdf.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { loadFaces } from "./loadFaces.ts";
import { pageContents } from "./pageContents.ts";
import { aDocument } from "./sampleDocument.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

const page: Block = { kind: "heading", level: 2, runs: [{ text: "A page" }] };
const pageBreak: Block = { kind: "pageBreak", always: true };
const three: readonly Block[] = [page, pageBreak, page, pageBreak, page];

it.each([
  { maxPages: 3, pages: 3, composed: 0 },
  { maxPages: 2, pages: 2, composed: 1 },
  { maxPages: 1, pages: 1, composed: 2 },
  { maxPages: 0, pages: 1, composed: 2 },
])("shortens only what would take more than $maxPages pages", ({ maxPages, pages, composed }) => {
  let count = 0;
  function* versions() {
    for (const blocks of [[page, pageBreak, page], [page]]) {
      count += 1;
      yield blocks;
    }
  }
  const { sheets, context } = layOut(aDocument(three, { shorter: { maxPages, versions: versions() } }), faces);
  expect(count).toBe(composed);
  expect(sheets).toHaveLength(pages);
  expect(context.bookmarks).toHaveLength(pages);
});

const lines = (count: number): Block => ({
  kind: "list",
  marker: "number",
  items: Array.from({ length: count }, (_, index) => [{ text: `Item ${index}` }]),
});

it("ends the previous page earlier rather than leave little on the last page", () => {
  for (let count = 70; count < 130; count += 1) {
    const layout = layOut(aDocument([lines(count)]), faces);
    const pages = pageContents(layout);
    if (pages.length < 3) continue;
    expect(pages.at(-1)?.filled).toBeGreaterThan(0.25);
    const items = pages.flatMap(({ texts }) => texts).filter(({ text }) => text.includes("Item"));
    expect(items).toHaveLength(count);
  }
});

it("ends a page earlier rather than leave the next one half empty before what has no room on it", () => {
  const whole: Block = { kind: "columns", widths: [1], align: "start", columns: [[lines(34)]] };
  for (let count = 70; count < 130; count += 1) {
    const pages = pageContents(layOut(aDocument([lines(count), whole]), faces));
    for (const { filled } of pages.slice(2, -1)) expect(filled, `${count} items`).toBeGreaterThan(0.5);
    const items = pages.flatMap(({ texts }) => texts).filter(({ text }) => text.includes("Item"));
    expect(items).toHaveLength(count + 34);
  }
});

const says = (text: string, style: "lead" | "body"): Block => ({ kind: "paragraph", style, runs: [{ text }] });

it.each([
  { name: "a sentence with the list below it", blocks: [says("These are shown:", "body"), lines(4)], next: "Item 0" },
  {
    name: "a lead with the text below it",
    blocks: [says("All is shown.", "lead"), says("More.", "body")],
    next: "More.",
  },
])("keeps $name on one page", ({ blocks, next }) => {
  for (let count = 20; count < 60; count += 1) {
    const pages = pageContents(layOut(aDocument([lines(count), page, ...blocks]), faces));
    const said = pages.findIndex(({ texts }) => texts.some(({ text }) => text.includes("shown")));
    const last = pages.findLastIndex(({ texts }) => texts.some(({ text }) => text === next));
    expect(last, `${count} items`).toBe(said);
  }
});
