import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { startPdfjs } from "#pdf/reading/startPdfjs.ts";

/** A PDF as pictures of its pages, numbered from 1. */
export type PagePreview = {
  /** Width and height of each page, in points. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /**
   * Draws a page into the canvas, `width` device pixels wide. Resolves to false if it was aborted; the canvas then
   * keeps its content.
   */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal) => Promise<boolean>;
  readonly close: () => void;
};

/** Opens PDFs for viewing, all in one worker; each preview can be closed before. */
export type Viewer = { readonly open: (file: Blob) => Promise<PagePreview>; readonly close: () => void };

/**
 * Starts a viewer, which takes longer than opening a PDF. Letters are drawn as outlines: no style sheet, no system
 * font, no code from text, and no network access.
 */
export function startViewer(): Viewer {
  const { worker, close } = startPdfjs("free");
  const open = async (file: Blob) => {
    const loading = getDocument({
      data: new Uint8Array(await file.arrayBuffer()),
      worker,
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      useWasm: false,
      useWorkerFetch: false,
      enableXfa: false,
    });
    const document = await loading.promise;
    return {
      pages: await sizesOf(document),
      draw: (...page: Parameters<PagePreview["draw"]>) => draw(document, ...page),
      close: () => void loading.destroy(),
    };
  };
  return { open, close };
}

async function sizesOf(document: PDFDocumentProxy): Promise<PagePreview["pages"]> {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    }),
  );
}

async function draw(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
  signal: AbortSignal,
): Promise<boolean> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  // Drawn off-screen and copied when complete, so that redrawing a page does not flash.
  const aside = canvas.ownerDocument.createElement("canvas");
  aside.width = Math.round(viewport.width);
  aside.height = Math.round(viewport.height);
  if (signal.aborted) return false;
  const task = page.render({ canvas: aside, viewport });
  const cancel = () => task.cancel();
  signal.addEventListener("abort", cancel, { once: true });
  try {
    await task.promise;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  } finally {
    signal.removeEventListener("abort", cancel);
  }
  canvas.width = aside.width;
  canvas.height = aside.height;
  canvas.getContext("2d")?.drawImage(aside, 0, 0);
  return true;
}
