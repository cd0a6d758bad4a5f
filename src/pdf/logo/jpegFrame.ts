/** Pixels, and how many colours each is mixed of: 1 is grey, 3 as on screens, 4 a printer's. */
export type JpegFrame = { readonly width: number; readonly height: number; readonly colours: 1 | 3 | 4 };

/** The kinds that every reader shows: baseline, extended, progressive. */
const SHOWN = [0xc0, 0xc1, 0xc2];
const BITS = 8;

/** Walks from segment to segment to the one that says what the picture is; null where there is none that readers show. */
export function jpegFrame(bytes: Uint8Array): JpegFrame | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 10 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const colours = bytes[at + 9];
      const mixed = colours === 1 || colours === 3 || colours === 4 ? colours : null;
      if (mixed === null || bytes[at + 4] !== BITS || !SHOWN.includes(marker)) return null;
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), colours: mixed };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
