import {
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from "docx";
import type { Document } from "#document/document.ts";
import { datedPackage } from "#exchange/datedPackage.ts";
import { legalXml } from "#lib/escapeXml.ts";
import { renumberIds } from "./renumberIds.ts";
import { NUMBERING, wordBlocks } from "./wordBlocks.ts";
import { STYLE, wordStyles } from "./wordStyles.ts";

/** Twips, 1440 per inch. */
const PAPER = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } } as const;
const MARGIN = 1134;

/**
 * Writes the document as an editable Word file (.docx): styles for headings, lists, captions and tables, the contents
 * as a field, repeated table headers, native charts, alternative texts, the language, and page headers and footers.
 * Nothing is shortened. Attachments and the logo are left out. The same document gives the same bytes, in Node and in a
 * worker.
 */
export async function writeWord(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const { meta, running } = document;
  const size = PAPER[document.paper];
  const width = size.width - 2 * MARGIN;
  const word = new WordDocument({
    title: legalXml(meta.title),
    subject: legalXml(meta.subject),
    creator: legalXml(meta.author),
    lastModifiedBy: legalXml(meta.author),
    styles: wordStyles(meta.language),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: { size, margin: { top: 1300, bottom: 1300, left: MARGIN, right: MARGIN } } },
        headers: {
          default: new Header({
            children: [twoEnds(running.left, [new TextRun({ text: legalXml(running.marking), bold: true })], width)],
          }),
        },
        footers: { default: new Footer({ children: [twoEnds(running.footer, pageRuns(running.page), width)] }) },
        children: [...wordBlocks(document.blocks, width)],
      },
    ],
  });
  return datedPackage(renumberIds(new Uint8Array(await Packer.toArrayBuffer(word))), meta.date.slice(0, 10));
}

/** Returns a line of a header or footer with a left and a right part. */
function twoEnds(start: string, end: readonly TextRun[], width: number): Paragraph {
  return new Paragraph({
    style: STYLE.small,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun(legalXml(start)), new TextRun({ children: [new Tab()] }), ...end],
  });
}

/** Returns "Page {page} of {pages}" with fields for the two numbers. */
function pageRuns(text: string): readonly TextRun[] {
  return legalXml(text)
    .split(/(\{pages?\})/)
    .map((part) => {
      if (part === "{page}") return new TextRun({ children: [PageNumber.CURRENT] });
      return part === "{pages}" ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : new TextRun(part);
    });
}
