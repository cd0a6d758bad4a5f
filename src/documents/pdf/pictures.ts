import type { Image } from "#documents/logo/openLogo.ts";
import { deflate, toBinary } from "./deflate.ts";
import { addObject, reference, type Shelf, streamObject } from "./objects.ts";
import type { Painted } from "./painter.ts";

/** What stands once in the file and is drawn wherever it is named: a painted text in its colour, `#rrggbb`, or an image. */
export type Picture =
  | { readonly kind: "text"; readonly painted: Painted; readonly colour: string }
  | { readonly kind: "image"; readonly image: Image };

/** The name of a picture on the pages. */
export function pictureName(index: number): string {
  return `Im${index}`;
}

/** Writes the pictures and makes their names known to all pages. */
export function writePictures(shelf: Shelf, pictures: readonly Picture[]): void {
  if (pictures.length === 0) return;
  const names = pictures.map((picture, index) => `/${pictureName(index)} ${reference(writePicture(shelf, picture))}`);
  for (const [number, object] of shelf.objects) {
    if (!/\/ProcSet\b/.test(object.value)) continue;
    const value = object.value.replace("/XObject <<", (open) => `${open}${names.join(" ")} `);
    shelf.objects.set(number, { ...object, value });
  }
}

const RGB = "/ColorSpace /DeviceRGB /BitsPerComponent 8";
const GREY = "/ColorSpace /DeviceGray";

function writePicture(shelf: Shelf, picture: Picture): number {
  return picture.kind === "text" ? writeText(shelf, picture) : writeImage(shelf, picture.image);
}

/** A text is its colour, one pixel stretched, behind a mask with sixteen steps from clear to full. */
function writeText(shelf: Shelf, { painted, colour }: Extract<Picture, { kind: "text" }>): number {
  const { width, alpha, colours } = painted;
  const size = sizeOf(painted);
  const mask = addImage(shelf, `${size} ${GREY} /BitsPerComponent 4`, halve(alpha, width));
  if (colours !== null) return addImage(shelf, `${size} ${RGB} /SMask ${reference(mask)}`, colours);
  const pixel = Uint8Array.from([1, 3, 5], (at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return addImage(shelf, `${sizeOf({ width: 1, height: 1 })} ${RGB} /SMask ${reference(mask)}`, pixel);
}

function writeImage(shelf: Shelf, image: Image): number {
  const size = sizeOf(image);
  if (image.kind === "jpeg") {
    const colours = image.colours === 1 ? `${GREY} /BitsPerComponent 8` : RGB;
    return addObject(shelf, streamObject(`${IMAGE} /Filter /DCTDecode ${size} ${colours}`, toBinary(image.file)));
  }
  const { alpha, colours } = image;
  if (alpha === null) return addImage(shelf, `${size} ${RGB}`, colours);
  const mask = addImage(shelf, `${size} ${GREY} /BitsPerComponent 8`, alpha);
  return addImage(shelf, `${size} ${RGB} /SMask ${reference(mask)}`, colours);
}

const IMAGE = "/Type /XObject /Subtype /Image";

function addImage(shelf: Shelf, entries: string, data: Uint8Array): number {
  return addObject(shelf, streamObject(`${IMAGE} /Filter /FlateDecode ${entries}`, toBinary(deflate(data))));
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return `/Width ${width} /Height ${height}`;
}

/** Two pixels a byte; each row begins with a byte of its own. */
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
