import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF carries and says of itself. */
export type Carried = {
  /** The JSON files, as texts. */
  readonly texts: readonly string[];
  /** Whether a file that calls itself JSON is none, or is not there. */
  readonly harmed: boolean;
  /** Whether it says that this app made it. */
  readonly ours: boolean;
};

type Attachment = { readonly filename: string; readonly content: Uint8Array | null };

/** Takes the attachments out of a PDF, those that its readers show. */
export async function readAttachments(document: PDFDocumentProxy): Promise<Carried> {
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

/** A file as text, when it is JSON. */
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
