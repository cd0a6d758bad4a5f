import { placeOf } from "#pdf/fonts/digest.ts";
import type { Sheet } from "#pdf/page/sheets.ts";
import { addObject, type PdfObjectTable, reference, reserve } from "./objects.ts";
import { destination, type Pages } from "./outline.ts";
import { pdfAddress, pdfNumber, pdfText } from "./pdfText.ts";
import type { Kid, LinkArea, Tag } from "./tags.ts";

/**
 * References into the structure tree: its root, the parent tree key of the first page, and the links by their areas.
 */
export type Structure = {
  readonly root: number;
  /** The key of a page is this plus the page's index. */
  readonly firstKey: number;
  readonly links: ReadonlyMap<LinkArea, number>;
};

type Writer = {
  readonly table: PdfObjectTable;
  readonly pages: Pages;
  readonly numbers: ReadonlyMap<Tag, number>;
  readonly links: ReadonlyMap<LinkArea, number>;
};

/**
 * The range of parent tree keys. Other documents count from 0, and when files are joined, some readers look a page up
 * in the other file's parent tree. Reports are also joined with each other, so each starts at one of 9,000 positions, a
 * thousand apart, chosen by content.
 */
const LOWEST_KEY = 1_000_000;
const KEY_PLACES = 9000;

/**
 * Writes the structure tree, the parent tree that maps marked content to its element, and the links.
 * @param fileDigest hexadecimal digits that identify the file
 */
export function writeStructure(
  table: PdfObjectTable,
  root: Tag,
  sheets: readonly Sheet[],
  pages: Pages,
  fileDigest: string,
): Structure {
  const firstKey = LOWEST_KEY + placeOf(fileDigest, KEY_PLACES) * 1000;
  const firstLink = firstKey + sheets.length;
  const tree = reserve(table);
  const numbers = new Map<Tag, number>();
  const areas = sheets.flatMap((sheet) => sheet.links);
  const links = new Map(areas.map(({ area }) => [area, reserve(table)]));
  const writer = { table, pages, numbers, links };
  numberTags(root, true, table, numbers);
  numberTags(root, false, table, numbers);
  writeTag(writer, root, tree);
  const ofPages = sheets.map((sheet) => {
    const owners = sheet.owners.map((tag) => reference(numbers.get(tag) ?? 0));
    return `${firstKey + sheet.number - 1} [${owners.join(" ")}]`;
  });
  const ofLinks = areas.map(({ area, tag }, index) => {
    writeLink(writer, area, firstLink + index);
    return `${firstLink + index} ${reference(numbers.get(tag) ?? 0)}`;
  });
  const parents = addObject(table, { value: `<</Nums [${[...ofPages, ...ofLinks].join(" ")}]>>` });
  const next = firstLink + areas.length;
  const kids = `/K ${reference(numbers.get(root) ?? 0)}`;
  addObject(
    table,
    { value: `<</Type /StructTreeRoot ${kids} /ParentTree ${reference(parents)} /ParentTreeNextKey ${next}>>` },
    tree,
  );
  return { root: tree, firstKey, links };
}

/**
 * Numbers elements that own marked content separately from the others, so that their numbers are consecutive from page
 * to page.
 */
function numberTags(tag: Tag, owning: boolean, table: PdfObjectTable, numbers: Map<Tag, number>): void {
  if (owning === tag.kids.some((kid) => kid.kind === "content")) numbers.set(tag, reserve(table));
  for (const kid of tag.kids) if (kid.kind === "tag") numberTags(kid, owning, table, numbers);
}

function writeTag(writer: Writer, tag: Tag, parent: number): void {
  const number = writer.numbers.get(tag) ?? 0;
  const page = tag.kids.find((kid) => kid.kind === "content")?.page ?? null;
  const entries = [
    `/S /${tag.type} /P ${reference(parent)}`,
    ...(page === null ? [] : [`/Pg ${reference(writer.pages.numbers[page - 1] ?? 0)}`]),
    ...(tag.kids.length === 0 ? [] : [`/K ${listOf(tag.kids.map((kid) => kidOf(writer, kid, page)))}`]),
    ...(tag.alt === undefined ? [] : [`/Alt ${pdfText(tag.alt)}`]),
    ...(tag.actual === undefined ? [] : [`/ActualText ${pdfText(tag.actual)}`]),
    ...(tag.attributes === undefined ? [] : [`/A ${tag.attributes}`]),
  ];
  addObject(writer.table, { value: `<<${entries.join(" ")}>>` }, number);
  for (const kid of tag.kids) if (kid.kind === "tag") writeTag(writer, kid, number);
}

function listOf(kids: readonly string[]): string {
  return kids.length === 1 ? kids.join() : `[${kids.join(" ")}]`;
}

function kidOf({ numbers, links, pages }: Writer, kid: Kid, page: number | null): string {
  if (kid.kind === "tag") return reference(numbers.get(kid) ?? 0);
  const on = `/Pg ${reference(pages.numbers[kid.page - 1] ?? 0)}`;
  if (kid.kind === "link") return `<</Type /OBJR /Obj ${reference(links.get(kid) ?? 0)} ${on}>>`;
  return kid.page === page ? String(kid.id) : `<</Type /MCR ${on} /MCID ${kid.id}>>`;
}

function writeLink({ table, pages, links }: Writer, area: LinkArea, parent: number): void {
  const { x, y, width, height } = area;
  const floor = pages.paper.height;
  const box = [x, floor - y - height, x + width, floor - y].map(pdfNumber).join(" ");
  const entries = [
    `/Type /Annot /Subtype /Link /Rect [${box}] /Border [0 0 0] /F 4`,
    `/P ${reference(pages.numbers[area.page - 1] ?? 0)} /StructParent ${parent} /Contents ${pdfText(area.title)}`,
    typeof area.href === "string"
      ? `/A <</S /URI /URI ${pdfAddress(area.href)}>>`
      : `/Dest ${destination(area.href, pages)}`,
  ];
  addObject(table, { value: `<<${entries.join(" ")}>>` }, links.get(area));
}
