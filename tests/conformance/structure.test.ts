import { beforeAll, describe, expect, it } from "vitest";
import type { Block } from "#document/document.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import type { Fonts } from "#pdf/fonts/fonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { checkTagged } from "../pdf/checkTagged.ts";
import { openPdf } from "../pdf/openPdf.ts";
import { readingOf, readStructure } from "../pdf/readStructure.ts";
import { aDocument, aRadar } from "../pdf/sampleDocument.ts";
import { HOSTILE } from "./cases.ts";
import { renderCase } from "./renderCase.ts";

let fonts: Fonts;
beforeAll(async () => {
  fonts = await subsetFonts("wide");
}, 60_000);

const named = ["sample", "empty", "hostile", "thousand"].flatMap((name) => [`${name}-board`, `${name}-full`]);

describe("a report is tagged correctly, whatever its content", () => {
  it.each(named)("%s", { timeout: 120_000 }, async (name) => {
    expect(checkTagged(await renderCase(name))).toEqual([]);
  });

  it("the full edition reads out all written notes", { timeout: 60_000 }, async () => {
    const reading = readingOf(readStructure(openPdf(await renderCase("hostile-full"))).root);
    const expected = [
      "שלום(עולם)123מדיניות:ISO42001.",
      "人工知能の責任ある利用、および「安全性」の確保。",
      "👩‍👩‍👧🏳️‍🌈éá",
      "ViệtNamЇжакß",
    ];
    for (const formatter of [...expected, HOSTILE[8], HOSTILE[9].repeat(1).replace(/\s/g, "")]) {
      expect(reading.includes(formatter), formatter.slice(0, 40)).toBe(true);
    }
  });
});

describe("the check finds faults", () => {
  const table = (rows: number): Block => ({
    kind: "table",
    caption: "A table",
    showCaption: false,
    columns: [
      { header: [{ text: "Name" }], width: 1, align: "start" },
      { header: [{ text: "Value" }], width: 1, align: "start" },
    ],
    rows: Array.from({ length: rows }, () => [{ runs: [{ text: "A" }] }, { runs: [{ text: "1" }] }]),
  });
  const heading = (level: 1 | 2 | 3): Block => ({ kind: "heading", level, runs: [{ text: "Title" }] });
  const figure: Block = {
    kind: "figure",
    chart: { ...aRadar([{}, {}, {}]), alt: "" },
    height: 200,
    minHeight: 100,
  };
  const render = (blocks: readonly Block[]) => renderPdf(aDocument(blocks), fonts);

  it.each([
    ["nothing", [heading(1), table(2)], []],
    ["a heading that skips a level", [heading(1), heading(3)], ["heading 2 is of level 3 after one of level 1"]],
    ["a figure that says nothing", [heading(1), figure], ["figure 1 says nothing"]],
  ])("%s", (_, blocks, faults) => {
    expect(checkTagged(render(blocks))).toEqual(faults);
  });

  it("in a file that is not a PDF", () => {
    expect(checkTagged(new TextEncoder().encode("%PDF-1.7"))).toHaveLength(1);
  });
});
