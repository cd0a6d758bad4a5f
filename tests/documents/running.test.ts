import { beforeAll, describe, expect, it } from "vitest";
import type { Faces } from "#documents/pdf/measure.ts";
import { drawRunning } from "#documents/pdf/running.ts";
import { addSheet, type Sheet } from "#documents/pdf/sheets.ts";
import { PAGE } from "#documents/pdf/theme.ts";
import { loadFaces } from "./loadFaces.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

function run(left: string) {
  const sheets: Sheet[] = [];
  addSheet(sheets);
  addSheet(sheets);
  drawRunning(sheets, { left, right: "Confidential", footer: "Title", page: "Page {page} of {pages}" }, faces);
  return sheets.map(({ pieces, owners }) => ({
    owners,
    types: pieces.map(({ owner }) => owner.type),
    texts: pieces.flatMap(({ marks }) => marks).flatMap((mark) => (mark.kind === "text" ? [mark] : [])),
  }));
}

describe("drawRunning", () => {
  it("writes header and footer on every page, as artifacts", () => {
    const pages = run("Northmoor Mutual");
    expect(pages.map(({ texts }) => texts.map(({ text }) => text))).toEqual([
      ["Northmoor Mutual", "Confidential", "Title", "Page 1 of 2"],
      ["Northmoor Mutual", "Confidential", "Title", "Page 2 of 2"],
    ]);
    expect(pages.flatMap(({ owners }) => owners)).toEqual([]);
    expect(new Set(pages.flatMap(({ types }) => types))).toEqual(new Set(["Header", "Footer"]));
  });

  it("cuts a name of 4,000 letters short, clear of what stands right", () => {
    const [page] = run("Organisation ".repeat(310));
    const [left, right] = page?.texts ?? [];
    expect(left?.text).toMatch(/…$/);
    expect(left?.x).toBe(PAGE.left);
    expect((left?.text.length ?? 0) * 3).toBeLessThan((right?.x ?? 0) - PAGE.left);
  });
});
