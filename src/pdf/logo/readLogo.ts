import type { Logo, LogoError } from "#document/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { decodeText } from "#pdf/decodeText.ts";
import { inflate } from "#pdf/inflate.ts";
import { toBase64 } from "./base64.ts";
import { checkPng } from "./checkPng.ts";
import { orientationOf, UPRIGHT, upright, withoutNotes } from "./exif.ts";
import { jpegFrame } from "./jpegFrame.ts";
import { isPng, MAX_PIXELS, pngHead } from "./png.ts";
import { readSvg } from "./readSvg.ts";

/** Maximum size of a decompressed SVG, in bytes. */
const MAX_TEXT = 1_000_000;
/** Maximum size of a logo file, in bytes: a logo is a few centimetres wide and part of every report. */
const MAX_BYTES = 300_000;

/** Reads a logo from a file; its type is detected by content, not by name. */
export async function readLogo(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Logo, LogoError>> {
  if (bytes.length === 0) return err("emptyFile");
  if (bytes.length > MAX_BYTES) return err("tooBig");
  if (isPng(bytes)) return await readPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return readJpeg(bytes);
  if (isOtherPicture(bytes)) return err("otherPicture");
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? await inflate(bytes, MAX_TEXT, "gzip") : ok(bytes);
  if (!unpacked.ok) return err(unpacked.error === "tooLarge" ? "tooBig" : "damaged");
  const text = decodeText(unpacked.value);
  return text.ok && /<svg[\s>]/.test(text.value) ? readSvg(text.value.replace(/^\uFEFF/, "")) : err("unknownKind");
}

/** The first bytes of other picture types: GIF, WebP (RIFF), BMP, TIFF, HEIC and AVIF (ftyp), PDF. */
const OTHER_SIGNATURES = [/^GIF8/, /^RIFF....WEBP/s, /^BM/, /^II\*\0/, /^MM\0\*/, /^....ftyp/s, /^%PDF/];

function isOtherPicture(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  return OTHER_SIGNATURES.some((beginning) => beginning.test(head));
}

async function readPng(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Logo, LogoError>> {
  const head = pngHead(bytes);
  if (head === null) return err("damaged");
  // Checks the size first, so that only small pictures are decompressed.
  const logo = pixels("png", bytes, head.width, head.height);
  if (!logo.ok) return logo;
  const whole = await checkPng(bytes);
  return whole.ok ? logo : whole;
}

function readJpeg(bytes: Uint8Array): Result<Logo, LogoError> {
  const frame = jpegFrame(bytes);
  if (frame === null || !isEnded(bytes)) return err("damaged");
  if (frame.colours === 4) return err("cmyk");
  const orientation = orientationOf(bytes);
  const { width, height } = upright(frame, orientation);
  const logo = pixels("jpeg", withoutNotes(bytes), width, height);
  return logo.ok && orientation !== UPRIGHT ? ok({ ...logo.value, orientation }) : logo;
}

/** Tells whether a JPEG has an end marker; some cameras write a few bytes after it. */
function isEnded(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(-1024);
  return tail.some((byte, index) => byte === 0xff && tail[index + 1] === 0xd9);
}

function pixels(
  kind: "png" | "jpeg",
  bytes: Uint8Array,
  width: number,
  height: number,
): Result<Extract<Logo, { kind: "png" | "jpeg" }>, LogoError> {
  if (width === 0 || height === 0) return err("damaged");
  if (width * height > MAX_PIXELS || width / height > 50 || height / width > 50) return err("tooManyPixels");
  return ok({ kind, width, height, data: toBase64(bytes) });
}
