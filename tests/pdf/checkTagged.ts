import { dictionary, get, list, openPdf, type Pdf, resolve, text } from "./openPdf.ts";
import type { Value } from "./parseValue.ts";
import { type Element, elementsOf, readStructure } from "./readStructure.ts";

/*
 * Checks a tagged file against the rules of PDF/UA-1 and PDF/A-3 that need no validator: a list of faults as sentences,
 * empty for a sound file. readStructure checks that the structure is complete, every font embedded and every glyph a
 * letter; its error counts as a fault.
 */

/** Returns the faults of a file. */
export function checkTagged(bytes: Uint8Array): readonly string[] {
  try {
    const pdf = openPdf(bytes);
    const { root } = readStructure(pdf);
    const elements = elementsOf(root);
    return [
      ...catalogueFaults(pdf),
      ...metadataFaults(pdf),
      ...pageFaults(pdf),
      ...headingFaults(elements),
      ...nestingFaults(elements),
      ...tableFaults(elements),
      ...figureFaults(elements),
      ...attachmentFaults(pdf),
    ];
  } catch (error) {
    return [String(error)];
  }
}

function catalogueFaults({ catalogue }: Pdf): readonly string[] {
  const [intent] = list(get(catalogue, "/OutputIntents"));
  return [
    ...fault(/^[a-z]{2,3}(-|$)/.test(text(get(catalogue, "/Lang")) ?? ""), "no language"),
    ...fault(get(get(catalogue, "/MarkInfo"), "/Marked") === true, "not marked as tagged"),
    ...fault(get(get(catalogue, "/ViewerPreferences"), "/DisplayDocTitle") === true, "the title is not displayed"),
    ...fault(get(intent, "/S") === "/GTS_PDFA1" && get(intent, "/DestOutputProfile") !== null, "no output intent"),
    ...fault(get(catalogue, "/Outlines") !== null, "no bookmarks"),
  ];
}

function metadataFaults({ objects, catalogue, trailer }: Pdf): readonly string[] {
  const xmp = objects.get(refOf(get(catalogue, "/Metadata")))?.stream ?? "";
  const utf8 = Buffer.from(xmp, "latin1").toString("utf8");
  const title = text(get(resolve(objects, get(trailer, "/Info")), "/Title")) ?? "";
  const written = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [
    ...fault(title !== "", "no title"),
    ...fault(utf8.includes(`>${written}</rdf:li>`), "the metadata has another title"),
    ...fault(utf8.includes("<pdfuaid:part>1</pdfuaid:part>"), "not declared as PDF/UA-1"),
    ...fault(/<pdfaid:part>3<.*<pdfaid:conformance>A</s.test(utf8), "not declared as PDF/A-3a"),
    ...fault(list(get(trailer, "/ID")).length === 2, "no file identifier"),
    ...fault(get(trailer, "/Encrypt") === null, "encrypted"),
  ];
}

/** Every annotation is a link in the structure; readStructure has followed those that it found. */
function pageFaults(pdf: Pdf): readonly string[] {
  const pages = list(get(resolve(pdf.objects, get(pdf.catalogue, "/Pages")), "/Kids"));
  const known = new Set<number>();
  for (const { value } of pdf.objects.values()) {
    for (const kid of list(get(value, "/K"))) if (get(kid, "/Type") === "/OBJR") known.add(refOf(get(kid, "/Obj")));
  }
  return pages.flatMap((reference, index) => {
    const page = dictionary(resolve(pdf.objects, reference));
    const links = list(get(page, "/Annots"));
    return [
      ...fault(get(page, "/Tabs") === "/S", `page ${index + 1} has no order of tabs`),
      ...fault(Number(get(page, "/StructParents")) >= 0, `page ${index + 1} does not lead to its structure`),
      ...fault(
        links.every((link) => known.has(refOf(link))),
        `page ${index + 1} has a link outside of the structure`,
      ),
    ];
  });
}

function headingFaults(elements: readonly Element[]): readonly string[] {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []));
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return fault(level <= before + 1, `heading ${index + 1} is of level ${level} after one of level ${before}`);
  });
}

/** The allowed parents of elements. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  Table: ["Caption", "THead", "TBody", "TFoot", "TR"],
  THead: ["TR"],
  TBody: ["TR"],
  TR: ["TH", "TD"],
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
  TOC: ["TOCI", "TOC", "Caption"],
};

function nestingFaults(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ type, kids }) => {
    const allowed = WITHIN[type];
    if (allowed === undefined) return [];
    const types = kids.map((kid) => (typeof kid === "string" ? "content" : kid.type));
    return types.filter((kid) => !allowed.includes(kid)).map((kid) => `${kid} in ${type}`);
  });
}

function tableFaults(elements: readonly Element[]): readonly string[] {
  return elements
    .filter(({ type }) => type === "Table")
    .flatMap((table, index) => {
      const rows = elementsOf(table).filter(({ type }) => type === "TR");
      const widths = new Set(rows.map(({ kids }) => kids.length));
      const heads = elementsOf(table).filter(({ type }) => type === "TH");
      const [first] = rows;
      const inFirst = first?.kids.every((kid) => typeof kid !== "string" && kid.type === "TH") ?? false;
      const scoped = heads.every(({ attributes }) => ["/Column", "/Row"].includes(String(get(attributes, "/Scope"))));
      const name = `table ${index + 1}`;
      return [
        ...fault(rows.length > 0 && widths.size === 1, `${name} has rows of different lengths`),
        ...fault(inFirst, `${name} has no row of headers`),
        ...fault(scoped, `${name} has a header without a scope`),
      ];
    });
}

function figureFaults(elements: readonly Element[]): readonly string[] {
  return elements
    .filter(({ type }) => type === "Figure")
    .flatMap(({ alt, attributes }, index) => [
      ...fault((alt ?? "").trim() !== "", `figure ${index + 1} says nothing`),
      ...fault(list(get(attributes, "/BBox")).length === 4, `figure ${index + 1} has no place`),
    ]);
}

/** Every attached file is named, typed and related to the document (PDF/A-3, 6.8). */
function attachmentFaults({ catalogue, objects }: Pdf): readonly string[] {
  const named = list(get(get(get(catalogue, "/Names"), "/EmbeddedFiles"), "/Names")).map(refOf);
  return list(get(catalogue, "/AF")).flatMap((reference) => {
    const file = resolve(objects, reference);
    const name = text(get(file, "/UF")) ?? "";
    const stream = resolve(objects, get(get(file, "/EF"), "/F"));
    return [
      ...fault(name !== "" && named.includes(refOf(reference)), `attachment “${name}” is not named`),
      ...fault(["/Source", "/Data"].includes(String(get(file, "/AFRelationship"))), `“${name}” is not related`),
      ...fault(String(get(stream, "/Subtype")).startsWith("/"), `“${name}” has no type`),
      ...fault(get(get(stream, "/Params"), "/ModDate") !== null, `“${name}” has no date`),
    ];
  });
}

function fault(sound: boolean, what: string): readonly string[] {
  return sound ? [] : [what];
}

function refOf(value: Value): number {
  return value !== null && typeof value === "object" && "ref" in value ? value.ref : -1;
}
