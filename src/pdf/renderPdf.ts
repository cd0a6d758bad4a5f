import type { Block, Document } from "#document/document.ts";
import { assemble } from "./file/assemble.ts";
import { readFace } from "./fonts/face.ts";
import { listHeadings } from "./layout/contents.ts";
import { fitCharts } from "./layout/fitCharts.ts";
import { placeItems } from "./layout/flow.ts";
import type { FaceName, Fonts } from "./fonts/fonts.ts";
import type { Faces } from "./text/measure.ts";
import { paintSheets } from "./page/paint.ts";
import type { Painter } from "./page/painter.ts";
import { type Paper, PAPERS, roomOf } from "./page/paper.ts";
import { recolour } from "./page/recolour.ts";
import { drawRunning, tagOpening } from "./page/running.ts";
import { layoutBlocks } from "./layout/layoutBlocks.ts";
import { newLayoutContext, type LayoutContext } from "./layout/layoutContext.ts";
import { addSheet, type Sheet } from "./page/sheets.ts";
import { rootTag } from "./file/tags.ts";

/** What paints the letters that a face lacks, for each face; null where nothing can. */
export type Painters = Readonly<Record<FaceName, Painter | null>>;

const NO_PAINTERS: Painters = { serif: null, sans: null, strong: null };

/** Told how much is done, 0…1. */
export type RenderProgress = (done: number) => void;

/** A document on pages, before it is drawn. */
export type Layout = {
  readonly sheets: readonly Sheet[];
  readonly root: ReturnType<typeof rootTag>;
  readonly context: LayoutContext;
};

/**
 * A document as a PDF: tagged, PDF/UA-1 and PDF/A-3a. The same document and fonts give the same bytes, in a browser
 * and in Node; but for texts that no face has, which `painters` paint with the fonts of the machine, and for which a
 * placeholder stands without them.
 */
export function renderPdf(
  document: Document,
  fonts: Fonts,
  progress: RenderProgress = () => {},
  painters: Painters = NO_PAINTERS,
): Uint8Array<ArrayBuffer> {
  const faces: Faces = {
    serif: readFace(fonts.serif, painters.serif),
    sans: readFace(fonts.sans, painters.sans),
    strong: readFace(fonts.strong, painters.strong),
  };
  const { sheets, root, context } = layOut(document, faces);
  progress(0.4);
  const painted = paintSheets(sheets, fonts, faces, recolour(document.brand.accent), (done) =>
    progress(0.4 + 0.3 * done),
  );
  const bytes = assemble({ ...painted, root, sheets, bookmarks: context.bookmarks }, document, fonts);
  progress(1);
  return bytes;
}

/** Sets the blocks of a document on pages; where that makes too many, the first shorter version that does not, or the last. */
export function layOut(document: Document, faces: Faces): Layout {
  const { mostPages, versions } = document.shorter ?? { mostPages: Number.POSITIVE_INFINITY, versions: [] };
  let layout = layOutBlocks(document, document.blocks, faces);
  for (const blocks of versions) {
    if (layout.sheets.length <= mostPages) break;
    layout = layOutBlocks(document, blocks, faces);
  }
  return layout;
}

/** The part of its room that the last page uses at least, where the one before it can spare that. */
const LEAST_LAST = 0.15;
/** So often a page before the last is made shorter, each time by so many points more. */
const TRIES = 8;
const STEP = 24;

/** Sets blocks on pages; where the last would have a line or two, the one before it ends earlier. */
function layOutBlocks(document: Document, said: readonly Block[], faces: Faces): Layout {
  const paper = PAPERS[document.paper];
  const whole = layOutOn(paper, document, said, faces);
  const page = whole.layout.sheets.length - 1;
  const lack = LEAST_LAST * roomOf(paper) - (whole.end - paper.top);
  // The first page stands alone: what is asked of a board is never taken from it.
  if (page < 2 || lack <= 0) return whole.layout;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const short = { page, by: lack + attempt * STEP };
    const { layout, end } = layOutOn({ ...paper, short }, document, said, faces);
    if (layout.sheets.length === page + 1 && end - paper.top >= LEAST_LAST * roomOf(paper)) return layout;
  }
  return whole.layout;
}

type Ended = {
  readonly layout: Layout;
  /** Where the last page's text ends. */
  readonly end: number;
};

function layOutOn(paper: Paper, document: Document, said: readonly Block[], faces: Faces): Ended {
  const sheets: Sheet[] = [];
  const root = rootTag();
  const opening = tagOpening(root, document);
  const context = newLayoutContext(faces, paper, listHeadings(said));
  addSheet(sheets, paper);
  const blocks = fitCharts(said, faces, paper);
  const place = { x: paper.left, width: paper.measure, tag: root };
  const { y: end } = placeItems(sheets, layoutBlocks(blocks, place, context), { page: 1, y: paper.top });
  for (const finish of context.afterwards) finish();
  drawRunning(sheets, document, opening, faces);
  return { layout: { sheets, root, context }, end };
}
