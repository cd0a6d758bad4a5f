import type { Image } from "#pdf/logo/openLogo.ts";
import type { PaintedText } from "#pdf/page/painter.ts";
import { deflate, toBinary } from "./deflate.ts";
import { addObject, nameOnPages, type PdfObjectTable, reference, streamObject } from "./objects.ts";

/**
 * A picture stored once in the file and drawn wherever it is named: a painted text in its colour, `#rrggbb`, or an
 * image.
 */
export type Picture =
  | { readonly kind: "text"; readonly painted: PaintedText; readonly colour: string }
  | { readonly kind: "image"; readonly image: Image };

/** Returns the resource name of a picture. */
export function pictureName(index: number): string {
  return `Im${index}`;
}

/** Writes the pictures and adds their names to the resources of the pages. */
export function writePictures(table: PdfObjectTable, pictures: readonly Picture[]): void {
  if (pictures.length === 0) return;
  const names = pictures.map((picture, index) => `/${pictureName(index)} ${reference(writePicture(table, picture))}`);
  nameOnPages(table, "XObject", names.join(" "));
}

const RGB = "/ColorSpace /DeviceRGB /BitsPerComponent 8";
const GREY = "/ColorSpace /DeviceGray";

function writePicture(table: PdfObjectTable, picture: Picture): number {
  return picture.kind === "text" ? writeText(table, picture) : writeImage(table, picture.image);
}

/** Writes a painted text as one pixel of its colour, stretched, behind a mask with sixteen levels of opacity. */
function writeText(table: PdfObjectTable, { painted, colour }: Extract<Picture, { kind: "text" }>): number {
  const { width, alpha, colours } = painted;
  const size = sizeOf(painted);
  const mask = addImage(table, `${size} ${GREY} /BitsPerComponent 4`, halve(alpha, width));
  if (colours !== null) return addImage(table, `${size} ${RGB} /SMask ${reference(mask)}`, colours);
  const pixel = Uint8Array.from([1, 3, 5], (at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return addImage(table, `${sizeOf({ width: 1, height: 1 })} ${RGB} /SMask ${reference(mask)}`, pixel);
}

function writeImage(table: PdfObjectTable, image: Image): number {
  const size = sizeOf(image);
  if (image.kind === "jpeg") {
    const colours = image.colours === 1 ? `${GREY} /BitsPerComponent 8` : RGB;
    return addObject(table, streamObject(`${IMAGE} /Filter /DCTDecode ${size} ${colours}`, toBinary(image.file)));
  }
  const { alpha, colours } = image;
  if (alpha === null) return addImage(table, `${size} ${RGB}`, colours);
  const mask = addImage(table, `${size} ${GREY} /BitsPerComponent 8`, alpha);
  return addImage(table, `${size} ${RGB} /SMask ${reference(mask)}`, colours);
}

const IMAGE = "/Type /XObject /Subtype /Image";

function addImage(table: PdfObjectTable, entries: string, data: Uint8Array): number {
  return addObject(table, streamObject(`${IMAGE} /Filter /FlateDecode ${entries}`, toBinary(deflate(data))));
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return `/Width ${width} /Height ${height}`;
}

/** Packs two pixels into a byte; each row starts on a byte boundary. */
function halve(alpha: Uint8Array, width: number): Uint8Array {
  const row = Math.ceil(width / 2);
  const halved = new Uint8Array(row * Math.ceil(alpha.length / width));
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    const [y, x] = [Math.floor(pixel / width), pixel % width];
    const step = Math.round((alpha[pixel] ?? 0) / 17);
    halved[y * row + (x >> 1)] = (halved[y * row + (x >> 1)] ?? 0) | (x % 2 === 0 ? step << 4 : step);
  }
  return halved;
}
