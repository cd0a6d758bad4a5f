import { composeReport } from "#document/composeReport.ts";
import { readFace } from "./fonts/face.ts";
import { fetchFonts } from "./fonts/fetchFonts.ts";
import { alphabetOf } from "./fonts/fonts.ts";
import { canvasPainters } from "./page/canvasPainter.ts";
import type { FromWorker, ToWorker } from "./pdfMessages.ts";
import { renderPdf } from "./renderPdf.ts";
import { missingLetters } from "./text/missingLetters.ts";

/** The share of the progress for composing the document and fetching the fonts. */
const FETCHING_SHARE = 0.1;

function send(message: FromWorker, transfer: Transferable[] = []): void {
  globalThis.postMessage(message, { transfer });
}

async function make({ source, addresses }: ToWorker): Promise<void> {
  // The fonts of most reports arrive while the document is composed.
  const latin = fetchFonts(addresses.latin);
  const document = "document" in source ? source.document : composeReport(source.job, source.messages, source.method);
  const alphabet = alphabetOf(document);
  const fonts = await (alphabet === "latin" ? latin : fetchFonts(addresses[alphabet]));
  if (!fonts.ok) return send({ kind: "error", error: "offline" });
  send({ kind: "progress", done: FETCHING_SHARE });
  const onProgress = (done: number) => send({ kind: "progress", done: FETCHING_SHARE + (1 - FETCHING_SHARE) * done });
  const bytes = renderPdf(document, fonts.value, onProgress, canvasPainters());
  const isPainted = missingLetters(document, { sans: readFace(fonts.value.sans) }).length > 0;
  send({ kind: "done", bytes, isPainted }, [bytes.buffer]);
}

globalThis.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  make(data).catch(() => send({ kind: "error", error: "failed" }));
});
