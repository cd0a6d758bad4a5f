import { err, ok, type Result } from "#lib/result.ts";
import type { PageContent } from "#verify/pageContent.ts";
import { MAX_PAGES } from "./limits.ts";
import { type OpenPdf, openPdf, type PdfError } from "./openPdf.ts";
import { readPage } from "./readPage.ts";

/** Reads all pages of a PDF for a comparison; `onPage` receives the number of pages read and their total. */
export async function readPages(
  { document, within }: OpenPdf,
  onPage: (read: number, all: number) => void,
): Promise<Result<readonly PageContent[], PdfError>> {
  const count = document.numPages;
  if (count > MAX_PAGES) return err("tooLarge");
  const pages: PageContent[] = [];
  const digests = new Map<string, string>();
  for (let number = 1; number <= count; number++) {
    const page = await within(document.getPage(number).then((found) => readPage(found, digests)));
    if (!page.ok) return page;
    pages.push(page.value);
    onPage(number, count);
  }
  return ok(pages);
}

/** Reads the pages of a report that this app made; empty if it cannot be read. */
export async function readMadePages(file: Blob, signal: AbortSignal): Promise<readonly PageContent[]> {
  const pdf = await openPdf(file, signal);
  if (!pdf.ok) return [];
  const pages = await readPages(pdf.value, () => {});
  pdf.value.close();
  return pages.ok ? pages.value : [];
}
