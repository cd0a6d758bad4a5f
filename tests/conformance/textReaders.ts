import { readFileSync } from "node:fs";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { hasPdfBox, hasPdfMiner, isInstalled, run, runPdfBox, runPdfMiner } from "./installed.ts";

/** A program that extracts the text of a PDF, as search, assistants and copy-and-paste receive it. */
export type TextReader = {
  readonly name: string;
  readonly isHere: boolean;
  readonly read: (file: string) => string | Promise<string>;
  /** True if it returns right-to-left text letter by letter in visual order, from the left. */
  readonly keepsVisualOrder?: boolean;
  /** True if it omits characters beyond U+FFFF, such as emoji. */
  readonly losesEmoji?: boolean;
};

/** All readers that reports are tested with; README.md in this folder lists their results. */
export const TEXT_READERS: readonly TextReader[] = [
  { name: "Poppler", isHere: isInstalled("pdftotext"), read: (file) => run("pdftotext", [file, "-"]) },
  { name: "PDFium", isHere: true, read: readWithPdfium, losesEmoji: true },
  {
    name: "MuPDF",
    isHere: isInstalled("mutool"),
    read: (file) => run("mutool", ["draw", "-q", "-F", "txt", file]),
    keepsVisualOrder: true,
    losesEmoji: true,
  },
  { name: "pdf.js", isHere: true, read: readWithPdfjs },
  { name: "PDFBox", isHere: hasPdfBox(), read: (file) => runPdfBox("text", file) },
  { name: "pdfminer.six", isHere: hasPdfMiner(), read: runPdfMiner, keepsVisualOrder: true },
];

async function readWithPdfium(file: string): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(readFileSync(file));
  const text = [...document.pages()].map((page) => page.getText()).join("\n");
  document.destroy();
  library.destroy();
  return text;
}

async function readWithPdfjs(file: string): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, useSystemFonts: false });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""));
  }
  await loading.destroy();
  return pages.join("\n");
}
