import { addObject, type PdfObject, reference, reserve, type Shelf } from "./objects.ts";
import { destination, type Pages } from "./outline.ts";
import { pdfAddress, pdfNumber, pdfText } from "./pdfText.ts";
import type { Sheet } from "./sheets.ts";
import type { Kid, LinkArea, Tag } from "./tags.ts";

/** What points into the structure: its root, and for each page the links that stand on it. */
export type Structure = { readonly root: number; readonly links: ReadonlyMap<LinkArea, number> };

type Writer = {
  readonly shelf: Shelf;
  readonly pages: Pages;
  readonly numbers: ReadonlyMap<Tag, number>;
  readonly links: ReadonlyMap<LinkArea, number>;
};

/** Writes the tree of elements, the way back from marked content to its element, and the links. */
export function writeStructure(shelf: Shelf, root: Tag, sheets: readonly Sheet[], pages: Pages): Structure {
  const tree = reserve(shelf);
  const numbers = new Map<Tag, number>();
  const areas = sheets.flatMap((sheet) => sheet.links);
  const links = new Map(areas.map(({ area }) => [area, reserve(shelf)]));
  const writer = { shelf, pages, numbers, links };
  numberTags(root, true, shelf, numbers);
  numberTags(root, false, shelf, numbers);
  writeTag(writer, root, tree);
  const ofPages = sheets.flatMap((sheet) => {
    const owners = sheet.owners.map((tag) => reference(numbers.get(tag) ?? 0));
    return [`${sheet.number - 1} [`, ...owners, "]"];
  });
  const ofLinks = areas.flatMap(({ area, tag }, index) => {
    writeLink(writer, area, sheets.length + index);
    return [`${sheets.length + index}`, reference(numbers.get(tag) ?? 0)];
  });
  const parents = addObject(shelf, inRows(["<</Nums [", ...ofPages, ...ofLinks, "]>>"]));
  const next = sheets.length + areas.length;
  const kids = `/K ${reference(numbers.get(root) ?? 0)}`;
  addObject(
    shelf,
    { value: `<</Type /StructTreeRoot ${kids} /ParentTree ${reference(parents)} /ParentTreeNextKey ${next}>>` },
    tree,
  );
  return { root: tree, links };
}

/** Elements that own marked content get their numbers apart from the others: page after page they then go on by one. */
function numberTags(tag: Tag, owning: boolean, shelf: Shelf, numbers: Map<Tag, number>): void {
  if (owning === tag.kids.some((kid) => kid.kind === "content")) numbers.set(tag, reserve(shelf));
  for (const kid of tag.kids) if (kid.kind === "tag") numberTags(kid, owning, shelf, numbers);
}

/** Room for a number and a reference. */
const COLUMNS = 10;

/** An object of many short parts, one a row. */
function inRows(parts: readonly string[]): PdfObject {
  return { value: parts.map((part) => `${part} `.padEnd(COLUMNS)).join(""), columns: COLUMNS };
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
  addObject(writer.shelf, { value: `<<${entries.join(" ")}>>` }, number);
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

function writeLink({ shelf, pages, links }: Writer, area: LinkArea, parent: number): void {
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
  addObject(shelf, { value: `<<${entries.join(" ")}>>` }, links.get(area));
}
