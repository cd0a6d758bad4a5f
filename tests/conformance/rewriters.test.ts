import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from "pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import type { Attachment, Block } from "#document/document.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { aDocument, aRadar, everyBlock } from "../pdf/sampleDocument.ts";
import { REPORT_ASPECTS, type ReportAspect, tagsOfPages, whatIsKept } from "./kept.ts";
import { REWRITERS, type Rewrite } from "./rewriters.ts";

const folder = mkdtempSync(join(tmpdir(), "tenspan-"));
const files = [join(folder, "first.pdf"), join(folder, "second.pdf")];
let originals: readonly Uint8Array[] = [];
beforeAll(async () => {
  originals = await makeOriginals();
  for (const [index, file] of files.entries()) writeFileSync(file, originals[index] ?? new Uint8Array());
}, 60_000);

/** Returns two documents with everything that a report can contain, and with the same object numbers. */
async function makeOriginals(): Promise<readonly Uint8Array[]> {
  const fonts = await subsetFonts("wide");
  return ["first", "second"].map((name) => {
    const attachments: readonly Attachment[] = [
      { name: `${name}.json`, description: name, mime: "application/json", text: `"${name}"`, relationship: "Source" },
    ];
    const { meta } = aDocument([]);
    const chart = { ...aRadar([{}, {}, {}]), alt: `Radar chart of the ${name} report.` };
    const blocks: readonly Block[] = [...everyBlock, { kind: "figure", chart, height: 200, minHeight: 100 }];
    return renderPdf(aDocument(blocks, { attachments, meta: { ...meta, title: `The ${name} report` } }), fonts);
  });
}

/** Returns the table of README.md: the kept aspects by program and operation. */
function readTable(): ReadonlyMap<string, readonly ReportAspect[]> {
  const lines = readFileSync(join(import.meta.dirname, "README.md"), "utf8").split("\n");
  const cells = lines
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const rows = cells.filter(
    (row) => row.slice(2).every((mark) => mark === "yes" || mark === "–") && row.length === REPORT_ASPECTS.length + 2,
  );
  return new Map(
    rows.map(([name, way, ...marks]) => [
      `${name}, ${way}`,
      REPORT_ASPECTS.filter((_, index) => marks[index] === "yes"),
    ]),
  );
}

function nameOf({ deed, how }: Rewrite): string {
  return how === undefined ? deed : `${deed} (${how})`;
}

const table = readTable();

describe.each(REWRITERS)("$name keeps what the table in README.md lists", ({ name, isHere, ways }) => {
  it.skipIf(!isHere).each(ways.map((way) => ({ way, called: nameOf(way) })))("$called", async ({ way, called }) => {
    const out = join(folder, "out.pdf");
    const count = way.deed === "joined" ? 2 : 1;
    await way.write(out, files.slice(0, count));
    const pages = way.deed === "first page" ? 1 : undefined;
    const kept = await whatIsKept(readFileSync(out), originals.slice(0, count), pages);
    expect(kept).toEqual(table.get(`${name}, ${called}`));
  });
});

/** Returns the report with the usual keys of other programs: pages numbered from 0, then the links. */
async function withUsualKeys(report: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(report);
  const name = (text: string) => PDFName.of(text);
  const tree = document.catalog.lookup(name("StructTreeRoot"), PDFDict).lookup(name("ParentTree"), PDFDict);
  const numbers = tree.lookup(name("Nums"), PDFArray);
  for (let index = 0; index < numbers.size(); index += 2) numbers.set(index, PDFNumber.of(index / 2));
  for (const [index, page] of document.getPages().entries()) page.node.set(name("StructParents"), PDFNumber.of(index));
  return document.save();
}

describe("keeps the tags of a report and of another document separate", () => {
  const joiners = REWRITERS.flatMap(({ name, isHere, ways }) =>
    ways.filter(({ deed }) => deed === "joined").map((way) => ({ called: `${name}, ${nameOf(way)}`, isHere, way })),
  );

  it.for(joiners)("$called", async ({ isHere, way }, { skip }) => {
    skip(!isHere);
    const [report = new Uint8Array(), other = new Uint8Array()] = originals;
    const foreign = await withUsualKeys(other);
    for (const order of [
      [report, foreign],
      [foreign, report],
    ]) {
      for (const [index, file] of files.entries()) writeFileSync(file, order[index] ?? report);
      const out = join(folder, "mixed.pdf");
      await way.write(out, files);
      const own = (await Promise.all(order.map(tagsOfPages))).flat();
      const tags = await tagsOfPages(readFileSync(out));
      expect(tags.map((each, index) => each === "" || each === own[index])).toEqual(own.map(() => true));
    }
  });
});

it("the table has a row for each operation, and no others", () => {
  const known = REWRITERS.flatMap(({ name, ways }) => ways.map((way) => `${name}, ${nameOf(way)}`));
  expect([...table.keys()]).toEqual(known);
});
