import { expect, it, vi } from "vitest";
import { err } from "#lib/result.ts";
import { openPdf } from "#pdf/reading/openPdf.ts";

vi.mock("#pdf/reading/startPdfjs.ts", () => ({
  startPdfjs: () => ({ worker: null, port: new EventTarget(), close: () => undefined }),
}));
vi.mock("pdfjs-dist/legacy/build/pdf.mjs", () => ({
  getDocument: () => ({ promise: Promise.reject(new Error("Worker was destroyed")) }),
}));

it("reports a file that the user cancelled before it was opened, and no error after that", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  try {
    expect(await openPdf(new Blob(["%PDF-1.7"]), AbortSignal.abort())).toEqual(err("cancelled"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unhandled).not.toHaveBeenCalled();
  } finally {
    process.off("unhandledRejection", unhandled);
  }
});
