import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Block } from "#document/document.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { alphabetOf, type Fonts } from "#pdf/fonts/fonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { boxPainter } from "../pdf/paintingFaces.ts";
import { aDocument } from "../pdf/sampleDocument.ts";
import { readCases } from "./cases.ts";
import { TEXT_READERS } from "./textReaders.ts";

const folder = mkdtempSync(join(tmpdir(), "tenspan-"));
const paragraph = (text: string): Block => ({ kind: "paragraph", style: "body", runs: [{ text }] });
const painters = { serif: boxPainter, sans: boxPainter, strong: boxPainter };

/** Typical names of organisations. */
const NAMES = [
  { script: "Latin", name: "Łódź Ünïversität" },
  { script: "Greek", name: "Τράπεζα Ελλάδος" },
  { script: "Cyrillic", name: "Їжак Банк" },
  { script: "Vietnamese", name: "Ngân hàng Việt Nam" },
  { script: "Japanese", name: "人工知能銀行" },
  { script: "Hindi", name: "हिन्दी बैंक" },
  { script: "Thai", name: "ธนาคารไทย" },
  { script: "emoji", name: "Acme 😀 Bank" },
  { script: "Hebrew", name: "בנק ירושלים", rightToLeft: true },
  { script: "Arabic", name: "بنك الرياض", rightToLeft: true },
] as const;

/** The marks that readers put around right-to-left text. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const oneSpace = (text: string) => text.replace(MARKS, "").replace(/\s+/g, " ");
const reversed = (text: string) => Array.from(text).reverse().join("");

let fonts: Readonly<Record<"latin" | "wide", Fonts>>;
beforeAll(async () => {
  fonts = { latin: await subsetFonts("latin"), wide: await subsetFonts("wide") };
});

const here = TEXT_READERS.filter(({ isHere }) => isHere);

describe.each(here)("$name", ({ read, keepsVisualOrder = false, losesEmoji = false }) => {
  it("returns the words and numbers of a report", async () => {
    const [sample] = await readCases(["sample-board"]);
    if (sample === undefined) throw new Error("There is no sample");
    const file = join(folder, "sample.pdf");
    writeFileSync(file, renderPdf(sample.document, fonts[alphabetOf(sample.document)]));
    const text = oneSpace(await read(file));
    const runs = sample.document.blocks.flatMap((block) => ("runs" in block ? [block.runs] : []));
    expect(runs.length).toBeGreaterThan(10);
    const words = runs.flatMap((each) =>
      each
        .map((run) => run.text)
        .join("")
        .split(/\s+/)
        .filter((word) => /^[\w.,%]{2,}$/.test(word)),
    );
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it.each([
    { how: "painted by the browser", painting: painters },
    { how: "as boxes where nothing paints", painting: undefined },
  ])("returns the names of all scripts, $how", async ({ painting }) => {
    const file = join(folder, "names.pdf");
    const document = aDocument(NAMES.map(({ name }) => paragraph(name)));
    writeFileSync(
      file,
      renderPdf(document, fonts.wide, () => {}, painting),
    );
    const text = oneSpace(await read(file));
    for (const { script, name, ...rest } of NAMES) {
      if (script === "emoji" && losesEmoji) continue;
      const expected = "rightToLeft" in rest && keepsVisualOrder ? reversed(name) : name;
      expect(text, script).toContain(expected);
    }
  });
});
