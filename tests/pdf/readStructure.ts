import { dictionary, get, list, type Pdf, resolve, text } from "./openPdf.ts";
import { type Dictionary, parseValues, type Value } from "./parseValue.ts";

/** A structure element with its children in reading order; a string is content as it is read aloud. */
export type Element = {
  readonly type: string;
  readonly alt: string | null;
  readonly attributes: Value;
  readonly kids: readonly (Element | string)[];
};

export type Content = { readonly type: string; readonly text: string };

export type Structure = {
  readonly root: Element;
  /** For each page its marked content by number. */
  readonly pages: readonly ReadonlyMap<number, Content>[];
};

/**
 * Reads the structure of a tagged file. Throws unless it is complete: marked content never nests, everything drawn is
 * marked, every piece of content belongs to exactly one element, and the parent tree points back to the same one.
 */
export function readStructure(pdf: Pdf): Structure {
  const pages = pageObjects(pdf);
  const contents = pages.map(({ page }) => readPage(pdf, page));
  const tree = dictionary(resolve(pdf.objects, get(pdf.catalogue, "/StructTreeRoot")));
  const parents = parentTree(pdf, tree);
  const seen = new Set<string>();
  const readElement = (reference: Value, parent: Value): Element => {
    const node = dictionary(resolve(pdf.objects, reference));
    if (refOf(get(node, "/P")) !== refOf(parent)) throw new Error("An element has another parent");
    const own = get(node, "/Pg");
    const content = (page: Value, id: Value): string => {
      const index = pages.findIndex(({ number }) => number === refOf(page));
      const key = `${index}:${id}`;
      if (seen.has(key)) throw new Error(`Content ${key} belongs to two elements`);
      seen.add(key);
      const back = list(parents.get(Number(get(pages[index]?.page, "/StructParents"))) ?? null)[Number(id)];
      if (refOf(back ?? null) !== refOf(reference)) throw new Error(`The way back from content ${key} leads astray`);
      const piece = contents[index]?.get(Number(id));
      if (piece === undefined) throw new Error(`There is no content ${key}`);
      if (`/${piece.type}` !== get(node, "/S")) throw new Error(`Content ${key} is marked ${piece.type}`);
      return text(get(node, "/ActualText")) ?? piece.text;
    };
    const kids = list(get(node, "/K")).flatMap((kid): (Element | string)[] => {
      if (typeof kid === "number") return [content(own, kid)];
      const type = get(kid, "/Type");
      if (type === "/MCR") return [content(get(kid, "/Pg"), get(kid, "/MCID"))];
      if (type === "/OBJR") return checkLink(pdf, kid, reference, parents);
      return [readElement(kid, reference)];
    });
    return { type: String(get(node, "/S")).slice(1), alt: text(get(node, "/Alt")), attributes: get(node, "/A"), kids };
  };
  const root = readElement(get(tree, "/K"), get(pdf.catalogue, "/StructTreeRoot"));
  const all = contents.flatMap((page, index) => [...page.keys()].map((id) => `${index}:${id}`));
  for (const key of all) if (!seen.has(key)) throw new Error(`Content ${key} belongs to no element`);
  return { root, pages: contents };
}

/** Returns all elements, each before its children. */
export function elementsOf(element: Element): readonly Element[] {
  return [element, ...element.kids.flatMap((kid) => (typeof kid === "string" ? [] : elementsOf(kid)))];
}

/** Returns what is read aloud of an element, without white space. */
export function readingOf(element: Element): string {
  return element.kids
    .map((kid) => (typeof kid === "string" ? kid : readingOf(kid)))
    .join("")
    .replace(/\s/gu, "");
}

function refOf(value: Value): number {
  return value !== null && typeof value === "object" && "ref" in value ? value.ref : -1;
}

function pageObjects(pdf: Pdf): readonly { readonly number: number; readonly page: Dictionary }[] {
  const pages = resolve(pdf.objects, get(pdf.catalogue, "/Pages"));
  return list(get(pages, "/Kids")).map((kid) => ({ number: refOf(kid), page: dictionary(resolve(pdf.objects, kid)) }));
}

function parentTree(pdf: Pdf, tree: Dictionary): ReadonlyMap<number, Value> {
  const numbers = list(get(resolve(pdf.objects, get(tree, "/ParentTree")), "/Nums"));
  const keys = numbers.filter((_, index) => index % 2 === 0).map(Number);
  const [first = 0] = keys;
  if (keys.some((key, index) => key !== first + index)) throw new Error("The keys of the parent tree are not in order");
  // Other documents count from 0 and may be joined with this one.
  if (keys.length > 0 && first < 1_000_000) throw new Error("The keys of the parent tree are those of any document");
  return new Map(keys.map((key, index) => [key, numbers[2 * index + 1] ?? null]));
}

function checkLink(pdf: Pdf, kid: Value, element: Value, parents: ReadonlyMap<number, Value>): [] {
  const link = dictionary(resolve(pdf.objects, get(kid, "/Obj")));
  const back = parents.get(Number(get(link, "/StructParent"))) ?? null;
  if (refOf(back) !== refOf(element)) throw new Error("The way back from a link leads astray");
  if (!text(get(link, "/Contents"))) throw new Error("A link says nothing");
  return [];
}

/** Returns the marked content of a page, with the text that its fonts map it to. */
function readPage(pdf: Pdf, page: Dictionary): ReadonlyMap<number, Content> {
  const fonts = fontsOf(pdf, page);
  const contents = new Map<number, Content>();
  let open: { readonly type: string; readonly id: number | null; text: string } | null = null;
  let font: ReadonlyMap<string, string> = new Map();
  let operands: Value[] = [];
  const saved: (typeof font)[] = [];
  const stream = pdf.objects.get(refOf(get(page, "/Contents")))?.stream ?? "";
  for (const value of parseValues(stream)) {
    if (typeof value !== "string" || value.startsWith("/")) {
      operands.push(value);
      continue;
    }
    if (value === "BDC") {
      if (open !== null) throw new Error("Marked content nests");
      const id = get(operands[1], "/MCID");
      open = { type: String(operands[0]).slice(1), id: typeof id === "number" ? id : null, text: "" };
    } else if (value === "EMC") {
      if (open === null) throw new Error("Marked content ends that never began");
      if (open.id !== null) contents.set(open.id, { type: open.type, text: open.text });
      open = null;
    } else if (["TJ", "s", "S", "f", "f*", "Do"].includes(value)) {
      if (open === null) throw new Error(`${value} is drawn outside of marked content`);
      if (value === "TJ") open.text += shownText(operands.at(-1) ?? null, font);
    } else if (value === "q") saved.push(font);
    else if (value === "Q") font = saved.pop() ?? font;
    else if (value === "Tf") font = fonts.get(String(operands.at(-2))) ?? new Map();
    operands = [];
  }
  if (open !== null) throw new Error("Marked content crosses a page");
  return contents;
}

/** Returns the text of glyph strings; the font sets the number of bytes per glyph. */
function shownText(operand: Value, font: ReadonlyMap<string, string>): string {
  const bytes = list(operand)
    .map((value) => text(value) ?? "")
    .join("");
  const width = font.keys().next().value?.length ?? 1;
  return Array.from(bytes.matchAll(width === 1 ? /./gs : /../gs), ([glyph]) => {
    const letter = font.get(glyph);
    if (letter === undefined) throw new Error(`Glyph ${JSON.stringify(glyph)} stands for no letter`);
    return letter;
  }).join("");
}

/** Returns, by the name of each font of a page, the letters of its glyphs. Throws for fonts that are not embedded. */
function fontsOf(pdf: Pdf, page: Dictionary): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const resources = resolve(pdf.objects, get(page, "/Resources"));
  const fonts = dictionary(resolve(pdf.objects, get(resources, "/Font")));
  return new Map(
    [...fonts.entries].map(([name, reference]) => {
      const font = resolve(pdf.objects, reference);
      const [descendant] = list(get(font, "/DescendantFonts"));
      const descriptor = get(resolve(pdf.objects, descendant ?? null), "/FontDescriptor");
      const embedded = refOf(get(resolve(pdf.objects, descriptor), "/FontFile2"));
      if (!pdf.objects.get(embedded)?.stream) throw new Error(`Font ${name} is not embedded`);
      const map = pdf.objects.get(refOf(get(font, "/ToUnicode")))?.stream ?? "";
      const pairs = map.matchAll(/^<([0-9a-f]{2,4})><((?:[0-9a-f]{4})+)>$/gm);
      const letter = (hex = "") => String.fromCharCode(Number.parseInt(hex, 16));
      const bytes = (hex = "") => hex.replace(/../g, letter);
      const units = (hex = "") => hex.replace(/..../g, letter);
      return [name, new Map(Array.from(pairs, ([, glyph, read]) => [bytes(glyph), units(read)]))];
    }),
  );
}
