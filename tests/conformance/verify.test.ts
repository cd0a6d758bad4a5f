import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage, PDFString, rgb } from "pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import type { Document } from "#document/document.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { type Alphabet, alphabetOf, type Fonts } from "#pdf/fonts/fonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { comparePages, type MadeReport } from "#verify/comparePages.ts";
import { readPages } from "../pdf/reading/readPages.ts";
import { readCases } from "./cases.ts";
import { REWRITERS } from "./rewriters.ts";

const folder = mkdtempSync(join(tmpdir(), "tenspan-"));
const files = [join(folder, "first.pdf"), join(folder, "second.pdf")];
let fonts: Readonly<Record<Alphabet, Fonts>>;
let documents: readonly Document[];
let reports: readonly Uint8Array[];
let made: readonly MadeReport[];

beforeAll(async () => {
  fonts = { latin: await subsetFonts("latin"), wide: await subsetFonts("wide") };
  documents = (await readCases(["sample-board", "empty-board"])).map(({ document }) => document);
  reports = documents.map(render);
  for (const [index, file] of files.entries()) writeFileSync(file, reports[index] ?? new Uint8Array());
  made = await Promise.all(
    documents.map(async ({ meta }, index) => ({
      fingerprint: meta.fingerprint,
      pages: await readPages(reports[index] ?? new Uint8Array()),
    })),
  );
}, 60_000);

const render = (document: Document) => renderPdf(document, fonts[alphabetOf(document)]);

/** Verifies the pages of the first report. */
async function seen(bytes: Uint8Array) {
  const {
    reports: [first],
    foreign,
  } = comparePages(await readPages(bytes), made.slice(0, 1));
  if (first === undefined) throw new Error("There is no report");
  return { ...first, foreign };
}

/** Programs that redraw pages with other fonts or other operations. */
const REDRAWING = ["Ghostscript", "-s", "pdftocairo"];

describe("no program counts as a change of a page", () => {
  const ways = REWRITERS.flatMap(({ name, isHere, ways: all }) =>
    all.map((way) => ({ called: [name, way.deed, way.how].join(" "), name, isHere, way })),
  );
  it.for(ways)("$called", async ({ name, isHere, way }, { skip }) => {
    skip(!isHere);
    const out = join(folder, "out.pdf");
    const count = way.deed === "joined" ? 2 : 1;
    await way.write(out, files.slice(0, count));
    const pages = await readPages(readFileSync(out));
    const found = comparePages(pages, made.slice(0, count));
    const all = pages.map((_, index) => index + 1);
    const kind = [name, way.how].some((each) => REDRAWING.includes(each ?? "")) ? "redrawn" : "same";
    expect({ found: found.reports.flatMap((report) => report[kind]), foreign: found.foreign }).toEqual({
      found: all,
      foreign: [],
    });
  });
});

/** Returns the first report after an edit of each page by pdf-lib. */
async function edited(edit: (page: PDFPage, document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(reports[0] ?? new Uint8Array());
  for (const page of document.getPages()) edit(page, document);
  return document.save();
}

const all = [1, 2, 3, 4, 5, 6];

describe("changes of pages are reported", () => {
  it("a changed number, with the original one", async () => {
    const [document] = documents;
    if (document === undefined) throw new Error("There is no report");
    const text = JSON.stringify(document.blocks);
    const [value = ""] = /\d\.\d+ of 5/.exec(text) ?? [];
    const forged: typeof document.blocks = JSON.parse(text.replaceAll(value, "4.9 of 5"));
    const { changed, same } = await seen(render({ ...document, blocks: forged }));
    expect(changed[0]).toMatchObject({
      page: 1,
      reads: expect.stringContaining("4.9 of 5"),
      made: expect.stringContaining(value),
    });
    expect(same).toEqual(all.slice(changed.length));
  });

  it.each<{ name: string; edit: (page: PDFPage, document: PDFDocument) => void; text: string }>([
    {
      name: "a number painted over",
      edit: (page) => {
        page.drawRectangle({ x: 40, y: 700, width: 200, height: 40, color: rgb(1, 1, 1) });
        page.drawText("4.9 of 5", { x: 45, y: 710 });
      },
      text: "4.9 of 5",
    },
    {
      name: "a stamp",
      edit: (page) => page.drawText("DRAFT", { x: 100, y: 400, size: 90, opacity: 0.3 }),
      text: "DRAFT",
    },
    {
      name: "a comment",
      edit: (page, document) => {
        const entries = {
          Type: "Annot",
          Subtype: "FreeText",
          Rect: [100, 500, 300, 540],
          Contents: PDFString.of("4.9"),
        };
        page.node.addAnnot(document.context.register(document.context.obj(entries)));
      },
      text: "4.9",
    },
    { name: "a page cut smaller", edit: (page) => page.setCropBox(0, 0, 300, 300), text: "" },
    {
      name: "a layer that is switched off",
      edit: hideInLayer,
      text: "",
    },
  ])("$name", async ({ edit, text }) => {
    const { added, same } = await seen(await edited(edit));
    expect({ added, same }).toEqual({ added: all.map((page) => ({ page, text })), same: [] });
  });

  it("letters with other shapes", async () => {
    const { same } = await seen(await edited(swapFonts));
    expect(same).toEqual([]);
  });

  it("pages that are missing, duplicated or from another document", async () => {
    const document = await PDFDocument.load(reports[0] ?? new Uint8Array());
    document.removePage(3);
    const [again] = await document.copyPages(await PDFDocument.load(reports[0] ?? new Uint8Array()), [0]);
    if (again !== undefined) document.addPage(again);
    document.insertPage(2).drawText("Minutes of the meeting");
    expect(await seen(await document.save())).toEqual({
      total: 6,
      same: [1, 2, 4, 5, 6, 7],
      foreign: [3],
      added: [],
      redrawn: [],
      changed: [],
    });
  });
});

/** Moves the content of a page into a layer that is switched off. */
function hideInLayer({ node }: PDFPage, { context, catalog }: PDFDocument): void {
  const name = (text: string) => PDFName.of(text);
  const layer = context.register(context.obj({ Type: "OCG", Name: PDFString.of("Layer") }));
  catalog.set(name("OCProperties"), context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
  node.Resources()?.set(name("Properties"), context.obj({ Layer: layer }));
  const [before, after] = ["/OC /Layer BDC", "EMC"].map((text) => context.register(context.flateStream(text)));
  const content = node.get(name("Contents"));
  if (before === undefined || after === undefined || content === undefined) throw new Error("There is no content");
  node.set(name("Contents"), context.obj([before, content, after]));
}

/** Gives each font of a page the outlines of the next one. All pages share one dictionary, so once is enough. */
function swapFonts(page: PDFPage): void {
  const name = (text: string) => PDFName.of(text);
  const fonts = page.node.Resources()?.lookup(name("Font"), PDFDict);
  if (fonts === undefined || page.doc.getPage(0) !== page) return;
  const descriptors = fonts.values().flatMap((font) => {
    const descendants = page.doc.context.lookup(font, PDFDict).lookup(name("DescendantFonts"), PDFArray);
    return [descendants.lookup(0, PDFDict).lookup(name("FontDescriptor"), PDFDict)];
  });
  const files = descriptors.map((descriptor) => descriptor.get(name("FontFile2")));
  for (const [index, descriptor] of descriptors.entries()) {
    const file = files[(index + 1) % files.length];
    if (file !== undefined) descriptor.set(name("FontFile2"), file);
  }
}
