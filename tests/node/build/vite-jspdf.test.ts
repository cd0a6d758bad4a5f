import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { takeParts } from "#node/build/vite-jspdf.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("jspdf/dist/jspdf.es.js"), "utf8");

describe("takeParts", () => {
  it("keeps the parts that the writer calls and removes the others", () => {
    const parts = takeParts(source);
    for (const kept of ["addFileToVFS", "pdfEscape16", "TTFFont", "putOnlyUsedFonts"]) expect(parts).toContain(kept);
    for (const left of [
      "fast-png",
      "html2canvas",
      "AcroFormField",
      "WebPDecoder",
      "addImage =",
      "function saveAs",
      "function md5",
      "a10: [",
      "API.movePage =",
      "API.save =",
    ])
      expect(parts).not.toContain(left);
    expect(parts.length).toBeLessThan(source.length / 2);
  });

  it.each([
    "@name ttfsupport",
    "@name utf8",
    "@name vFS",
    "var globalObject",
    "function bom",
    "Joseph Myers",
    "jsPDF.API.TTFFont",
    "var scaleFactor",
    "a5: [",
  ])("throws if “%s” is missing", (marker) =>
    expect(() => takeParts(source.replaceAll(marker, "@name other"))).toThrow(/^jsPDF has /),
  );
});
