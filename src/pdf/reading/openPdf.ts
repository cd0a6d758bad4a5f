import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { err, ok, type Result } from "#lib/result.ts";
import { READING_TIMEOUT, TOO_LARGE } from "./limits.ts";
import { startPdfjs } from "./startPdfjs.ts";

/**
 * Why a PDF cannot be read: it is not a complete PDF, it has a password, it needs more memory or time than any report,
 * or the user cancelled.
 */
export type PdfError = "notWhole" | "locked" | "tooLarge" | "tooSlow" | "cancelled";

/** An untrusted PDF, open for reading. */
export type OpenPdf = {
  readonly document: PDFDocumentProxy;
  /** Waits for a part of the reading, up to the timeout. */
  readonly within: <Value>(work: Promise<Value>) => Promise<Result<Value, PdfError>>;
  readonly close: () => void;
};

/** Opens a file in its own worker, with limits on memory and time. The caller closes it. */
export async function openPdf(file: Blob, signal: AbortSignal): Promise<Result<OpenPdf, PdfError>> {
  const { worker, port, close } = startPdfjs("bounded");
  const ended = new Promise<Result<never, PdfError>>((resolve) => {
    port.addEventListener("message", ({ data }) => data === TOO_LARGE && resolve(err("tooLarge")));
    signal.addEventListener("abort", () => resolve(err("cancelled")), { once: true });
  });
  const within: OpenPdf["within"] = async (work) => {
    // Before anything else, so that what fails after the user cancelled is not reported as an error of the page.
    const done = work.then(ok, (error: unknown) => err(reasonOf(error)));
    if (signal.aborted) return err("cancelled");
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Result<never, PdfError>>((resolve) => {
      timer = setTimeout(() => resolve(err("tooSlow")), READING_TIMEOUT);
    });
    const result = await Promise.race([done, ended, late]);
    clearTimeout(timer);
    return result;
  };
  const opened = await within(file.arrayBuffer().then((data) => getDocument(settings(data, worker)).promise));
  if (opened.ok) return ok({ document: opened.value, within, close });
  close();
  return opened;
}

type Worker = ReturnType<typeof startPdfjs>["worker"];

/**
 * Returns the settings for pdf.js: letters as outlines and pictures as pixels, so that both can be compared, and no
 * network access.
 */
function settings(data: ArrayBuffer, worker: Worker) {
  return {
    data: new Uint8Array(data),
    worker,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: 40_000_000,
  };
}

function reasonOf(error: unknown): PdfError {
  return error instanceof Error && error.name === "PasswordException" ? "locked" : "notWhole";
}
