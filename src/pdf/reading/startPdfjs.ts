import { PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Starts pdf.js in a worker of its own; one that is bounded ends itself when a file would take too much memory. */
export function startPdfjs(memory: "bounded" | "free") {
  const port =
    memory === "bounded"
      ? new Worker(new URL("./pdfjs.worker.ts", import.meta.url), { type: "module", name: "bounded" })
      : new Worker(new URL("./pdfjs.worker.ts", import.meta.url), { type: "module" });
  const worker = PDFWorker.create({ port });
  // Who ends it before it has begun knows.
  worker.promise.catch(() => undefined);
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  return { worker, port, close };
}
