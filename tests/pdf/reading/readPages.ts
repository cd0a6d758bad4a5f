import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readPage } from "#pdf/reading/readPage.ts";
import type { PageContent } from "#verify/pageContent.ts";

/** Returns the pages of a file as Verify reads them, without its worker. */
export async function readPages(bytes: Uint8Array): Promise<readonly PageContent[]> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  const document = await loading.promise;
  const pages: PageContent[] = [];
  const digests = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number), digests));
  }
  await loading.destroy();
  return pages;
}
