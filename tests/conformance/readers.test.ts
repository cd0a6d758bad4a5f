import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { openPdf } from "../pdf/openPdf.ts";
import { readStructure } from "../pdf/readStructure.ts";
import { renderCase } from "./renderCase.ts";

const hasPoppler = spawnSync("pdftotext", ["-v"]).status === 0;

const NAMES = ["sample-board", "sample-full", "hostile-board"];
const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const name of NAMES) files.set(name, await renderCase(name));
}, 60_000);

const fileOf = (name: string) => files.get(name) ?? new Uint8Array();
const withoutSpaces = (text: string) => text.replace(/\s/gu, "");
const sorted = (text: string) => Array.from(withoutSpaces(text)).sort().join("");

type Piece = { readonly marked: boolean; readonly text: string };

/** Returns what pdf.js reads on each page, in file order: tagged content and artifacts. */
async function readWithPdfjs(bytes: Uint8Array): Promise<readonly (readonly Piece[])[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  return await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      let marked = false;
      return items.flatMap((item): Piece[] => {
        if ("str" in item) return [{ marked, text: item.str }];
        marked = item.type === "beginMarkedContentProps" && item.id !== null;
        return [];
      });
    }),
  );
}

describe("other readers", () => {
  it.each(NAMES)(
    "pdf.js reads %s like our reader: the same texts on the same pages, in the same order",
    async (name) => {
      const { pages } = readStructure(openPdf(fileOf(name)));
      const theirs = (await readWithPdfjs(fileOf(name))).map((pieces) =>
        withoutSpaces(pieces.flatMap(({ marked, text }) => (marked ? [text] : [])).join("")),
      );
      const ours = pages.map((contents) => withoutSpaces([...contents.values()].map(({ text }) => text).join("")));
      // Right-to-left text is stored on the page from the left, and pdf.js reverses it.
      const compared = name.startsWith("hostile") ? sorted : (text: string) => text;
      expect(theirs.map(compared)).toEqual(ours.map(compared));
    },
  );

  it.skipIf(!hasPoppler).each(["sample-board", "sample-full"])(
    "poppler and pdf.js find the same letters on each page of %s",
    async (name) => {
      const file = join(mkdtempSync(join(tmpdir(), "tenspan-")), "report.pdf");
      writeFileSync(file, fileOf(name));
      const text = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
      const poppler = text.split("\f").slice(0, -1).map(sorted);
      const pdfjs = (await readWithPdfjs(fileOf(name))).map((pieces) =>
        sorted(pieces.map((each) => each.text).join("")),
      );
      expect(poppler).toEqual(pdfjs);
    },
  );
});
