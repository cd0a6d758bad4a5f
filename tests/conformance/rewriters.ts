import { readFileSync, writeFileSync } from "node:fs";
import * as cantoo from "@cantoo/pdf-lib";
import * as pdfLib from "pdf-lib";
import { hasPdfBox, isInstalled, run, runPdfBox } from "./installed.ts";

/** The operations: saving unchanged, joining two files, and extracting the first page. */
export const OPERATIONS = ["saved again", "joined", "first page"] as const;
export type Operation = (typeof OPERATIONS)[number];

/** A program that rewrites PDFs, with each operation that it supports: OUT from one file, or from two for "joined". */
export type Rewriter = {
  readonly name: string;
  readonly isHere: boolean;
  readonly ways: readonly Rewrite[];
};

export type Rewrite = {
  readonly deed: Operation;
  /** The variant, if there are several. */
  readonly how?: string;
  readonly write: (out: string, files: readonly string[]) => void | Promise<void>;
};

/** Returns an operation that runs a program; warnings are allowed. */
function by(
  program: string,
  deed: Operation,
  args: (out: string, files: readonly string[]) => readonly string[],
  how?: string,
): Rewrite {
  return { deed, ...(how !== undefined && { how }), write: (out, files) => void run(program, args(out, files)) };
}

/** The part of a library's document class that is used here. */
type LibraryDocument<Page> = {
  readonly addPage: (page: Page) => unknown;
  readonly getPageCount: () => number;
  readonly removePage: (index: number) => void;
  readonly save: () => Promise<Uint8Array>;
};

type Library<Document> = {
  readonly load: (bytes: Uint8Array) => Promise<Document>;
  readonly create: () => Promise<Document>;
};

function withLibrary<Page, Document extends LibraryDocument<Page>>(
  name: string,
  { load, create }: Library<Document>,
  copyPages: (into: Document, from: Document) => Promise<readonly Page[]>,
): Rewriter {
  const open = (file = "") => load(readFileSync(file));
  const join = async (into: Document, files: readonly string[]) => {
    for (const file of files) for (const page of await copyPages(into, await open(file))) into.addPage(page);
    return into.save();
  };
  const firstPage = async (file?: string) => {
    const document = await open(file);
    while (document.getPageCount() > 1) document.removePage(1);
    return document.save();
  };
  const way = (deed: Operation, make: (files: readonly string[]) => Promise<Uint8Array>, how?: string): Rewrite => {
    return {
      deed,
      ...(how !== undefined && { how }),
      write: async (out, files) => writeFileSync(out, await make(files)),
    };
  };
  return {
    name,
    isHere: true,
    ways: [
      way("saved again", async ([file]) => (await open(file)).save()),
      way("joined", async (files) => join(await create(), files), "into a new file"),
      way("joined", async ([first, ...rest]) => join(await open(first), rest), "after the first"),
      way("first page", ([file]) => firstPage(file)),
    ],
  };
}

const GHOSTSCRIPT = ["-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-o"];

/** All programs that reports are tested with; README.md in this folder lists what they keep. */
export const REWRITERS: readonly Rewriter[] = [
  withLibrary<pdfLib.PDFPage, pdfLib.PDFDocument>("pdf-lib", pdfLib.PDFDocument, (into, from) =>
    into.copyPages(from, from.getPageIndices()),
  ),
  withLibrary<cantoo.PDFPage, cantoo.PDFDocument>("@cantoo/pdf-lib", cantoo.PDFDocument, (into, from) =>
    into.copyPages(from, from.getPageIndices()),
  ),
  {
    name: "qpdf",
    isHere: isInstalled("qpdf"),
    ways: [
      by("qpdf", "saved again", (out, [file = ""]) => [file, out]),
      by("qpdf", "saved again", (out, [file = ""]) => ["--qdf", file, out], "--qdf"),
      by("qpdf", "saved again", (out, [file = ""]) => ["--linearize", file, out], "--linearize"),
      by(
        "qpdf",
        "saved again",
        (out, [file = ""]) => ["--encrypt", "", "owner", "256", "--modify=none", "--", file, out],
        "restricted",
      ),
      by("qpdf", "joined", (out, files) => ["--empty", "--pages", ...files, "--", out], "into a new file"),
      by(
        "qpdf",
        "joined",
        (out, [first = "", ...rest]) => [first, "--pages", ".", ...rest, "--", out],
        "after the first",
      ),
      by("qpdf", "first page", (out, [file = ""]) => [file, "--pages", ".", "1", "--", out]),
    ],
  },
  {
    name: "mutool",
    isHere: isInstalled("mutool"),
    ways: [
      by("mutool", "saved again", (out, [file = ""]) => ["clean", "-gggg", file, out]),
      by("mutool", "saved again", (out, [file = ""]) => ["clean", "-a", file, out], "-a"),
      by("mutool", "saved again", (out, [file = ""]) => ["clean", "-s", file, out], "-s"),
      by("mutool", "joined", (out, files) => ["merge", "-o", out, ...files]),
      by("mutool", "first page", (out, [file = ""]) => ["clean", file, out, "1"]),
    ],
  },
  {
    name: "Ghostscript",
    isHere: isInstalled("gs"),
    ways: [
      by("gs", "saved again", (out, [file = ""]) => [...GHOSTSCRIPT, out, file]),
      by("gs", "joined", (out, files) => [...GHOSTSCRIPT, out, ...files]),
      by("gs", "first page", (out, [file = ""]) => [...GHOSTSCRIPT, out, "-dLastPage=1", file]),
    ],
  },
  {
    name: "PDFBox",
    isHere: hasPdfBox(),
    ways: [
      { deed: "saved again", write: (out, files) => void runPdfBox("save", out, ...files) },
      { deed: "saved again", how: "as an update", write: (out, files) => void runPdfBox("update", out, ...files) },
      { deed: "joined", write: (out, files) => void runPdfBox("join", out, ...files) },
      { deed: "first page", write: (out, files) => void runPdfBox("split", out, ...files) },
    ],
  },
  {
    name: "pdftk",
    isHere: isInstalled("pdftk"),
    ways: [
      by("pdftk", "saved again", (out, [file = ""]) => [file, "output", out]),
      by("pdftk", "joined", (out, files) => [...files, "cat", "output", out]),
      by("pdftk", "first page", (out, [file = ""]) => [file, "cat", "1", "output", out]),
    ],
  },
  {
    name: "Poppler",
    isHere: isInstalled("pdfunite") && isInstalled("pdftocairo"),
    ways: [
      by("pdftocairo", "saved again", (out, [file = ""]) => ["-pdf", file, out], "pdftocairo"),
      by("pdfunite", "joined", (out, files) => [...files, out], "pdfunite"),
      by("pdfseparate", "first page", (out, [file = ""]) => ["-f", "1", "-l", "1", file, out], "pdfseparate"),
    ],
  },
];
