import type { LogoError } from "#document/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { inflate } from "#pdf/inflate.ts";
import { isWhole, readParts, sizeOf } from "./png.ts";

/** Checks that a PNG can be drawn: its chunks are complete, and every pixel has a colour. */
export async function checkPng(bytes: Uint8Array<ArrayBuffer>): Promise<Result<null, LogoError>> {
  const png = readParts(bytes);
  if (png === null) return err("damaged");
  const packed = new Uint8Array(await new Blob([...png.data]).arrayBuffer());
  const pixels = await inflate(packed, sizeOf(png));
  return pixels.ok && isWhole(png, pixels.value) ? ok(null) : err("damaged");
}
