import { type Carried, readAttachments } from "#pdf/reading/readAttachments.ts";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF carries, as Verify takes it out, without its worker. */
export async function carriedIn(bytes: Uint8Array): Promise<Carried> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const carried = await readAttachments(await loading.promise);
  await loading.destroy();
  return carried;
}
