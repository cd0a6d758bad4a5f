import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type PdfAttachments, readAttachments } from "#pdf/reading/readAttachments.ts";

/** Returns the attachments of a PDF as Verify reads them, without its worker. */
export async function carriedIn(bytes: Uint8Array): Promise<PdfAttachments> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const carried = await readAttachments(await loading.promise);
  await loading.destroy();
  return carried;
}
