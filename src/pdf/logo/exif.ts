/** The EXIF orientation of an upright picture, the default. */
export const UPRIGHT = 1;

const ORIENTATION = 0x0112;
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];

/** A segment of a JPEG: its marker, its start and its end. */
type Segment = { readonly marker: number; readonly start: number; readonly end: number };

/** Returns the orientation of a JPEG from its EXIF data, 1…8 (CIPA DC-008, 4.6.4 A); 1 without one. */
export function orientationOf(bytes: Uint8Array): number {
  const segment = segmentsOf(bytes).find((one) => isExif(bytes, one));
  return segment === undefined ? UPRIGHT : readOrientation(bytes.subarray(segment.start + 10, segment.end));
}

/** Returns the size of a picture as displayed; orientations from 5 on swap width and height. */
export function upright<Size extends { readonly width: number; readonly height: number }>(
  { width, height }: Size,
  orientation: number,
): { readonly width: number; readonly height: number } {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/**
 * Removes the metadata of cameras and programs, such as the place where a picture was taken, because a logo is part of
 * every report. Keeps colour profiles.
 */
export function withoutNotes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const notes = segmentsOf(bytes).filter(({ marker }) => marker === 0xe1 || marker === 0xed || marker === 0xfe);
  const kept = new Uint8Array(bytes.length - notes.reduce((sum, { start, end }) => sum + end - start, 0));
  let from = 0;
  let at = 0;
  for (const { start, end } of [...notes, { start: bytes.length, end: bytes.length }]) {
    kept.set(bytes.subarray(from, start), at);
    at += start - from;
    from = end;
  }
  return kept;
}

/** Returns the segments before the pixel data. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1] ?? 0;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = marker === 0xff ? at + 1 : at + 2 + length;
    if (marker !== 0xff && (length < 2 || end > bytes.length)) break;
    if (marker !== 0xff) segments.push({ marker, start: at, end });
    at = end;
  }
  return segments;
}

function isExif(bytes: Uint8Array, { marker, start, end }: Segment): boolean {
  return marker === 0xe1 && end - start >= 18 && EXIF.every((byte, index) => bytes[start + 4 + index] === byte);
}

/** Reads the orientation from the first directory of a TIFF structure. */
function readOrientation(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = tiff[0] === 0x49;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return UPRIGHT;
  for (let entry = 0; entry < view.getUint16(directory, isLittle); entry++) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > tiff.length) return UPRIGHT;
    const value = view.getUint16(at + 8, isLittle);
    if (view.getUint16(at, isLittle) === ORIENTATION) return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}
