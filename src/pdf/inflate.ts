import { err, ok, type Result } from "#lib/result.ts";

/** Why a stream could not be decompressed: it is not valid, or its content exceeds the limit. */
export type InflateError = "damaged" | "tooLarge";

/** Decompresses a zlib stream or a gzip file; fails with `tooLarge` beyond `most` bytes. */
export async function inflate(
  data: Uint8Array<ArrayBuffer>,
  most: number,
  format: "deflate" | "gzip" = "deflate",
): Promise<Result<Uint8Array, InflateError>> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > most) {
        await reader.cancel();
        return err("tooLarge");
      }
      chunks.push(read.value);
    }
  } catch {
    return err("damaged");
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return ok(whole);
}
