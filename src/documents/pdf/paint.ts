import { jsPDF } from "jspdf";
import { toBinary } from "./deflate.ts";
import { FACE_NAMES, type FaceName, type Fonts } from "./fonts.ts";
import type { Faces } from "./measure.ts";
import { type Encode, operatorsOf, type Pen } from "./operators.ts";
import { pdfText } from "./pdfText.ts";
import type { Mark, Piece, Sheet } from "./sheets.ts";

/*
 * The one place that draws with jsPDF. It numbers glyphs, embeds what is used of the faces and compresses; marked content
 * and kerning, which it does not know, are written into the pages directly.
 */

/** Names under which the faces are embedded. The tag before the plus says that they are subsets. */
const NAMES: Readonly<Record<FaceName, string>> = {
  serif: "TSPANA+SourceSerif4-Regular",
  sans: "TSPANB+SourceSans3-Regular",
  strong: "TSPANC+SourceSans3-SemiBold",
};

/**
 * Draws all sheets; gives the file as jsPDF writes it, a letter for each byte. `colour` gives what stands for a colour of
 * the theme, `onSheet` is told the part done, 0…1.
 */
export function paintSheets(
  sheets: readonly Sheet[],
  fonts: Fonts,
  faces: Faces,
  colour: Pen["colour"],
  onSheet: (done: number) => void,
): string {
  const doc = new jsPDF({ unit: "pt", compress: true, putOnlyUsedFonts: true });
  const write = writerOf(doc);
  const encode = encoderOf(doc);
  addFaces(doc, fonts, facesOf(sheets));
  for (const sheet of sheets) {
    const { width, height } = sheet.paper;
    const pen: Pen = { faces, encode, height, colour };
    doc.addPage([width, height]);
    for (const piece of sheet.pieces) {
      write(opening(piece));
      for (const mark of piece.marks) {
        if (mark.kind === "picture") drawPicture(doc, mark);
        else write(operatorsOf(mark, pen));
      }
      write("EMC");
    }
    onSheet(sheet.number / sheets.length);
  }
  doc.deletePage(1);
  return doc.output();
}

function facesOf(sheets: readonly Sheet[]): ReadonlySet<FaceName> {
  const marks = sheets.flatMap((sheet) => sheet.pieces.flatMap((piece) => piece.marks));
  return new Set(marks.flatMap((mark) => (mark.kind === "text" ? [mark.face] : [])));
}

/** Adds the faces. jsPDF embeds those it has set a text in; so each sets a space on its first page, which is dropped. */
function addFaces(doc: jsPDF, fonts: Fonts, used: ReadonlySet<FaceName>): void {
  for (const face of FACE_NAMES) {
    if (!used.has(face)) continue;
    doc.addFileToVFS(`${face}.ttf`, toBinary(fonts[face]));
    doc.addFont(`${face}.ttf`, NAMES[face], "normal");
    doc.setFont(NAMES[face], "normal");
    doc.text(" ", 0, 0);
  }
}

function opening({ owner, id }: Piece): string {
  if (owner.kind === "artifact") {
    const type = owner.type === "Layout" ? "/Type /Layout" : `/Type /Pagination /Subtype /${owner.type}`;
    return `/Artifact <<${type}>> BDC`;
  }
  const actual = owner.actual === undefined ? "" : ` /ActualText ${pdfText(owner.actual)}`;
  return `/${owner.type} <</MCID ${id}${actual}>> BDC`;
}

/** The same picture on many pages is stored once. */
function drawPicture(doc: jsPDF, { data, format, x, y, width, height }: Extract<Mark, { kind: "picture" }>): void {
  doc.addImage(data, format.toUpperCase(), x, y, width, height, undefined, "FAST");
}

type Write = (operators: string) => void;
type Escape = (text: string, font: unknown) => string;

function isWrite(value: unknown): value is Write {
  return typeof value === "function";
}

function isEscape(value: unknown): value is Escape {
  return typeof value === "function";
}

function writerOf(doc: jsPDF): Write {
  const write: unknown = Reflect.get(doc.internal, "write");
  if (!isWrite(write)) throw new Error("jsPDF has lost its writer");
  return write;
}

function encoderOf(doc: jsPDF): Encode {
  const encode: unknown = Reflect.get(jsPDF.API, "pdfEscape16");
  if (!isEscape(encode)) throw new Error("jsPDF has lost its encoder");
  return (text, face) => {
    const font = doc.setFont(NAMES[face], "normal").getFont();
    return { font: font.id, glyphs: encode(text, font) };
  };
}
