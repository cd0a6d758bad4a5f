import { err, ok, type Result } from "#lib/result.ts";

/** Why a stream is not decompressed: it is none, or has come to harm; or there would be more bytes than wanted. */
export type InflateError = "damaged" | "tooLarge";

/** The decompressed bytes of a zlib stream, or of a gzip file, at most `most`. */
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
