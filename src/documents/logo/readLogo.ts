import type { Logo, LogoError } from "#report/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { toBase64 } from "./base64.ts";
import { jpegFrame } from "./jpegFrame.ts";
import { isPng, MOST_PIXELS, pngHead } from "./png.ts";
import { checkPng } from "./readPng.ts";
import { readSvg } from "./readSvg.ts";

/** Bytes: a logo is a few centimetres wide, and it goes into every report. */
const MOST_BYTES = 300_000;

/** A logo from the bytes of a file, told apart by what they are and not by the file's name. */
export async function readLogo(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Logo, LogoError>> {
  if (bytes.length > MOST_BYTES) return err("tooBig");
  if (isPng(bytes)) return await readPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return readJpeg(bytes);
  const text = decode(bytes);
  return text !== null && /<svg[\s>]/.test(text) ? readSvg(text) : err("unknownKind");
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function readPng(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Logo, LogoError>> {
  const head = pngHead(bytes);
  if (head === null) return err("damaged");
  // Its size first: only what is small is unpacked.
  const logo = pixels("png", bytes, head.width, head.height);
  if (!logo.ok) return logo;
  const whole = await checkPng(bytes);
  return whole.ok ? logo : whole;
}

function readJpeg(bytes: Uint8Array): Result<Logo, LogoError> {
  const frame = jpegFrame(bytes);
  if (frame === null || !isEnded(bytes)) return err("damaged");
  return frame.colours === 4 ? err("cmyk") : pixels("jpeg", bytes, frame.width, frame.height);
}

/** Whether a JPEG has its end; some cameras write a little after it. */
function isEnded(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(-1024);
  return tail.some((byte, index) => byte === 0xff && tail[index + 1] === 0xd9);
}

function pixels(kind: "png" | "jpeg", bytes: Uint8Array, width: number, height: number): Result<Logo, LogoError> {
  if (width === 0 || height === 0) return err("damaged");
  if (width * height > MOST_PIXELS || width / height > 50 || height / width > 50) return err("tooManyPixels");
  return ok({ kind, width, height, data: toBase64(bytes) });
}
