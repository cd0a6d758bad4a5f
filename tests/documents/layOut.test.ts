import { beforeAll, expect, it } from "vitest";
import type { Faces } from "#documents/pdf/measure.ts";
import { layOut } from "#documents/pdf/renderPdf.ts";
import type { Block } from "#report/document.ts";
import { loadFaces } from "./loadFaces.ts";
import { aDocument } from "./sampleDocument.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

const page: Block = { kind: "heading", level: 2, runs: [{ text: "A page" }] };
const three: readonly Block[] = [page, { kind: "pageBreak" }, page, { kind: "pageBreak" }, page];

it.each([
  { mostPages: 3, pages: 3 },
  { mostPages: 2, pages: 1 },
])("says less only where it would take more than $mostPages pages", ({ mostPages, pages }) => {
  const { sheets, setting } = layOut(aDocument(three, { shorter: { mostPages, blocks: [page] } }), faces);
  expect(sheets).toHaveLength(pages);
  expect(setting.bookmarks).toHaveLength(pages);
});
