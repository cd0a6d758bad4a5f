import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The attachments of a PDF, and what its metadata says. */
export type PdfAttachments = {
  /** The JSON files, as texts. */
  readonly texts: readonly string[];
  /** Whether a file named as JSON is missing or not valid JSON. */
  readonly harmed: boolean;
  /** Whether the metadata names this app as the producer. */
  readonly ours: boolean;
};

type Attachment = { readonly filename: string; readonly content: Uint8Array | null };

/** Extracts the attachments that PDF readers show. */
export async function readAttachments(document: PDFDocumentProxy): Promise<PdfAttachments> {
  const found: Readonly<Record<string, Attachment>> = (await document.getAttachments()) ?? {};
  const { info, metadata } = await document.getMetadata();
  const producer = metadata?.get("pdf:producer") ?? ("Producer" in info ? info.Producer : "");
  const read = Object.values(found)
    .filter(({ filename }) => /\.json$/i.test(filename))
    .map(({ content }) => jsonOf(content));
  return {
    texts: read.filter((text) => text !== null),
    harmed: read.includes(null),
    ours: String(producer).startsWith("Tenspan"),
  };
}

/** Returns a file as text if it is JSON, else null. */
function jsonOf(content: Uint8Array | null): string | null {
  if (content === null) return null;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}
