import { deflate, toBinary } from "./deflate.ts";
import { addObject, reference, type Shelf, streamObject } from "./objects.ts";
import type { Painted } from "./painter.ts";

/** A painted text in its colour, `#rrggbb`: what stands once in the file and is drawn wherever the text is. */
export type Picture = { readonly painted: Painted; readonly colour: string };

/** The name of a picture on the pages. */
export function pictureName(index: number): string {
  return `Text${index}`;
}

/**
 * Writes the pictures of texts and makes their names known to all pages: a picture is its colour, one pixel stretched,
 * behind a mask with sixteen steps from clear to full.
 */
export function writePictures(shelf: Shelf, pictures: readonly Picture[]): void {
  if (pictures.length === 0) return;
  const names = pictures.map((picture, index) => `/${pictureName(index)} ${reference(writePicture(shelf, picture))}`);
  for (const [number, object] of shelf.objects) {
    if (!/\/ProcSet\b/.test(object.value)) continue;
    const value = object.value.replace(/\/XObject <<|>>$/, (found) =>
      found === ">>" ? `/XObject <<${names.join(" ")}>>>>` : `${found}${names.join(" ")} `,
    );
    shelf.objects.set(number, { ...object, value });
  }
}

function writePicture(shelf: Shelf, { painted, colour }: Picture): number {
  const { width, height, alpha, colours } = painted;
  const image = (entries: string, data: Uint8Array) =>
    addObject(
      shelf,
      streamObject(`/Type /XObject /Subtype /Image /Filter /FlateDecode ${entries}`, toBinary(deflate(data))),
    );
  const size = `/Width ${width} /Height ${height}`;
  const mask = image(`${size} /ColorSpace /DeviceGray /BitsPerComponent 4`, halve(alpha, width));
  const rgb = "/ColorSpace /DeviceRGB /BitsPerComponent 8";
  if (colours !== null) return image(`${size} ${rgb} /SMask ${reference(mask)}`, colours);
  const pixel = Uint8Array.from([1, 3, 5], (at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return image(`/Width 1 /Height 1 ${rgb} /SMask ${reference(mask)}`, pixel);
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
