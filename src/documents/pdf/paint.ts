import { jsPDF } from "jspdf";
import { toBinary } from "./deflate.ts";
import { FACE_NAMES, type FaceName, type Fonts } from "./fonts.ts";
import type { Faces } from "./measure.ts";
import { type Encode, operatorsOf, type Pen } from "./operators.ts";
import { pdfNumber, pdfText } from "./pdfText.ts";
import { type Picture, pictureName } from "./pictures.ts";
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

export type PaintedFile = {
  /** As jsPDF writes it, a letter for each byte. */
  readonly file: string;
  /** The pictures of texts that its pages name, by their position. */
  readonly pictures: readonly Picture[];
};

/**
 * Draws all sheets. `colour` gives what stands for a colour of
 * the theme, `onSheet` is told the part done, 0…1.
 */
export function paintSheets(
  sheets: readonly Sheet[],
  fonts: Fonts,
  faces: Faces,
  colour: Pen["colour"],
  onSheet: (done: number) => void,
): PaintedFile {
  const doc = new jsPDF({ unit: "pt", compress: true, putOnlyUsedFonts: true });
  const pictures: Picture[] = [];
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
        else if (mark.kind === "painted") write(placePicture(mark, pen, pictures));
        else write(operatorsOf(mark, pen));
      }
      write("EMC");
    }
    onSheet(sheet.number / sheets.length);
  }
  doc.deletePage(1);
  return { file: doc.output(), pictures };
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

/** A text that was painted, by the name of its picture; one that stands in many places is written once. */
function placePicture(mark: Extract<Mark, { kind: "painted" }>, pen: Pen, pictures: Picture[]): string {
  const { x, y, width, height, painted } = mark;
  const colour = pen.colour(mark.colour);
  const known = pictures.findIndex((picture) => picture.painted === painted && picture.colour === colour);
  const index = known < 0 ? pictures.push({ painted, colour }) - 1 : known;
  const matrix = [width, 0, 0, height, x, pen.height - y - height].map(pdfNumber).join(" ");
  return `q ${matrix} cm /${pictureName(index)} Do Q`;
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
