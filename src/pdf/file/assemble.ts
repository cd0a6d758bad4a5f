import type { Document } from "#document/document.ts";
import { digest, placeOf } from "#pdf/fonts/digest.ts";
import type { Fonts } from "#pdf/fonts/fonts.ts";
import { writeHiddenFont } from "#pdf/fonts/hiddenFont.ts";
import { encodeInOneByte } from "#pdf/fonts/oneByteFonts.ts";
import type { Bookmark } from "#pdf/layout/layoutContext.ts";
import type { PaintedFile } from "#pdf/page/paint.ts";
import { PAPERS } from "#pdf/page/paper.ts";
import type { Sheet } from "#pdf/page/sheets.ts";
import { srgbProfile } from "#pdf/page/srgb.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { writeAttachments } from "./attachments.ts";
import { deflate, fromBinary, toBinary } from "./deflate.ts";
import {
  addObject,
  type PdfObjects,
  type PdfObjectTable,
  packStreams,
  readObjects,
  reference,
  startTable,
  streamObject,
} from "./objects.ts";
import { writeOutline } from "./outline.ts";
import { pdfDate, pdfText } from "./pdfText.ts";
import { writePictures } from "./pictures.ts";
import { type Structure, writeStructure } from "./structure.ts";
import type { Tag } from "./tags.ts";
import { writePdf } from "./writePdf.ts";
import { type FileProperties, xmpOf } from "./xmp.ts";

/**
 * Size of the range of object numbers skipped before the attachments, chosen by content: Ghostscript, when it joins
 * files, treats attachments with the same object number as one.
 */
const SKIPPED_RANGE = 5000;

/** A drawn document with everything that is needed to assemble the file. */
export type DrawnPages = PaintedFile & {
  readonly root: Tag;
  readonly sheets: readonly Sheet[];
  readonly bookmarks: readonly Bookmark[];
};

/**
 * Turns a drawn file into a tagged one (PDF/UA-1, PDF/A-3a): adds structure, links, bookmarks, metadata, colour profile
 * and attachments. Replaces jsPDF's catalogue, which has none of these, and its dates.
 */
export function assemble(drawn: DrawnPages, document: Document, fonts: Fonts): Uint8Array<ArrayBuffer> {
  const objects = withoutCatalogue(readObjects(drawn.file));
  const pages = { numbers: pageNumbers(objects), paper: PAPERS[document.paper] };
  const table = startTable(objects);
  encodeInOneByte(table, drawn.narrow);
  packStreams(objects);
  writePictures(table, drawn.pictures);
  writeHiddenFont(table, fonts.sans, drawn.hidden);
  const fileDigest = digest(JSON.stringify([document.meta, document.attachments.map(({ name }) => name)]));
  const structure = writeStructure(table, drawn.root, drawn.sheets, pages, fileDigest);
  linkPages(objects, pages.numbers, drawn.sheets, structure);
  const properties = propertiesOf(document.meta);
  const outline = writeOutline(table, drawn.bookmarks, pages);
  const info = writeInfo(table, properties);
  table.next += placeOf(fileDigest, SKIPPED_RANGE);
  const files = writeAttachments(table, document.attachments, properties.day);
  const root = writeCatalogue(table, properties, structure, outline, files);
  const id = digest([...objects.values()].map(({ value, stream }) => `${value}${stream ?? ""}`).join("\n"));
  return writePdf(objects, { root, info, id });
}

function withoutCatalogue(objects: PdfObjects): PdfObjects {
  return new Map([...objects].filter(([, { value }]) => !/^<<\s*\/(?:Type \/Catalog|Producer)\b/.test(value)));
}

/** Returns the object numbers of the pages, in order. */
function pageNumbers(objects: PdfObjects): readonly number[] {
  const pages = [...objects.values()].find(({ value }) => /\/Type \/Pages\b/.test(value));
  const kids = /\/Kids \[([^\]]*)\]/.exec(pages?.value ?? "")?.[1] ?? "";
  return Array.from(kids.matchAll(/(\d+) 0 R/g), (match) => Number(match[1]));
}

/** Links each page to its part of the structure tree. */
function linkPages(
  objects: PdfObjects,
  pages: readonly number[],
  sheets: readonly Sheet[],
  structure: Structure,
): void {
  for (const [index, number] of pages.entries()) {
    const page = objects.get(number);
    if (page === undefined) continue;
    const links = sheets[index]?.links.map(({ area }) => reference(structure.links.get(area) ?? 0)) ?? [];
    const annotations = links.length === 0 ? "" : ` /Annots [${links.join(" ")}]`;
    const value = page.value.replace(/>>$/, `/StructParents ${structure.firstKey + index} /Tabs /S${annotations}>>`);
    objects.set(number, { ...page, value });
  }
}

function propertiesOf(meta: Document["meta"]): FileProperties {
  const subject = cleanLine(meta.subject);
  return {
    title: cleanLine(meta.title) || subject || "PDF",
    subject,
    author: cleanLine(meta.author),
    language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(meta.language) ? meta.language : "und",
    day: meta.date.slice(0, 10),
    producer: "Tenspan",
  };
}

function writeInfo(table: PdfObjectTable, { title, subject, author, day, producer }: FileProperties): number {
  const entries = [
    `/Title ${pdfText(title)} /Producer ${pdfText(producer)}`,
    ...(subject === "" ? [] : [`/Subject ${pdfText(subject)}`]),
    ...(author === "" ? [] : [`/Author ${pdfText(author)}`]),
    `/CreationDate ${pdfDate(day)} /ModDate ${pdfDate(day)}`,
  ];
  return addObject(table, { value: `<<${entries.join(" ")}>>` });
}

function writeCatalogue(
  table: PdfObjectTable,
  properties: FileProperties,
  structure: Structure,
  outline: number | null,
  files: readonly string[],
): number {
  const metadata = streamObject("/Type /Metadata /Subtype /XML", utf8(xmpOf(properties)));
  const profile = streamObject("/N 3 /Filter /FlateDecode", toBinary(deflate(fromBinary(srgbProfile()))));
  const colours = "/Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB)";
  const [pages] = [...table.objects].find(([, { value }]) => /\/Type \/Pages\b/.test(value)) ?? [0];
  const entries = [
    `/Type /Catalog /Pages ${reference(pages)} /Lang (${properties.language})`,
    `/MarkInfo <</Marked true>> /StructTreeRoot ${reference(structure.root)}`,
    `/Metadata ${reference(addObject(table, metadata))} /ViewerPreferences <</DisplayDocTitle true>>`,
    `/OutputIntents [<<${colours} /DestOutputProfile ${reference(addObject(table, profile))}>>]`,
    ...(outline === null ? [] : [`/Outlines ${reference(outline)}`]),
    ...files,
  ];
  return addObject(table, { value: `<<${entries.join(" ")}>>` });
}

function utf8(text: string): string {
  return toBinary(new TextEncoder().encode(text));
}
