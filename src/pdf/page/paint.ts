import { jsPDF } from "jspdf";
import { pdfNumber } from "#pdf/file/pdfText.ts";
import { type Picture, pictureName } from "#pdf/file/pictures.ts";
import { FACE_NAMES, type FaceName, type Fonts } from "#pdf/fonts/fonts.ts";
import type { HiddenLetters } from "#pdf/fonts/hiddenFont.ts";
import { MAX_ONE_BYTE } from "#pdf/fonts/oneByteFonts.ts";
import { UPRIGHT } from "#pdf/logo/exif.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { addFaces, FILE_NAMES, fileFacesOf } from "./fileFaces.ts";
import { hiddenOperators, operatorsOf, type Pen, textOperators } from "./operators.ts";
import type { Mark, Piece, Sheet } from "./sheets.ts";

/*
 * Draws with jsPDF, which numbers glyphs, embeds the faces and assembles the file. It does not support marked content
 * and kerning, so these are written into the pages directly.
 */

const SPACE = 0x20;

/** The file as jsPDF writes it, and what is added to it afterwards. */
export type PaintedFile = {
  /** Written by jsPDF, one character per byte. */
  readonly file: string;
  /** The fonts with one-byte glyph codes. */
  readonly narrow: ReadonlySet<string>;
  /** The pictures that the pages name, by index. */
  readonly pictures: readonly Picture[];
  /** The codes of the hidden text behind painted pictures. */
  readonly hidden: HiddenLetters;
};

/** Draws all sheets. `colour` replaces theme colours; `onSheet` receives the progress, 0…1. */
export function paintSheets(
  sheets: readonly Sheet[],
  fonts: Fonts,
  faces: Faces,
  colour: Pen["colour"],
  onSheet: (done: number) => void,
): PaintedFile {
  const doc = new jsPDF({ unit: "pt", putOnlyUsedFonts: true });
  const pictures: Picture[] = [];
  const hidden: HiddenLetters = new Map();
  const write = writerOf(doc);
  const letters = lettersOf(sheets);
  const narrow = new Set(
    FACE_NAMES.filter((face) => (letters.get(face)?.size ?? 0) <= MAX_ONE_BYTE).map((face) => FILE_NAMES[face]),
  );
  const fileFace = fileFacesOf(doc, narrow);
  addFaces(doc, fonts, letters);
  for (const sheet of sheets) {
    const { width, height } = sheet.paper;
    const pen: Pen = { faces, fileFace, height, colour, hidden, set: new Map() };
    doc.addPage([width, height]);
    for (const piece of sheet.pieces) {
      write(opening(piece));
      for (const operators of paintMarks(piece.marks, pen, pictures)) write(operators);
      write("EMC");
    }
    onSheet(sheet.number / sheets.length);
  }
  doc.deletePage(1);
  return { file: doc.output(), pictures, narrow, hidden };
}

/** Returns the marks as page operators; consecutive texts share one text object. */
function paintMarks(marks: readonly Mark[], pen: Pen, pictures: Picture[]): readonly string[] {
  const operators: string[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (mark?.kind === "text") {
      const texts = textsFrom(marks, index);
      operators.push(textOperators(texts, pen));
      index += texts.length - 1;
    } else if (mark?.kind === "hidden") operators.push(hiddenOperators(mark, pen));
    else if (mark?.kind === "picture" || mark?.kind === "painted") operators.push(placePicture(mark, pen, pictures));
    else if (mark !== undefined) operators.push(operatorsOf(mark, pen));
  }
  return operators;
}

function textsFrom(marks: readonly Mark[], start: number) {
  const end = marks.findIndex(({ kind }, index) => index > start && kind !== "text");
  return marks.slice(start, end < 0 ? undefined : end).flatMap((mark) => (mark.kind === "text" ? [mark] : []));
}

/** Returns the letters used in each face, as UTF-16 units. */
function lettersOf(sheets: readonly Sheet[]): ReadonlyMap<FaceName, ReadonlySet<number>> {
  const letters = new Map<FaceName, Set<number>>();
  for (const mark of sheets.flatMap(({ pieces }) => pieces.flatMap(({ marks }) => marks))) {
    if (mark.kind !== "text") continue;
    const known = letters.get(mark.face) ?? new Set([SPACE]);
    letters.set(mark.face, known);
    for (let index = 0; index < mark.text.length; index++) known.add(mark.text.charCodeAt(index));
  }
  return letters;
}

function opening({ owner, id }: Piece): string {
  if (owner.kind === "artifact") {
    const type = owner.type === "Layout" ? "/Type /Layout" : `/Type /Pagination /Subtype /${owner.type}`;
    return `/Artifact <<${type}>> BDC`;
  }
  return `/${owner.type} <</MCID ${id}>> BDC`;
}

/** Returns the operators that draw a picture; a picture used in several places is written once. */
function placePicture(mark: Extract<Mark, { kind: "painted" | "picture" }>, pen: Pen, pictures: Picture[]): string {
  const index = numberOf(pictureOf(mark, pen), pictures);
  const orientation = mark.kind === "picture" && mark.image.kind === "jpeg" ? mark.image.orientation : UPRIGHT;
  const matrix = pictureMatrix(mark, pen.height, orientation).map(pdfNumber).join(" ");
  return `q ${matrix} cm /${pictureName(index)} Do Q`;
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * Returns the matrix that maps the unit square, in which PDF draws a picture, to a box on a page `high` points high,
 * turned by its EXIF orientation.
 */
export function pictureMatrix(box: Box, high: number, orientation: number): readonly number[] {
  const { x: left, width, height } = box;
  const bottom = high - box.y - height;
  const [right, top] = [left + width, bottom + height];
  switch (orientation) {
    case 2:
      return [-width, 0, 0, height, right, bottom];
    case 3:
      return [-width, 0, 0, -height, right, top];
    case 4:
      return [width, 0, 0, -height, left, top];
    case 5:
      return [0, -height, -width, 0, right, top];
    case 6:
      return [0, -height, width, 0, left, top];
    case 7:
      return [0, height, width, 0, left, bottom];
    case 8:
      return [0, height, -width, 0, right, bottom];
    default:
      return [width, 0, 0, height, left, bottom];
  }
}

function pictureOf(mark: Extract<Mark, { kind: "painted" | "picture" }>, pen: Pen): Picture {
  if (mark.kind === "picture") return { kind: "image", image: mark.image };
  return { kind: "text", painted: mark.painted, colour: pen.colour(mark.colour) };
}

function numberOf(picture: Picture, pictures: Picture[]): number {
  const known = pictures.findIndex((other) =>
    picture.kind === "image"
      ? other.kind === "image" && other.image === picture.image
      : other.kind === "text" && other.painted === picture.painted && other.colour === picture.colour,
  );
  return known < 0 ? pictures.push(picture) - 1 : known;
}

type Write = (operators: string) => void;

function isWrite(value: unknown): value is Write {
  return typeof value === "function";
}

function writerOf(doc: jsPDF): Write {
  const write: unknown = Reflect.get(doc.internal, "write");
  if (!isWrite(write)) throw new Error("jsPDF has lost its writer");
  return write;
}
