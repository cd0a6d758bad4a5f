import type { Block, Document } from "#document/document.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { renderPdf } from "#pdf/renderPdf.ts";
import { readCases } from "../conformance/cases.ts";

/** Number of blocks for about twenty pages that all writers can typeset: texts and tables without pictures. */
const BLOCKS = 90;

/** Returns the same pages for every writer, the fonts, and our own writer. */
export async function readPages() {
  const fonts = await subsetFonts("wide");
  const full = (await readCases()).find(({ name }) => name === "sample-full")?.document;
  if (full === undefined) throw new Error("There is no sample");
  const document: Document = { ...full, attachments: [], blocks: plainBlocks(full.blocks).slice(-BLOCKS) };
  return { document, fonts, render: () => renderPdf(document, fonts) };
}

function plainBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind === "heading" || kind === "paragraph" || kind === "table");
}
