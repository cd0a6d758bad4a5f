/** Size in pixels, and number of colour channels: 1 is greyscale, 3 is YCbCr or RGB, 4 is CMYK. */
export type JpegFrame = { readonly width: number; readonly height: number; readonly colours: 1 | 3 | 4 };

/** The frame types that every reader displays: baseline, extended, progressive. */
const SUPPORTED_FRAMES = [0xc0, 0xc1, 0xc2];
const SUPPORTED_BITS = 8;

/** Finds the frame header of a JPEG; returns null if there is none, or one that readers may not display. */
export function jpegFrame(bytes: Uint8Array): JpegFrame | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 10 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const colours = bytes[at + 9];
      const mixed = colours === 1 || colours === 3 || colours === 4 ? colours : null;
      if (mixed === null || bytes[at + 4] !== SUPPORTED_BITS || !SUPPORTED_FRAMES.includes(marker)) return null;
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), colours: mixed };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
