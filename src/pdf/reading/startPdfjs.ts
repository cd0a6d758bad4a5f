import { PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Starts pdf.js in its own worker; a bounded one ends itself if a file needs too much memory. */
export function startPdfjs(memory: "bounded" | "free") {
  const port =
    memory === "bounded"
      ? new Worker(new URL("./pdfjs.worker.ts", import.meta.url), { type: "module", name: "bounded" })
      : new Worker(new URL("./pdfjs.worker.ts", import.meta.url), { type: "module" });
  const worker = PDFWorker.create({ port });
  // Rejects if the caller ends it before it has started; the caller knows that.
  worker.promise.catch(() => undefined);
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  return { worker, port, close };
}
