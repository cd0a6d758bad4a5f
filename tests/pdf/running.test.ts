import { beforeAll, describe, expect, it } from "vitest";
import type { Logo } from "#document/brand/logo.ts";
import type { Document } from "#document/document.ts";
import { rootTag } from "#pdf/file/tags.ts";
import { PAPERS } from "#pdf/page/paper.ts";
import { drawRunning, tagOpening } from "#pdf/page/running.ts";
import { addSheet, type Sheet } from "#pdf/page/sheets.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { loadFaces } from "./loadFaces.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

const logo: Logo = {
  kind: "shapes",
  width: 200,
  height: 50,
  shapes: [{ fill: "#aa0000", rule: "nonzero", outline: [["M", 0, 0], ["L", 200, 0], ["L", 200, 50], ["Z"]] }],
};

function run(running: Partial<Document["running"]>, brand: Document["brand"] = { accent: null, logo: null }) {
  const sheets: Sheet[] = [];
  addSheet(sheets, PAPERS.letter);
  addSheet(sheets);
  const root = rootTag();
  const whole = {
    left: "Northmoor Mutual",
    right: "Today",
    marking: "",
    footer: "Title",
    page: "Page {page} of {pages}",
  };
  const document = { running: { ...whole, ...running }, brand };
  drawRunning(sheets, document, tagOpening(root, document), faces);
  const pages = sheets.map(({ pieces, owners }) => ({
    owners,
    types: pieces.map(({ owner }) => owner.type),
    marks: pieces.flatMap(({ marks }) => marks),
    texts: pieces.flatMap(({ marks }) => marks).flatMap((mark) => (mark.kind === "text" ? [mark] : [])),
  }));
  return { root, pages };
}

describe("drawRunning", () => {
  it("writes header and footer on every page, as artifacts", () => {
    const { pages, root } = run({});
    expect(pages.map(({ texts }) => texts.map(({ text }) => text))).toEqual([
      ["Northmoor Mutual", "Today", "Title", "Page 1 of 2"],
      ["Northmoor Mutual", "Today", "Title", "Page 2 of 2"],
    ]);
    expect(pages.flatMap(({ owners }) => owners)).toEqual([]);
    expect(new Set(pages.flatMap(({ types }) => types))).toEqual(new Set(["Header", "Footer"]));
    expect(root.kids).toEqual([]);
  });

  it("truncates a name of 4,000 letters before the text at the right", () => {
    const [page] = run({ left: "Organisation ".repeat(310) }).pages;
    const [left, right] = page?.texts ?? [];
    expect(left?.text).toMatch(/…$/);
    expect(left?.x).toBe(PAPERS.letter.left);
    expect((left?.text.length ?? 0) * 3).toBeLessThan((right?.x ?? 0) - PAPERS.letter.left);
  });

  it("shows the marking in header and footer of every page, and reads it aloud once, first of all", () => {
    const { root, pages } = run({ marking: "Board only" });
    for (const { texts } of pages) expect(texts.filter(({ text }) => text === "Board only")).toHaveLength(2);
    expect(root.kids).toMatchObject([{ type: "P", kids: [{ page: 1 }] }]);
    expect(pages.map(({ owners }) => owners.length)).toEqual([1, 0]);
  });

  it("shows a label of the Traffic Light Protocol in its colour on black, at 12 points", () => {
    const [page] = run({ marking: "tlp:amber+strict" }).pages;
    const labels = page?.texts.filter(({ text }) => /^tlp/i.test(text)) ?? [];
    expect(labels).toMatchObject([
      { colour: "#FFC000", size: 12 },
      { colour: "#FFC000", size: 12 },
    ]);
    expect(page?.marks.filter((mark) => mark.kind === "fill" && mark.colour === "#000000")).toHaveLength(2);
  });

  it("draws the logo on every page in its proportions, and reads its alternative text once", () => {
    const { root, pages } = run({}, { accent: null, logo: { image: logo, alt: "Acme" } });
    expect(root.kids).toMatchObject([{ type: "Figure", alt: "Acme", kids: [{ page: 1 }] }]);
    for (const { marks, texts } of pages) {
      const [outline] = marks.filter((mark) => mark.kind === "outline");
      const { left, header } = PAPERS.letter;
      expect(outline?.steps[0]).toEqual(["M", left, header - 3 - 14]);
      expect(outline?.steps[2]).toEqual(["L", left + 112, header - 3 + 14]);
      expect(texts[0]?.x).toBeGreaterThan(left + 112);
    }
  });
});
